import type { QuizTopic } from '../training/bank-question.ts';

export const quizTopicWords: Readonly<Record<QuizTopic, string>> = {
  standard: 'Chuẩn nghèo',
  services: 'Dịch vụ xã hội cơ bản và các chỉ số',
  procedure: 'Quy trình và thời hạn',
  meeting: 'Họp dân',
  posting: 'Niêm yết và khiếu nại',
  forms: 'Phiếu A, Phiếu B và các mẫu giấy',
  conduct: 'Ứng xử khi đi rà soát',
  software: 'Phần mềm',
};

export const quizWords = {
  /** Below 10 with a leading zero (NĐ 30/2020/NĐ-CP). */
  certificateNumber: (serial: number) => `${String(serial).padStart(2, '0')}/GXN-TH`,
};

/** Giấy xác nhận đã tập huấn; the look after NĐ 30/2020/NĐ-CP. */
export const trainingCertificateWords = {
  form: 'Giấy xác nhận tập huấn',
  title: 'GIẤY XÁC NHẬN',
  subject: 'Hoàn thành tập huấn rà soát',
  number: (number: string) => `Số: ${number}`,
  certifies: (issuer: string) => `${issuer} xác nhận:`,
  name: 'Ông/Bà',
  unit: 'Đơn vị',
  trained: (campaign: string, from: string, to: string) =>
    `Đã dự đủ số buổi và đạt bài kiểm tra của đợt “${campaign}” (${from} – ${to}).`,
  forms: 'Được tập huấn để dùng',
  noForms: 'không gắn với mẫu phiếu nào',
  validity: 'Giấy này có giá trị chừng nào phiên bản phiếu nêu trên còn được dùng để rà soát và giấy chưa bị thu hồi.',
  revoked: (on: string) => `(Đã thu hồi ngày ${on})`,
  check: 'Quét mã này để kiểm tra giấy, không cần đăng nhập.',
  code: (code: string) => `Mã kiểm tra: ${code}`,
  file: (name: string, number: string) => `Giấy xác nhận tập huấn ${number} ${name}`,
  files: (campaign: string, on: string) => `Giấy xác nhận tập huấn, ${campaign}, ${on}`,
};
