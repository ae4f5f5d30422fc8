import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { validOn } from '@ra-soat/domain/standards/in-force.ts';
import type { Dated, StandardId } from '@ra-soat/domain/standards/standard.ts';

const toCompare = '(cần đối chiếu văn bản)';

interface Ground extends Dated {
  readonly text: string;
}

/** A ground from the day its text exists. */
function since(validFrom: IsoDate, text: string): Ground {
  return { validFrom, validTo: null, text };
}

const local = since('2015-06-19', `Căn cứ Luật Tổ chức chính quyền địa phương ${toCompare};`);
const decree351 = since(
  '2025-12-30',
  `Căn cứ Nghị định số 351/2025/NĐ-CP ngày 30 tháng 12 năm 2025 của Chính phủ ${toCompare};`,
);

const grounds: Readonly<Record<StandardId, readonly Ground[]>> = {
  'vn-2016': [
    local,
    since('2015-11-19', 'Căn cứ Quyết định số 59/2015/QĐ-TTg ngày 19 tháng 11 năm 2015 của Thủ tướng Chính phủ;'),
    since(
      '2016-06-28',
      'Căn cứ Thông tư số 17/2016/TT-BLĐTBXH ngày 28 tháng 6 năm 2016 của Bộ Lao động - Thương binh và Xã hội;',
    ),
  ],
  'vn-2022': [
    local,
    since(
      '2021-01-27',
      'Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021 của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021 - 2025;',
    ),
    decree351,
    since(
      '2021-07-16',
      'Căn cứ Quyết định số 24/2021/QĐ-TTg ngày 16 tháng 7 năm 2021 của Thủ tướng Chính phủ quy định quy trình rà soát hộ nghèo, hộ cận nghèo hằng năm;',
    ),
    since(
      '2021-07-18',
      'Căn cứ Thông tư số 07/2021/TT-BLĐTBXH ngày 18 tháng 7 năm 2021 của Bộ Lao động - Thương binh và Xã hội;',
    ),
    since(
      '2022-03-30',
      'Căn cứ Thông tư số 02/2022/TT-BLĐTBXH ngày 30 tháng 3 năm 2022 sửa đổi, bổ sung Thông tư số 07/2021/TT-BLĐTBXH;',
    ),
  ],
  'vn-2027': [local, decree351],
};

/**
 * Legal grounds of a decision (Mẫu số 02) that exist on its day, prefilled by standard and mended by whoever drafts it:
 * a line whose text has not been compared with the gazette says so until a person takes the words out.
 */
export function groundsOf(standard: StandardId, on: IsoDate): readonly string[] {
  return validOn(grounds[standard], on).map(({ text }) => text);
}

/** The decision of a round, its lists, its papers and the certificates. */
export const decisionWords = {
  title: 'Quyết định công nhận',
  subtitle: (result: string) => `Mẫu số 02, bốn danh sách kèm theo · ${result}`,
  loading: 'Đang lập bốn danh sách…',
  signedTitle: (number: string, on: string) => `Đã ký quyết định số ${number} ngày ${on}`,
  signedBy: (signer: string, authority: string, effective: string) =>
    `Người ký: ${signer} (${authority}); hiệu lực từ ngày ${effective}.`,
  hash: 'Mã kiểm tra của bốn danh sách:',
  blocks: 'Chưa ký được quyết định',
  toBoard: 'Xem bảng tiến độ',
  none: 'Danh sách này không có hộ nào.',
  lists: {
    POOR: 'Hộ nghèo',
    NEAR_POOR: 'Hộ cận nghèo',
    EXITED_POVERTY: 'Thoát nghèo',
    EXITED_NEAR_POVERTY: 'Thoát cận nghèo',
  },
  refused: 'Đề nghị không được công nhận',
  tabs: 'Danh sách kèm theo',
  tab: (name: string, count: string) => `${name} (${count})`,
  village: 'Thôn, tổ dân phố',
  number: 'Số hộ',
  head: 'Chủ hộ',
  persons: 'Nhân khẩu',
  before: 'Trước rà soát',
  result: 'Kết quả',
  scores: 'B1 / B2',
  certificate: 'Giấy chứng nhận',
  reason: 'Lý do',
  count: (households: string, persons: string) => `${households} hộ, ${persons} nhân khẩu`,
  sign: 'Ghi quyết định đã ký',
  signHelp: 'Ghi theo quyết định đã ký. Bốn danh sách được khóa từ đây; sửa sau này bằng quyết định mới.',
  noRight: 'Tài khoản này xem được, không ghi được quyết định.',
  decisionNumber: 'Số quyết định',
  numberHelp: 'Ví dụ 125/QĐ-UBND',
  on: 'Ngày ký',
  effectiveOn: 'Ngày có hiệu lực',
  signer: 'Người ký',
  authority: 'Thẩm quyền ký',
  authorities: {
    chairman: 'Chủ tịch',
    deputy: 'KT. Chủ tịch, Phó Chủ tịch',
    committeeChairman: 'TM. Ủy ban nhân dân, Chủ tịch',
    committeeDeputy: 'TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch',
  },
  grounds: 'Căn cứ pháp lý',
  groundsHelp: 'Đối chiếu từng dòng với văn bản, bỏ ghi chú “cần đối chiếu văn bản” khi đã đối chiếu.',
  ground: (index: number) => `Căn cứ ${index}`,
  addGround: 'Thêm căn cứ',
  removeGround: (index: number) => `Bỏ căn cứ ${index}`,
  papers: 'Giấy tờ',
  paper: 'Quyết định và danh sách',
  signedScan: 'Bản đã ký, đóng dấu',
  certificates: 'Giấy chứng nhận',
  issued: (count: string) => `Đã cấp số cho ${count} giấy chứng nhận.`,
  notIssued: 'Chưa cấp số giấy chứng nhận.',
  issue: 'Cấp số giấy chứng nhận',
  issueHelp: 'Hộ nghèo, hộ cận nghèo được cấp số liên tiếp theo thứ tự thôn và hộ.',
  issueOn: 'Ngày cấp',
  firstNumber: 'Số đầu tiên',
  firstNumberHelp: 'Để trống: lấy số tiếp theo trong sổ của năm.',
  done: (count: string, from: string, to: string) => `Đã cấp ${count} giấy chứng nhận, số ${from} đến ${to}.`,
  certificatesOf: (village: string) => `Giấy chứng nhận: ${village}`,
  allVillages: 'Cả xã',
} as const;
