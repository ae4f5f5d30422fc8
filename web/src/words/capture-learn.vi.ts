import type { LessonFigure } from '@ra-soat/domain/training/lessons/lesson.ts';

/** "Học": the way from the first lesson to the certificate, on a phone. */
export const learnWords = {
  title: 'Học',
  way: 'Bốn bước',
  steps: {
    learn: 'Học bài',
    practise: 'Thực hành',
    test: 'Kiểm tra',
    certificate: 'Giấy xác nhận',
  },
  states: { none: 'Chưa có', todo: 'Chưa bắt đầu', doing: 'Đang làm', done: 'Đã xong' },
  thisPhone: 'Trên máy này',
  messages: 'Tin của xã',
  readOf: (done: number, all: number) => `Đã đọc ${done} trên ${all} bài`,
  minutes: (count: number) => `Khoảng ${count} phút`,
  read: 'Đã đọc',
  notRead: 'Chưa đọc',
  markRead: 'Tôi đã đọc hết',
  next: (title: string) => `Bài tiếp: ${title}`,
  toLearn: 'Về trang Học',
  campaigns: 'Đợt tập huấn của tôi',
  materials: 'Tài liệu của đơn vị',
  notFetched: 'Chưa lấy tài liệu của đơn vị về máy. Bài học ở trên đọc được ngay; có mạng thì bấm “Gửi và nhận ngay”.',
  noMaterial: 'Không có bài này trên máy',
  source: (text: string) => `Căn cứ: ${text}`,
  drawing: (text: string) => `Hình tóm tắt: ${text}`,
  kinds: { document: 'Tài liệu', slides: 'Trình chiếu', picture: 'Hình ảnh', video: 'Video', text: 'Bài viết' },
  sized: (bytes: number) =>
    bytes < 1_048_576
      ? `${Math.ceil(bytes / 1024)} kB`
      : `${String(Math.round(bytes / 104_857.6) / 10).replace('.', ',')} MB`,
  fileOf: (kind: string, size: string) => `${kind}, ${size}. Chưa có trên máy.`,
  keep: 'Tải về máy để xem khi không có mạng',
  fetching: 'Đang tải…',
  keepHelp: 'Tải khi có Wi-Fi để đỡ tốn tiền mạng. Máy luôn chừa chỗ cho phiếu rà soát.',
  kept: 'Đã có trên máy',
  open: 'Mở tệp',
  openHelp: 'Máy mở tệp bằng ứng dụng đọc tài liệu có sẵn.',
  pinKinds: { guidance: 'Hướng dẫn của đơn vị', tip: 'Kinh nghiệm người đi trước' },
  pinFrom: (place: string) => `Ghim bởi ${place}`,
  tip: 'Góp một kinh nghiệm cho câu này',
  tipHelp: 'Gửi về đơn vị duyệt. Không ghi tên, chuyện riêng của hộ nào.',
  tipSend: 'Gửi duyệt',
  tipSent: 'Đã ghi. Sẽ gửi khi có mạng.',
  tipEmpty: 'Đề nghị ghi vài chữ.',
} as const;

/** What stands in the drawings, box by box. */
export const drawingWords: Readonly<Record<LessonFigure, readonly string[]>> = {
  decision: ['B1 trong ngưỡng', 'B1 trên ngưỡng', 'B2 ≥ 30: nghèo', 'B2 < 30: cận', 'không nghèo'],
  dependents: ['Người phụ thuộc / cả hộ', '4 trên 8: không', '5 trên 8: thiếu hụt'],
  house: ['tường', 'cột', 'mái', '1 hỏng: không', '2 hỏng: thiếu hụt'],
  steps: ['Danh sách', 'Phiếu', 'Họp dân', 'Niêm yết', 'Quyết định'],
  half: ['25/50: đạt', '24/49: không', '25/49: đạt', '47/98: không'],
  calendar: ['Dán: thứ Sáu', 'Thứ Hai: 1', 'Thứ Ba: 2', 'Thứ Tư: 3', 'Hết hạn'],
  door: ['Chào', 'Hỏi đúng câu', 'Giữ kín'],
  outbox: ['Lưu trong máy', 'Chờ gửi', 'Xã đã nhận'],
};
