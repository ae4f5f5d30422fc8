import type { Lesson } from './lesson.ts';
import { practice, procedure, procedureProbable } from './sources.ts';

export const postingAndComplaints: Lesson = {
  id: 'posting-and-complaints',
  title: 'Niêm yết và khiếu nại',
  topic: 'posting',
  forms: ['vn-2022/v1', 'vn-2022/v2'],
  minutes: 5,
  parts: [
    {
      heading: 'Niêm yết ở đâu, bao lâu',
      lines: [
        'Ở nhà văn hóa thôn và trụ sở UBND xã; báo thêm bằng loa, đài.',
        'Đủ 3 ngày làm việc. Dán chiều thứ Sáu thì ba ngày là thứ Hai, thứ Ba, thứ Tư, nếu không có ngày lễ.',
        'Ghi giờ dán, giờ gỡ, người dán và chụp một tấm ảnh.',
      ],
      figure: 'calendar',
      source: procedureProbable,
    },
    {
      heading: 'Trên tờ niêm yết có gì',
      lines: [
        'Tên chủ hộ, địa chỉ, kết quả. Không ghi số căn cước, bệnh tật, điện thoại của hộ.',
        'Nơi nhận ý kiến, hạn nhận ý kiến.',
        'Tờ sai thì ra tờ mới có lý do; không sửa tờ đã dán.',
      ],
      source: practice,
    },
    {
      heading: 'Có người khiếu nại, phản ánh',
      lines: [
        'Ai cũng được nêu ý kiến, bằng lời hoặc bằng giấy. Nhận, ghi sổ, hẹn ngày trả lời.',
        'Ban Chỉ đạo xã phúc tra: làm lại việc thu thập và họp cho hộ ấy, không quá 7 ngày làm việc.',
        'Kết quả phúc tra niêm yết lại 3 ngày làm việc. Người nêu ý kiến được trả lời.',
        'Còn khiếu nại chưa trả lời thì chưa ra quyết định cho hộ ấy.',
      ],
      source: procedureProbable,
    },
    {
      heading: 'Quyết định chỉ sau khi hết hạn niêm yết',
      lines: ['Chưa hết thời gian niêm yết thì chưa có quyết định công nhận.'],
      source: procedure,
    },
  ],
};
