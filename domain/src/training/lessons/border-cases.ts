import type { Lesson } from './lesson.ts';
import { annexProbable, circular, guide } from './sources.ts';

export const borderCases: Lesson = {
  id: 'border-cases',
  title: 'Trường hợp ranh giới hay nhầm',
  topic: 'services',
  forms: ['vn-2022/v2'],
  minutes: 5,
  parts: [
    {
      heading: 'Tuổi tính đủ năm đến ngày phỏng vấn',
      lines: [
        '15 tuổi 11 tháng: tính là trẻ em (người phụ thuộc, dinh dưỡng, đi học), chưa tính là người lớn.',
        'Đúng hôm nay tròn 16 tuổi: chuyển sang chỉ số của người lớn.',
        '30 tuổi 11 tháng: còn tính ở chỉ số trình độ người lớn; 31 tuổi thì không.',
        '5 tuổi 11 tháng: chưa tính ở chỉ số bảo hiểm y tế.',
      ],
      source: annexProbable,
    },
    {
      heading: 'Con số đúng ngưỡng',
      lines: [
        '8,0 m² một người: không thiếu hụt; 7,9 m²: thiếu hụt.',
        'Một kết cấu nhà không bền chắc: không thiếu hụt; hai kết cấu: thiếu hụt.',
        'B1 đúng ngưỡng vẫn tính là trong ngưỡng; B2 đúng 30 là đủ thiếu hụt.',
      ],
      source: circular,
    },
    {
      heading: 'Không chắc thì làm gì',
      lines: [
        'Chỉ biết năm sinh: ghi năm sinh; phần mềm hỏi ngày chỉ khi ngày làm đổi kết quả.',
        'Hộ không nhớ: để trống, hẹn hỏi lại. Không đoán, không chép phiếu năm trước.',
        'Số của ngành khác (trạm y tế, trường, bảo hiểm) khác lời hộ: ghi điều hộ nói và xác nhận lại, không tự chọn.',
      ],
      source: guide,
    },
  ],
};
