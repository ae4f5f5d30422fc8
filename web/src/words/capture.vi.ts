/** Words of the field app that every screen of it may need. Plain: what a village head would say himself. */
export const captureWords = {
  product: 'Đi rà soát',
  opening: 'Đang mở…',
  notFound: 'Không có trang này',
  notFoundHelp: 'Địa chỉ có thể đã cũ. Đề nghị về trang Hôm nay.',
  toToday: 'Về trang Hôm nay',
  brokenTitle: 'Phần mềm vừa gặp lỗi',
  brokenHelp: 'Những gì đã nhập vẫn còn trên máy. Đề nghị mở lại; nếu vẫn lỗi, báo công chức xã các chữ ở dưới.',
  openAgain: 'Mở lại',
  noHousehold: 'Hộ này không có trên máy',
  noHouseholdHelp: 'Hộ có thể đã chuyển sang thôn khác. Phiếu đã làm vẫn được giữ, xem ở “Trên máy này”.',
  signInFirst: 'Phiên làm việc đã hết. Về trang Hôm nay, bấm “Nhập mật khẩu”, rồi thử lại.',
  surveyAgain: 'Phải làm lại',
  state: {
    none: 'Chưa làm',
    draft: 'Đang làm dở',
    toSend: 'Chờ gửi',
    sending: 'Đang gửi',
    sent: 'Xã đã nhận',
    waiting: 'Chờ xã quyết định',
    refused: 'Bị trả lại, cần sửa',
  },
} as const;
