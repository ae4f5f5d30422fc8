import { z } from 'zod';
import { tableCodes } from '@ra-soat/domain/reports/table-layout.ts';
import { reportWords } from '@ra-soat/domain/words/reports.vi.ts';
import { exportKind, type ExportKind, type LeavingKind } from '@ra-soat/server/exports/contract.ts';

const leavingReport = z.enum(tableCodes);

interface KindWords {
  readonly title: string;
  readonly use: string;
}

const kinds: Readonly<Record<ExportKind, KindWords>> = {
  lists: {
    title: 'Ba danh sách của xã',
    use: 'Hộ nghèo và cận nghèo, hộ thoát nghèo, hộ thoát cận nghèo theo quyết định; nhập lại được, không đổi gì.',
  },
  national: {
    title: 'Mẫu xuất quốc gia',
    use: 'Kết quả rà soát từng hộ, mỗi thôn một trang; dòng khóa, dòng nhãn như tệp của phần mềm quốc gia.',
  },
  screens: {
    title: 'Dữ liệu để nhập phần mềm quốc gia',
    use: 'Hộ rồi thành viên theo thứ tự màn hình nhập, để không phải nhập hai lần. Thứ tự cột cần đối chiếu.',
  },
  members: {
    title: 'Danh sách từng thành viên',
    use: 'Mỗi người của hộ nghèo, hộ cận nghèo một dòng: cho trường học, y tế, lao động, ngân hàng chính sách.',
  },
  survey: {
    title: 'Mẫu kết quả khảo sát',
    use: 'Một dòng một hộ đã rà soát: trước, điểm, kết luận, ngày và người rà soát (mẫu của một tỉnh).',
  },
  insurance: {
    title: 'Danh sách bảo hiểm y tế',
    use: 'Thành viên hộ nghèo, hộ cận nghèo năm sau, ai mới, ai thôi, cho cơ quan bảo hiểm xã hội.',
  },
  handout: {
    title: 'Danh sách cấp phát, ký nhận',
    use: 'Quà, số lượng, chữ ký từng hộ; chọn quà và thôn ở trang sau quyết định.',
  },
  R14: { title: 'R14 Danh sách chi tiết hộ cận nghèo', use: 'Báo cáo R14 của đơn vị tại ngày chọn, từng thành viên.' },
  R15: { title: 'R15 Danh sách chi tiết hộ nghèo', use: 'Báo cáo R15 của đơn vị tại ngày chọn, từng thành viên.' },
};

/** How the book of exports calls what left: a file of this page, or a statutory report. */
export function leavingTitle(kind: LeavingKind): string {
  const file = exportKind.safeParse(kind);
  return file.success ? kinds[file.data].title : `${kind} ${reportWords[leavingReport.parse(kind)]}`;
}

/** "Xuất, nhập Excel". */
export const exportWords = {
  title: 'Xuất, nhập Excel',
  intro: 'Mỗi tệp có tên người đều ghi mục đích và nơi nhận trước khi xuất. Tệp xuất ra nhập lại được.',
  place: 'Đơn vị',
  choosePlace: 'Chọn đơn vị để xem các tệp xuất được.',
  kinds,
  outTitle: 'Xuất',
  inTitle: 'Nhập',
  pastTitle: 'Sổ xuất tệp',
  export: 'Xuất',
  exportOf: (title: string) => `Xuất: ${title}`,
  onlyCommune: 'Chỉ có ở xã, phường: chọn một xã, phường.',
  noRound: 'Chưa có đợt rà soát nào ở đơn vị này.',
  noDecision: 'Có sau khi ký quyết định của đợt.',
  round: 'Đợt rà soát',
  roundName: (year: number, decided: boolean) => `Đợt năm ${year}${decided ? '' : ' (chưa có quyết định)'}`,
  on: 'Danh sách tại ngày',
  purpose: 'Mục đích',
  purposeHelp: 'Ví dụ: cấp thẻ bảo hiểm y tế năm 2027.',
  recipient: 'Nơi nhận',
  recipientHelp: 'Ví dụ: Bảo hiểm xã hội cơ sở.',
  withNumbers: 'Ghi cả số định danh cá nhân',
  withNumbersHelp: 'Chỉ chọn khi nơi nhận cần; sổ xuất tệp ghi lại lựa chọn này.',
  kept: 'Mục đích và nơi nhận được ghi vào sổ xuất tệp, không xóa được.',
  making: (title: string) => `Đang làm tệp: ${title}`,
  written: 'Số hộ đã ghi',
  ready: (name: string) => `Đã tải về: ${name}`,
  toHandout: 'Mở trang danh sách cấp phát',
  imports: 'Nhập danh sách từ Excel vào một đợt đang lập danh sách: xem trước, báo từng dòng sai, rồi mới ghi.',
  toImport: (year: number) => `Nhập vào đợt năm ${year}`,
  direct: 'tải trực tiếp từ màn hình',
  pastNone: 'Chưa xuất tệp nào của đơn vị này.',
  day: 'Ngày xuất',
  file: 'Tệp',
  by: 'Người xuất',
  listOn: 'Tại ngày',
  numbers: 'Số định danh',
  yes: 'có',
  no: 'không',
} as const;
