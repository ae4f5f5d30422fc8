/** A phone and the server gave different results: an alarm until somebody looked. */
export const incidentWords = {
  title: 'Điện thoại và máy chủ tính khác nhau',
  intro:
    'Cùng một phiếu mà điện thoại và máy chủ cho kết quả khác nhau là lỗi của phần mềm. Kết quả của máy chủ được dùng. Xem từng trường hợp, báo bộ phận kỹ thuật, rồi ghi lại nguyên nhân.',
  alarm: (count: number) => `Báo động: ${count} phiếu có kết quả trên điện thoại khác máy chủ`,
  open: 'Xem từng trường hợp',
  none: 'Chưa có trường hợp nào: điện thoại và máy chủ luôn tính giống nhau.',
  noneRemedy: 'Mỗi phiếu từ điện thoại đều được máy chủ tính lại và so sánh.',
  household: 'Hộ',
  hidden: 'Chỉ xã xem được hộ nào',
  commune: 'Xã, phường',
  at: 'Lúc',
  device: 'Trên điện thoại',
  server: 'Máy chủ',
  result: (name: string, b1: string, b2: string) => `${name}; B1 ${b1}, B2 ${b2}`,
  state: 'Tình trạng',
  waiting: 'Chưa xem',
  answered: (found: string) => `Đã xem: ${found}`,
  answer: 'Ghi kết quả xem',
  answerOf: (head: string) => `Ghi kết quả xem: hộ ${head}`,
  answerHelp: 'Ghi nguyên nhân và việc đã làm. Báo động của hộ này tắt.',
  found: 'Nguyên nhân, việc đã làm',
};
