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
} as const;
