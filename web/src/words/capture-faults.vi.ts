/** What can go wrong on the phone, each with what to do. */
export const faultWords = {
  noNetwork: 'Chưa có mạng, hoặc không gặp được máy chủ của xã. Đề nghị ra chỗ có sóng rồi thử lại.',
  storageFull: 'Bộ nhớ máy đã đầy. Những gì đã nhập trước đó vẫn còn. Đề nghị xóa bớt ảnh, phim trong máy rồi thử lại.',
  locked: 'Máy đã khóa. Đề nghị mở lại bằng mã PIN.',
  wrongPin: (left: number) => `Mã PIN chưa đúng. Còn ${left} lần thử.`,
  wrongPinWait: (left: number, seconds: number) =>
    `Mã PIN chưa đúng. Còn ${left} lần thử; đợi ${seconds} giây rồi thử lại.`,
  noTries:
    'Đã thử sai quá số lần, máy không nhận mã PIN này nữa. Phiếu chưa gửi vẫn nằm trên máy, được niêm phong: bấm “Quên mã PIN?”.',
} as const;
