import { showDate, type IsoDate } from '../kernel/dates.ts';
import { listsOf, type DecisionList } from '../review/decision-lists.ts';
import type { DecidedClass } from '../standards/standard.ts';

const listWords: Readonly<Record<DecisionList, string>> = {
  POOR: 'hộ nghèo',
  NEAR_POOR: 'hộ cận nghèo',
  EXITED_POVERTY: 'hộ thoát nghèo',
  EXITED_NEAR_POVERTY: 'hộ thoát cận nghèo',
};

function named(number: string, on: IsoDate): string {
  return `Quyết định số ${number} ngày ${showDate(on)}`;
}

const onNoList = 'không có trong danh sách';

/** Decisions that amend or revoke another one (no prescribed form is known; layout of NĐ 30/2020/NĐ-CP). */
export const laterDecisionWords = {
  about: (year: number) => `công nhận hộ nghèo, hộ cận nghèo, hộ thoát nghèo, hộ thoát cận nghèo năm\u00a0${year}`,
  amends: (number: string, on: IsoDate, about: string) => `Sửa đổi, bổ sung ${named(number, on)} về ${about}`,
  revokes: (number: string, on: IsoDate, about: string) => `Thu hồi ${named(number, on)} về ${about}`,
  revokesPart: (number: string, on: IsoDate, about: string) => `Thu hồi một phần ${named(number, on)} về ${about}`,
  amendArticle: (number: string, on: IsoDate, households: number, reason: string) =>
    `Sửa đổi, bổ sung danh sách kèm theo ${named(number, on)} đối với ${households} hộ (có danh sách kèm theo). Lý do: ${reason}.`,
  opinion: (reference: string) => `Theo ý kiến tại văn bản ${reference}.`,
  unchanged: (number: string) => `Các nội dung khác của Quyết định số ${number} không thay đổi.`,
  revokeArticle: (number: string, on: IsoDate, households: number, reason: string) =>
    `Thu hồi ${named(number, on)}; kết quả công nhận của ${households} hộ chấm dứt (có danh sách kèm theo). Lý do: ${reason}.`,
  revokePartArticle: (number: string, on: IsoDate, households: number, reason: string) =>
    `Thu hồi kết quả công nhận tại ${named(number, on)} đối với ${households} hộ (có danh sách kèm theo). Lý do: ${reason}.`,
  goesOn:
    'Kết quả có trước quyết định bị thu hồi được tiếp tục áp dụng theo danh sách kèm theo cho đến khi có quyết định mới.',
  changed: 'DANH SÁCH HỘ SỬA ĐỔI, BỔ SUNG KẾT QUẢ CÔNG NHẬN',
  removed: 'DANH SÁCH HỘ ĐƯA RA KHỎI DANH SÁCH',
  revoked: 'DANH SÁCH HỘ BỊ THU HỒI KẾT QUẢ CÔNG NHẬN',
  columns: {
    head: 'Họ và tên chủ hộ',
    address: 'Địa chỉ',
    persons: 'Số nhân khẩu',
    note: 'Ghi chú',
    amend: ['Kết quả đã công nhận', 'Kết quả sửa đổi, bổ sung'],
    revoke: ['Kết quả bị thu hồi', 'Kết quả tiếp tục áp dụng'],
  },
  /** What a decision says of a household: the lists on which it stands. */
  said: (before: DecidedClass, after: DecidedClass) => {
    const lists = listsOf(before, after).map((list) => listWords[list]);
    return lists.length === 0 ? onNoList : lists.toReversed().join(', ');
  },
  goesOnAs: (stands: DecidedClass, number: string) =>
    `${stands === 'NON_POOR' ? 'không nghèo' : listWords[stands]} (Quyết định số ${number})`,
  onNoList,
  leaves: 'đưa ra khỏi danh sách',
  closed: 'không rà soát lại được',
  scores: (b1: number, b2: number | null) => (b2 === null ? `B1: ${b1}` : `B1: ${b1}; B2: ${b2}`),
  files: {
    amendment: (number: string, unit: string) => `Quyết định sửa đổi ${number} - ${unit}`,
    revocation: (number: string, unit: string) => `Quyết định thu hồi ${number} - ${unit}`,
  },
} as const;
