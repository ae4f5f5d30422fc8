import type { Lesson } from './lesson.ts';
import { minutes, procedure } from './sources.ts';

export const villageMeeting: Lesson = {
  id: 'village-meeting',
  title: 'Họp dân: hơn con số, đúng cách tính 50 %',
  topic: 'meeting',
  forms: ['vn-2022/v1', 'vn-2022/v2'],
  minutes: 5,
  parts: [
    {
      heading: 'Ai chủ trì, ai dự',
      lines: [
        'Trưởng thôn chủ trì; thư ký cử tại cuộc họp.',
        'Dự họp: Ban Chỉ đạo xã, công chức, Bí thư chi bộ, các chi hội, rà soát viên, đại diện hộ được rà soát và hộ khác.',
        'Mời Mặt trận Tổ quốc xã giám sát; ghi giấy mời và việc có mặt vào biên bản.',
      ],
      source: procedure,
    },
    {
      heading: 'Từ 50 % số người dự họp đồng ý',
      lines: [
        'Tính trên số người dự họp, không phải trên số dân cả thôn.',
        '50 người dự, 25 đồng ý: đạt.',
        '49 người dự, 24 đồng ý: không đạt; 25 đồng ý: đạt.',
        '98 người dự, 47 đồng ý: không đạt, vì một nửa là 49.',
      ],
      figure: 'half',
      source: procedure,
    },
    {
      heading: 'Không đạt thì sao',
      lines: [
        'Hộ ấy được thu thập thông tin, tính điểm lại, rồi họp lại. Hộ khác vẫn đi tiếp.',
        'Không ai sửa xếp loại ngay tại cuộc họp.',
      ],
      source: procedure,
    },
    {
      heading: 'Biên bản',
      lines: [
        'Hai bản, có chữ ký của người chủ trì, thư ký và đại diện các hộ dân.',
        'Một bản lưu ở thôn, một bản gửi Ban Chỉ đạo xã.',
        'Số đồng ý, không đồng ý và không ý kiến cộng lại phải bằng số người dự.',
      ],
      source: minutes,
    },
  ],
};
