import type { PaperKind } from '../papers/paper-book.ts';

export const paperKindWords: Readonly<Record<PaperKind, string>> = {
  decision: 'Quyết định',
  report: 'Báo cáo',
  letter: 'Công văn',
  notice: 'Thông báo, trả lời',
  invitation: 'Giấy mời',
  minutes: 'Biên bản',
  plan: 'Kế hoạch',
  other: 'Văn bản khác',
};

/** What a number stands for on a paper that the system keeps itself. */
export const paperSubjects = {
  annual: 'Quyết định công nhận hộ nghèo, hộ cận nghèo hằng năm',
  regular: 'Quyết định công nhận trong rà soát thường xuyên',
  amendment: 'Quyết định sửa đổi',
  revocation: 'Quyết định thu hồi',
  committee: 'Quyết định thành lập Ban Chỉ đạo, tổ công tác, rà soát viên',
  plan: 'Kế hoạch rà soát',
  invitation: 'Giấy mời họp',
  objection: 'Trả lời khiếu nại, phản ánh',
  refusal: 'Trả lời giấy đề nghị',
} as const;
