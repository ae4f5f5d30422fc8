import type { Difficulty } from '../training/exercises/exercise.ts';

export const difficultyWords: Readonly<Record<Difficulty, string>> = {
  easy: 'Dễ',
  middle: 'Vừa',
  hard: 'Khó',
};

/** Words of the comparison with the key. */
export const practiceWords = {
  /** On every screen, paper and list of practice. */
  mark: 'THỰC HÀNH – dữ liệu mẫu',
  unanswered: 'chưa trả lời',
  members: 'Thành viên của hộ',
  name: 'Họ và tên',
  relation: 'Quan hệ với chủ hộ',
  birth: 'Ngày sinh',
  sex: 'Giới tính',
  countedBecause: 'Vẫn tính dù vắng hoặc chưa đủ 6 tháng',
  notCounted: 'không có lý do riêng',
  interviewOn: 'Ngày phỏng vấn',
  keyedTotal: 'Tổng điểm B1 trên phiếu giấy',
  ticks: 'Đánh dấu các chỉ số B2',
  missing: (name: string) => `chưa ghi ${name}`,
  present: (name: string) => `có ${name} trong hộ`,
  extra: (name: string) => `đã ghi ${name}`,
  absent: (name: string) => `${name} không thuộc hộ`,
  of: (name: string, question: string) => `${name}: ${question}`,
  yearOf: (year: number) => `năm ${String(year)}`,
  squareMetres: (text: string) => `${text} m²`,
  condition: (number: number, name: string, when: string) =>
    `Chỉ số ${String(number)} (${name}) thiếu hụt khi ${when}.`,
  classChanges: (from: string, to: string) => `Câu này đổi kết quả từ “${from}” sang “${to}”.`,
  classOpen: (right: string) => `Vì câu này hộ chưa xếp loại được (đúng ra là “${right}”).`,
  indicatorChanges: (name: string) => `Câu này đổi chỉ số “${name}”, nhưng chưa đổi kết quả của hộ.`,
} as const;
