import type { QuizTopic } from '../training/bank-question.ts';

/** What materials and questions are about. */
export const topicWords: Readonly<Record<QuizTopic, string>> = {
  standard: 'Chuẩn nghèo',
  services: 'Dịch vụ xã hội cơ bản',
  procedure: 'Quy trình, thời hạn',
  meeting: 'Họp dân',
  posting: 'Niêm yết, khiếu nại',
  forms: 'Phiếu A, Phiếu B',
  conduct: 'Ứng xử khi phỏng vấn',
  software: 'Phần mềm, điện thoại',
};
