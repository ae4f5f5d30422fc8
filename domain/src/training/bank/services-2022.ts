import { questionsOn, type BankQuestion } from '../bank-question.ts';
import { forms2022 } from './forms-of-standards.ts';

const annex = { document: 'Nghị định 07/2021/NĐ-CP', article: 'Phụ lục', mark: 'confirmed' } as const;
const probable = { ...annex, mark: 'probable' } as const;
const statistics = {
  document: 'Quy tắc thống kê về thành viên của hộ; Thông tư 07/2021/TT-BLĐTBXH',
  mark: 'probable',
} as const;
const topic = 'services';
const forms = forms2022;
const YES = 'Có thiếu hụt';
const NO = 'Không thiếu hụt';
const OPEN = 'Chưa xác định được';

/** The 6 basic social services with their 12 indicators. */
export const services2022: readonly BankQuestion[] = [
  ...questionsOn({ topic, forms, source: annex }, [
    [
      'how-many',
      'Chuẩn giai đoạn 2022-2025 đo bao nhiêu dịch vụ xã hội cơ bản và bao nhiêu chỉ số?',
      '6 dịch vụ, 12 chỉ số',
      ['5 dịch vụ, 10 chỉ số', '6 dịch vụ, 10 chỉ số', '5 dịch vụ, 12 chỉ số'],
      'Sáu dịch vụ: việc làm, y tế, giáo dục, nhà ở, nước sinh hoạt và vệ sinh, thông tin; mỗi dịch vụ hai chỉ số.',
    ],
    [
      'new-service',
      'So với chuẩn giai đoạn 2016-2020, dịch vụ xã hội cơ bản nào được thêm vào?',
      'Việc làm',
      ['Y tế', 'Thông tin', 'Nhà ở'],
      'Chuẩn 2016-2020 có 5 dịch vụ; chuẩn 2022-2025 thêm việc làm.',
    ],
    [
      'dependents-4-of-8',
      'Hộ 8 người, trong đó 4 trẻ em dưới 16 tuổi, không còn ai khác phụ thuộc. Chỉ số người phụ thuộc thế nào?',
      NO,
      [YES, OPEN],
      'Đúng một nửa (50 %) chưa thiếu hụt; phải trên 50 %.',
    ],
    [
      'dependents-5-of-8',
      'Hộ 8 người, trong đó 5 trẻ em dưới 16 tuổi. Chỉ số người phụ thuộc thế nào?',
      YES,
      [NO, OPEN],
      '5 trên 8 người là trên 50 %.',
    ],
    [
      'area-32-of-4',
      'Nhà 32 m², hộ 4 người. Chỉ số diện tích nhà ở thế nào?',
      NO,
      [YES, OPEN],
      '32 : 4 = 8 m² mỗi người. Dưới 8 m² mới thiếu hụt.',
    ],
    [
      'area-31-of-4',
      'Nhà 31 m², hộ 4 người. Chỉ số diện tích nhà ở thế nào?',
      YES,
      [NO, OPEN],
      '31 : 4 = 7,75 m² mỗi người, dưới 8 m².',
    ],
    [
      'structures',
      'Chỉ số chất lượng nhà ở thiếu hụt khi nào?',
      'Ít nhất 2 trong 3 kết cấu chính (tường, cột, mái) không bền chắc',
      ['Ít nhất 1 trong 3 kết cấu chính không bền chắc', 'Cả 3 kết cấu chính không bền chắc', 'Nhà xây đã trên 20 năm'],
      'Ba kết cấu chính: tường, cột, mái. Một kết cấu không bền chắc thì chưa thiếu hụt, từ hai trở lên thì thiếu hụt.',
    ],
    [
      'adult-band',
      'Chỉ số trình độ giáo dục của người lớn xét người trong độ tuổi nào?',
      'Từ 16 đến 30 tuổi',
      ['Từ 15 đến 60 tuổi', 'Từ 18 đến 35 tuổi', 'Từ 16 tuổi trở lên'],
      'Độ tuổi 16 đến 30, tính theo tuổi tròn vào ngày phỏng vấn.',
    ],
    [
      'child-band',
      'Chỉ số tình trạng đi học của trẻ em xét trẻ trong độ tuổi nào?',
      'Từ 3 đến dưới 16 tuổi',
      ['Từ 5 đến dưới 15 tuổi', 'Từ 6 đến dưới 18 tuổi', 'Từ 6 đến dưới 16 tuổi'],
      'Từ 3 đến dưới 16 tuổi: mầm non, tiểu học, trung học cơ sở.',
    ],
    [
      'enterprise-certificate',
      'Người 25 tuổi chỉ có chứng nhận đào tạo nghề tại chỗ của doanh nghiệp. Chỉ số trình độ giáo dục người lớn thế nào?',
      NO,
      [YES, OPEN],
      'Chứng nhận vừa học vừa làm của doanh nghiệp cũng được tính là đạt.',
    ],
    [
      'water-accepted',
      'Những nguồn nước sinh hoạt nào được tính là đạt? (Chọn tất cả các câu đúng.)',
      ['Nước máy', 'Nước mưa', 'Giếng khoan'],
      ['Giếng đào không được bảo vệ', 'Nước sông, suối, ao, hồ dùng trực tiếp'],
      'Đạt: nước máy, giếng khoan, giếng đào được bảo vệ, nước khe, mó được bảo vệ, nước mưa, nước đóng chai, bình.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: probable }, [
    [
      'insurance-age',
      'Chỉ số bảo hiểm y tế xét người từ mấy tuổi?',
      'Từ đủ 6 tuổi trở lên',
      ['Từ đủ 3 tuổi trở lên', 'Từ đủ 16 tuổi trở lên', 'Mọi lứa tuổi'],
      'Chỉ xét người từ đủ 6 tuổi: trẻ 5 tuổi 11 tháng chưa có thẻ thì hộ không thiếu hụt vì trẻ ấy.',
    ],
    [
      'internet-one',
      'Trong hộ 5 người chỉ một người dùng internet trên điện thoại. Chỉ số sử dụng dịch vụ viễn thông thế nào?',
      NO,
      [YES, OPEN],
      'Chỉ thiếu hụt khi không có thành viên nào dùng dịch vụ internet.',
    ],
    [
      'only-radio',
      'Hộ chỉ có một chiếc radio, không có phương tiện nào khác. Chỉ số phương tiện tiếp cận thông tin thế nào?',
      NO,
      [YES, OPEN],
      'Chỉ thiếu hụt khi không có phương tiện nào, cả dùng chung lẫn cá nhân; radio là một phương tiện.',
    ],
    [
      'labour-contract',
      'Một thành viên làm thuê hưởng lương nhưng không có hợp đồng lao động. Chỉ số việc làm thế nào?',
      YES,
      [NO, OPEN],
      'Làm công ăn lương mà không có hợp đồng lao động là thiếu hụt; tự làm cho nhà mình thì không.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: statistics }, [
    [
      'away-student',
      'Con đang học đại học ở tỉnh khác, gia đình nuôi. Có tính là thành viên của hộ không?',
      'Có',
      ['Không, vì vắng nhà trên 6 tháng', 'Chỉ tính nếu có tên trong sổ hộ khẩu'],
      'Học sinh, sinh viên, người bệnh ở xa mà hộ nuôi vẫn tính; cũng như chủ hộ, trẻ mới sinh, dâu rể mới về.',
    ],
  ]),
];
