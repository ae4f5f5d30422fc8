/** What the phone says of itself where no server answered with words. */
export const deviceWords = {
  tooLarge: 'Phiếu này lớn hơn mức máy chủ nhận. Đề nghị bớt nội dung rồi lưu lại, hoặc nộp bằng tệp niêm phong.',
  passwordFirst:
    'Mật khẩu đang dùng là mã cấp một lần. Đề nghị đổi mật khẩu ở trang dành cho máy tính, rồi đăng nhập lại ở đây.',
  damaged:
    'Máy không đọc lại được mục này: dữ liệu trên máy bị hỏng. Đề nghị báo công chức xã, đừng xóa dữ liệu của trình duyệt.',
} as const;
