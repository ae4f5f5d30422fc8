import type { Lesson } from './lesson.ts';
import { forms, guide, statistics } from './sources.ts';

export const formAAndB1: Lesson = {
  id: 'form-a-and-b1',
  title: 'Phiếu A, thành viên hộ và Phiếu B1',
  topic: 'forms',
  forms: ['vn-2022/v2'],
  minutes: 7,
  parts: [
    {
      heading: 'Phiếu A trước, Phiếu B sau',
      lines: [
        'Phiếu A chỉ hỏi hộ mới có Giấy đề nghị, để biết có cần làm Phiếu B không.',
        'Hộ đang là hộ nghèo, hộ cận nghèo làm thẳng Phiếu B.',
      ],
      source: forms,
    },
    {
      heading: 'Ai là thành viên hộ',
      lines: [
        'Ở chung, ăn chung từ 6 tháng trở lên trong 12 tháng qua và có chung quỹ thu chi.',
        'Vẫn tính dù chưa đủ 6 tháng: chủ hộ, trẻ mới sinh, dâu rể mới về, bộ đội xuất ngũ về.',
        'Học sinh, sinh viên, người chữa bệnh ở xa do hộ nuôi: vẫn tính.',
        'Thêm hay bớt một người làm đổi B1, người phụ thuộc, diện tích bình quân và bảo hiểm y tế.',
      ],
      source: statistics,
    },
    {
      heading: 'Các mục của Phiếu B1',
      lines: [
        'Số nhân khẩu, người phụ thuộc, bằng cấp cao nhất, việc làm phi nông nghiệp, lương hưu.',
        'Nhà ở, diện tích bình quân, điện, nước, nhà tiêu.',
        'Tài sản, đất đai, chăn nuôi và thủy sản.',
        'Nhìn tận nơi: nhà, nước, nhà tiêu, tài sản. Xem giấy: bằng cấp, hóa đơn điện, giấy đất.',
      ],
      source: forms,
    },
    {
      heading: 'Điểm B1 lấy ở đâu',
      lines: [
        'Ghi đủ câu trả lời của mọi mục, rồi ghi tổng điểm của phiếu đã ký.',
        'Phần mềm không tự cộng điểm khi chưa có bảng điểm được hai người xác nhận.',
        'Không sửa điểm cho “vừa ngưỡng”: kết quả chỉ đổi khi thông tin đổi.',
      ],
      source: guide,
    },
  ],
};
