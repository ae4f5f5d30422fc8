import type { Lesson } from './lesson.ts';
import { annex, annexProbable } from './sources.ts';

export const formB2: Lesson = {
  id: 'form-b2',
  title: 'Phiếu B2: hỏi từng người, nhìn từng thứ',
  topic: 'services',
  forms: ['vn-2022/v2'],
  minutes: 8,
  parts: [
    {
      heading: 'Việc làm',
      lines: [
        'Thiếu hụt khi có ít nhất một người trong tuổi lao động muốn làm, làm được mà không tìm được việc; hoặc làm công ăn lương không có hợp đồng lao động.',
        'Làm ruộng, chăn nuôi, buôn bán của nhà là có việc làm, không hỏi hợp đồng.',
        'Học sinh, người nội trợ không muốn đi làm, người không có khả năng lao động: không tính là tìm việc.',
      ],
      source: annexProbable,
    },
    {
      heading: 'Người phụ thuộc',
      lines: [
        'Thiếu hụt khi người phụ thuộc hơn một nửa số người trong hộ.',
        'Đúng một nửa thì không thiếu hụt: 4 trên 8 không, 5 trên 8 có.',
        'Người phụ thuộc: trẻ dưới 16 tuổi; người cao tuổi, người khuyết tật đang hưởng trợ cấp xã hội hằng tháng. Mỗi người tính một lần.',
      ],
      figure: 'dependents',
      source: annexProbable,
    },
    {
      heading: 'Y tế và giáo dục',
      lines: [
        'Dinh dưỡng: theo kết quả cân, đo của trạm y tế cho trẻ dưới 16 tuổi. Chưa đo thì ghi “chưa cân, đo”.',
        'Bảo hiểm y tế: người từ 6 tuổi trở lên, hôm nay có thẻ còn hạn hay không.',
        'Người lớn: từ 16 đến 30 tuổi. Trẻ em đi học: từ 3 đến dưới 16 tuổi.',
      ],
      source: annexProbable,
    },
    {
      heading: 'Nhà ở',
      lines: [
        'Chất lượng: thiếu hụt khi ít nhất 2 trong 3 kết cấu tường, cột, mái không bền chắc.',
        'Diện tích: chia cho số người trong hộ; dưới 8 m² một người là thiếu hụt, đúng 8 m² thì không.',
      ],
      figure: 'house',
      source: annex,
    },
    {
      heading: 'Nước, nhà tiêu, thông tin',
      lines: [
        'Nguồn nước sạch: nước máy, giếng khoan, giếng đào được bảo vệ, khe mó được bảo vệ, nước mưa, nước đóng chai, bình.',
        'Viễn thông: chỉ cần một người dùng internet là không thiếu hụt.',
        'Phương tiện: thiếu hụt khi hộ không có thiết bị nào trong danh sách của phiếu.',
      ],
      source: annexProbable,
    },
  ],
};
