import type { Lesson } from './lesson.ts';
import { guide, practice } from './sources.ts';

export const atTheDoor: Lesson = {
  id: 'at-the-door',
  title: 'Ứng xử khi đến nhà dân',
  topic: 'conduct',
  forms: [],
  minutes: 4,
  parts: [
    {
      heading: 'Vào nhà',
      lines: [
        'Chào, nói tên mình, làm việc gì, mất chừng bao lâu.',
        'Hỏi ai biết rõ việc nhà nhất thì mời người ấy trả lời; chủ hộ ký.',
        'Dùng tiếng quen thuộc với hộ; cần thì mời người phiên dịch trong thôn.',
      ],
      figure: 'door',
      source: practice,
    },
    {
      heading: 'Hỏi',
      lines: [
        'Đọc nguyên câu hỏi, chờ trả lời, không gợi ý đáp án.',
        'Không hứa “được hộ nghèo” hay “không được”: kết quả do xã quyết định sau họp dân và niêm yết.',
        'Không đoán thay hộ. Thiếu thì để trống và hẹn lại.',
      ],
      source: guide,
    },
    {
      heading: 'Giữ kín chuyện của hộ',
      lines: [
        'Không kể tình cảnh hộ này cho hộ khác; không chụp người khi chưa được đồng ý.',
        'Tin, ảnh đăng lên không nêu tên hộ.',
        'Không nhận tiền, quà. Nộp giấy, làm phiếu không mất phí.',
      ],
      source: practice,
    },
  ],
};
