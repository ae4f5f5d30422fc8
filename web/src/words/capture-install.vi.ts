/** Installing the app, a new version of it, and the place it has on the phone. */
export const installWords = {
  title: 'Cài vào máy',
  help: 'Cài một lần để mở từ màn hình chính, không cần mạng, và máy giữ dữ liệu chắc hơn.',
  install: 'Cài vào máy',
  later: 'Để sau',
  update: 'Có bản mới',
  updateHelp: 'Bản mới đã về máy. Cập nhật mất vài giây, phiếu trên máy vẫn còn nguyên.',
  updateNow: 'Cập nhật bây giờ',
  updating: 'Đang cập nhật…',
  formOpen: 'Đang có phiếu mở ở một cửa sổ khác. Đề nghị đóng phiếu ấy trước khi cập nhật.',
} as const;
