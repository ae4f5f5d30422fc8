/** Questions and answers on the phone. */
export const phoneQuestionWords = {
  title: 'Hỏi và đáp',
  ask: 'Câu hỏi của tôi',
  askHint: 'Không ghi tên, địa chỉ hay số định danh của hộ.',
  send: 'Gửi câu hỏi',
  sent: 'Câu hỏi nằm trong hộp gửi và tự gửi đi khi có mạng.',
  search: 'Tìm câu trả lời (không cần gõ dấu)',
  none: 'Chưa có câu trả lời nào trên máy. Có mạng thì bấm “Gửi và nhận ngay”.',
  noneFound: 'Không có câu nào khớp. Thử ít chữ hơn.',
  more: (count: number) => `Còn ${count} câu nữa. Gõ vài chữ để tìm.`,
  answeredBy: (name: string, place: string, on: string) => `${name}, ${place}, trả lời ngày ${on}`,
  source: (text: string) => `Căn cứ: ${text}`,
} as const;
