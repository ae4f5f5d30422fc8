/** What is wrong with a cell of a report that a unit made itself, and what to do. */
export const unitReportWords = {
  at: (sheet: string, row: number, column: string) => `${sheet}, dòng ${row}, cột ${column}`,
  notSent: 'Tệp chưa được gửi lên từ tài khoản này. Chọn lại tệp rồi nạp.',
  notNumber: (text: string) => `“${text}” không phải số. Ghi số nguyên, hoặc dấu “–” nếu đơn vị chưa rà soát.`,
  notWhole: (text: string) => `${text} phải là số nguyên không âm. Sửa lại số của ô này.`,
  noResult: 'công thức chưa có kết quả. Mở tệp bằng Excel, lưu lại rồi nạp lại.',
  blank: 'ô để trống. Ghi 0 nếu không có, dấu “–” nếu đơn vị chưa rà soát.',
  halfReviewed: 'đơn vị vừa có số vừa có dấu “–”. Ghi đủ số mọi cột, hoặc “–” ở mọi cột.',
  rate: (found: string, expected: string) =>
    `tỷ lệ ghi ${found}, tính theo các cột là ${expected}. Sửa số hoặc công thức.`,
  twice: (name: string) => `“${name}” có hai dòng. Bỏ dòng thừa.`,
  noName: 'thiếu tên đơn vị. Ghi tên đơn vị của dòng này.',
  noMeasure: 'thiếu dòng Hộ hoặc Nhân khẩu của đơn vị. Mỗi đơn vị có đủ hai dòng như mẫu.',
  noTotal: 'không có dòng tổng cộng. Thêm dòng III hoặc “Tổng cộng” như mẫu.',
  missingIn: (name: string, sheet: string) =>
    `“${name}” có ở biểu khác nhưng không có ở ${sheet}. Ghi đủ các đơn vị ở mọi biểu.`,
  columns: (found: number, expected: number) =>
    `dòng số cột có ${found} cột, mẫu có ${expected}. Dùng đúng mẫu biểu của Thông tư, không thêm bớt cột.`,
} as const;
