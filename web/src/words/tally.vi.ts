/** Bảng kê of accepted forms. */
export const tallyWords = {
  title: 'Bảng kê phiếu rà soát',
  subtitle: 'Mỗi hộ tính một phiếu, cho rà soát viên điền phiếu mới nhất. Chỉ phiếu đã nghiệm thu được thanh toán.',
  none: 'Chưa có phiếu nào được nhập.',
  name: 'Rà soát viên',
  villages: 'Thôn, tổ dân phố',
  households: 'Số hộ có phiếu',
  accepted: 'Đã nghiệm thu',
  waiting: 'Chờ nghiệm thu',
  returns: 'Số lần trả lại',
  sum: (accepted: string) => `Cộng: ${accepted} phiếu đã nghiệm thu`,
  link: 'Bảng kê phiếu',
} as const;
