import type { Lesson } from './lesson.ts';
import { guide as source } from './sources.ts';

export const withThePhone: Lesson = {
  id: 'with-the-phone',
  title: 'Dùng điện thoại để rà soát và để học',
  topic: 'software',
  forms: [],
  minutes: 4,
  parts: [
    {
      heading: 'Trước khi đi',
      lines: [
        'Khi có mạng: đăng nhập, đặt mã PIN 6 số, đợi danh sách hộ về máy.',
        'Cài vào màn hình chính. Từ đó mở được khi không có mạng.',
        'Mã PIN không đưa cho ai, không dán sau máy.',
      ],
      source,
    },
    {
      heading: 'Ở nhà dân',
      lines: [
        'Chạm câu nào lưu ngay câu ấy. Hết pin, tắt máy, mở lại vẫn còn.',
        'Dấu hỏi tròn bên mỗi câu: cách hỏi, căn cứ và lời ghim của xã.',
        'Không gặp ai: bấm “Không gặp” để ghi lần đến.',
      ],
      source,
    },
    {
      heading: 'Gửi đi',
      lines: [
        'Về nơi có mạng, bấm “Gửi và nhận ngay”, đợi đến khi không còn “chờ gửi”.',
        'Mục “Bị trả lại” có lời của xã: mở ra, sửa, gửi lại.',
        'Không có mạng nhiều ngày: lấy tệp niêm phong đưa cho xã.',
      ],
      figure: 'outbox',
      source,
    },
    {
      heading: 'Học trên máy',
      lines: [
        'Bài học, bài thực hành mở được khi không có mạng, sau lần tải đầu.',
        'Đang làm dở mà thoát ra: lần sau mở lại đúng chỗ ấy.',
      ],
      source,
    },
  ],
};
