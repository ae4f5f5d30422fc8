/** What is said when the server did not answer, or something else answered in its place. */
export const doorWords = {
  noAnswer:
    'Chưa kết nối được với máy chủ. Đề nghị kiểm tra đường truyền rồi bấm “Thử lại”; nội dung đã nhập vẫn còn trên màn hình.',
  notOurs:
    'Máy chủ trả lời không đúng quy cách. Đề nghị thử lại sau ít phút; nếu vẫn lỗi, báo người quản trị hệ thống.',
} as const;
