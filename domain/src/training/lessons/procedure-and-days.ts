import type { Lesson } from './lesson.ts';
import { procedure, procedureProbable, regular } from './sources.ts';

export const procedureAndDays: Lesson = {
  id: 'procedure-and-days',
  title: 'Quy trình và thời hạn của một đợt rà soát',
  topic: 'procedure',
  forms: ['vn-2022/v1', 'vn-2022/v2'],
  minutes: 6,
  parts: [
    {
      heading: 'Các bước, không bước nào được bỏ',
      lines: [
        'Lập danh sách hộ cần rà soát.',
        'Đến từng hộ, ghi phiếu, tính điểm.',
        'Họp dân ở thôn.',
        'Niêm yết kết quả, nhận ý kiến; có khiếu nại thì phúc tra.',
        'Tổng hợp, báo cáo; Chủ tịch UBND xã ra quyết định công nhận và cấp giấy chứng nhận.',
      ],
      figure: 'steps',
      source: procedure,
    },
    {
      heading: 'Ai có trong danh sách',
      lines: [
        'Hộ đang là hộ nghèo, hộ cận nghèo do xã quản lý.',
        'Hộ có Giấy đề nghị (Mẫu số 01), nộp trực tiếp, qua bưu điện hoặc trực tuyến.',
        'Không có nguồn thứ ba. Hộ khó khăn chưa có giấy: giúp hộ viết Mẫu số 01 để hộ ký.',
      ],
      source: procedure,
    },
    {
      heading: 'Ngày phải nhớ',
      lines: [
        'Rà soát định kỳ: từ ngày 01 tháng 9 đến hết ngày 14 tháng 12.',
        'Niêm yết: 3 ngày làm việc.',
        'Phúc tra: không quá 7 ngày làm việc từ khi nhận khiếu nại, rồi niêm yết lại 3 ngày làm việc.',
        'Ngày xảy ra việc không tính; đếm từ ngày hôm sau, bỏ thứ Bảy, Chủ nhật, ngày lễ.',
      ],
      figure: 'calendar',
      source: procedureProbable,
    },
    {
      heading: 'Rà soát thường xuyên trong năm',
      lines: [
        'Hộ gặp thiên tai, tai nạn, ô nhiễm … nộp Mẫu số 01 bất cứ ngày nào.',
        'Xã bắt đầu làm từ ngày 15 hằng tháng, xong trong 15 ngày.',
        'Không công nhận thì trả lời bằng văn bản, nêu lý do.',
      ],
      source: regular,
    },
  ],
};
