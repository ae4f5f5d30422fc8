import type { Lesson } from './lesson.ts';
import { annex, annexProbable, circular } from './sources.ts';

export const standardAndServices: Lesson = {
  id: 'standard-and-services',
  title: 'Chuẩn nghèo và 6 dịch vụ xã hội cơ bản',
  topic: 'standard',
  forms: ['vn-2022/v2'],
  minutes: 6,
  parts: [
    {
      heading: 'Hai điểm quyết định: B1 và B2',
      lines: [
        'Điểm B1 thay cho thu nhập: tính từ nhà ở, tài sản, việc làm, đất đai và các mục khác của Phiếu B1.',
        'Điểm B2 đếm thiếu hụt: mỗi chỉ số thiếu hụt là 10 điểm, có 12 chỉ số, nhiều nhất 120 điểm.',
        'Nông thôn: B1 từ 140 điểm trở xuống và B2 từ 30 điểm trở lên là hộ nghèo; B2 dưới 30 điểm là hộ cận nghèo.',
        'Thành thị: ngưỡng B1 là 175 điểm; B2 vẫn là 30 điểm.',
        'B1 trên ngưỡng thì không phải hộ nghèo, hộ cận nghèo, dù B2 bao nhiêu.',
      ],
      figure: 'decision',
      source: circular,
    },
    {
      heading: 'Ngưỡng được tính cả chính số ấy',
      lines: [
        'Nông thôn, B1 đúng 140 và B2 đúng 30: hộ nghèo.',
        'Nông thôn, B1 đúng 140 và B2 20: hộ cận nghèo.',
        'Nông thôn, B1 145: không phải hộ nghèo, cận nghèo.',
        'Cùng B1 150 và B2 40: ở xã là không nghèo, ở phường là hộ nghèo. Vì vậy phải ghi đúng khu vực.',
      ],
      source: circular,
    },
    {
      heading: '6 dịch vụ, 12 chỉ số',
      lines: [
        'Việc làm: việc làm; người phụ thuộc trong hộ gia đình.',
        'Y tế: dinh dưỡng; bảo hiểm y tế.',
        'Giáo dục: trình độ giáo dục của người lớn; tình trạng đi học của trẻ em.',
        'Nhà ở: chất lượng nhà ở; diện tích nhà ở bình quân đầu người.',
        'Nước sinh hoạt và vệ sinh: nguồn nước sinh hoạt; nhà tiêu hợp vệ sinh.',
        'Thông tin: sử dụng dịch vụ viễn thông; phương tiện phục vụ tiếp cận thông tin.',
      ],
      source: annex,
    },
    {
      heading: 'Thiếu câu trả lời thì chưa xếp loại',
      lines: [
        'Thiếu B1: kết quả là “chưa đủ dữ liệu”, không bao giờ là “không nghèo”.',
        'Bỏ trống một chỉ số không có nghĩa là không thiếu hụt. Hỏi lại cho đủ.',
      ],
      source: annexProbable,
    },
  ],
};
