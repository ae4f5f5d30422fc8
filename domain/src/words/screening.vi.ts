import type { FormAFault } from '../survey/check-form-a.ts';

/** Phiếu A: what is wrong with a loaded form, and what its ticks mean. */
export const screeningWords = {
  faults: {
    noItems: 'Phiếu A chưa có mục nào. Hãy gõ từng mục, mỗi mục một dòng.',
    itemTwice: 'Có hai mục giống hệt nhau. Hãy đối chiếu với bản in rồi bỏ một mục.',
    cutOffImpossible: 'Số mục để kết luận phải từ 1 đến số mục của phiếu.',
    itemsDiffer: 'Số mục gõ để kiểm tra khác với số mục của phiếu. Hãy đếm lại trên bản in.',
    cutOffDiffers: 'Số mục để kết luận gõ để kiểm tra khác với số đã nạp. Hãy xem lại bản in.',
    daysReversed: 'Ngày hết hiệu lực sớm hơn ngày bắt đầu.',
  } satisfies Record<FormAFault, string>,
  samePerson: 'Người nạp không được tự xác nhận. Cần người thứ hai.',
  confirmed: 'Phiếu A này đã được xác nhận.',
  screenedOut: (ticks: number, items: number, cutOff: number) =>
    `Có ${ticks} trên ${items} mục, từ ${cutOff} mục là không có khả năng nghèo`,
  unanswered: 'Mục này chưa có câu trả lời.',
} as const;
