import { showDate, type IsoDate } from '../kernel/dates.ts';

/** The next thing to do in a village, as the board says it. */
export const boardWords = {
  nothingListed: 'Chưa có hộ cần rà soát',
  survey: (count: number) => `Rà soát ${count} hộ còn lại`,
  accept: (count: number) => `Nghiệm thu ${count} phiếu`,
  meet: (count: number) => `Họp dân thống nhất kết quả ${count} hộ`,
  post: (count: number) => `Niêm yết kết quả ${count} hộ`,
  answerObjections: (count: number) => `Trả lời ${count} khiếu nại, phản ánh`,
  wait: (until: IsoDate) => `Chờ hết niêm yết (hết ngày ${showDate(until)})`,
  ready: 'Đủ điều kiện tổng hợp',
  dayKind: { working: 'ngày làm việc', calendar: 'ngày' },
  decided: 'Đã có quyết định công nhận',
  latePosting: (count: number, lastSafe: IsoDate) =>
    `Còn ${count} hộ chưa niêm yết, quá ngày an toàn cuối cùng ${showDate(lastSafe)}`,
  lateEnd: (version: number, endsOn: IsoDate) =>
    `Niêm yết lần ${version} đã hết ngày ${showDate(endsOn)}, chưa ghi kết thúc`,
  lateAnswer: (by: IsoDate) => `Quá hạn trả lời khiếu nại, phản ánh (${showDate(by)})`,
} as const;
