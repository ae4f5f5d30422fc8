/** Photos of papers and of the house. */
export const photoWords = {
  title: 'Chụp ảnh giấy tờ',
  help: 'Ảnh được thu nhỏ, bỏ vị trí chụp, khóa kín trên máy và gửi sau cùng, không làm chậm phiếu. Chụp sau khi làm phiếu cũng được.',
  what: 'Ảnh chụp gì?',
  kinds: {
    card: 'Giấy chứng nhận hộ nghèo, cận nghèo',
    disability: 'Giấy xác nhận khuyết tật',
    insurance: 'Thẻ bảo hiểm y tế',
    form: 'Phiếu giấy đã ký',
    house: 'Nhà ở',
    other: 'Giấy tờ khác',
  },
  take: 'Mở máy ảnh',
  working: 'Đang thu nhỏ và lưu…',
  saved: (name: string, kb: number) => `Đã lưu ảnh “${name}” trên máy (${kb} kB).`,
  unreadable: 'Không đọc được ảnh này. Đề nghị chụp lại.',
  tooLarge: 'Ảnh này không thu nhỏ được. Đề nghị chụp lại gần hơn, đủ sáng.',
  waiting: (count: number) =>
    count === 0 ? 'Không có ảnh nào của hộ này chờ gửi.' : `${count} ảnh của hộ này chờ gửi`,
  surveyKept: 'Phiếu của hộ vẫn còn nguyên.',
} as const;
