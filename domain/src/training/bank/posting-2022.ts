import { questionsOn, type BankQuestion } from '../bank-question.ts';
import { forms2022 } from './forms-of-standards.ts';

const source = { document: 'Quyết định 24/2021/QĐ-TTg', article: 'Điều 4', mark: 'confirmed' } as const;
const probable = { ...source, mark: 'probable' } as const;
const guide = { document: 'Hướng dẫn sử dụng phần mềm Rà Soát', article: 'Niêm yết', mark: 'confirmed' } as const;
const topic = 'posting';
const forms = forms2022;

/** Posting, complaint, phúc tra. */
export const posting2022: readonly BankQuestion[] = [
  ...questionsOn({ topic, forms, source }, [
    [
      'places',
      'Kết quả rà soát định kỳ được niêm yết ở đâu? (Chọn tất cả các câu đúng.)',
      ['Nhà văn hóa, nhà sinh hoạt cộng đồng thôn', 'Trụ sở Ủy ban nhân dân cấp xã'],
      ['Nhà riêng của trưởng thôn', 'Trang mạng xã hội cá nhân'],
      'Niêm yết ở nhà văn hóa thôn và trụ sở xã, đồng thời thông báo trên phương tiện thông tin của địa phương.',
    ],
    [
      'who-complains',
      'Ai được khiếu nại, phản ánh về kết quả niêm yết?',
      'Bất kỳ người dân nào, bằng lời hoặc bằng văn bản',
      ['Chỉ chủ hộ có tên trong danh sách', 'Chỉ hội viên đoàn thể', 'Chỉ người viết đơn có công chứng'],
      'Mọi người đều được nói, bằng lời hoặc bằng văn bản; đều được ghi sổ và trả lời.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: probable }, [
    [
      'days',
      'Kết quả rà soát hộ nghèo, hộ cận nghèo được niêm yết bao lâu?',
      '3 ngày làm việc',
      ['3 ngày, kể cả ngày nghỉ', '7 ngày làm việc', '15 ngày'],
      'Ba ngày làm việc, không tính ngày dán.',
    ],
    [
      'reverify-days',
      'Có khiếu nại thì phúc tra trong bao lâu kể từ khi nhận?',
      'Không quá 7 ngày làm việc',
      ['Không quá 3 ngày', 'Không quá 15 ngày làm việc', 'Không quá 30 ngày'],
      'Phúc tra không quá 7 ngày làm việc, rồi niêm yết lại 3 ngày làm việc.',
    ],
    [
      'posted-20-11-2026',
      'Dán danh sách thứ Sáu 20/11/2026 (thứ Ba 24/11 là ngày nghỉ). Niêm yết 3 ngày làm việc hết vào ngày nào?',
      '26/11/2026',
      ['23/11/2026', '24/11/2026', '25/11/2026'],
      'Không tính ngày dán: 23, 25 và 26/11. Thứ Bảy, Chủ nhật và 24/11 không tính.',
    ],
    [
      'complaint-12-11-2026',
      'Nhận khiếu nại thứ Năm 12/11/2026, phúc tra 7 ngày làm việc. Hạn cuối là ngày nào?',
      '23/11/2026',
      ['19/11/2026', '20/11/2026', '24/11/2026'],
      '13, 16, 17, 18, 19, 20 và 23/11 là bảy ngày làm việc.',
    ],
    [
      'complaint-16-11-2026',
      'Nhận khiếu nại thứ Hai 16/11/2026, phúc tra 7 ngày làm việc (24/11 nghỉ). Hạn cuối là ngày nào?',
      '26/11/2026',
      ['23/11/2026', '24/11/2026', '25/11/2026'],
      '17, 18, 19, 20, 23, 25 và 26/11; ngày 24/11 nghỉ không tính.',
    ],
    [
      'posted-09-12-2026',
      'Dán danh sách thứ Tư 09/12/2026. Niêm yết 3 ngày làm việc hết vào ngày nào?',
      '14/12/2026',
      ['10/12/2026', '11/12/2026', '12/12/2026'],
      '10, 11 và 14/12. Vì thế ký quyết định trong ngày 14/12 là quá sớm.',
    ],
    [
      'last-safe-2026',
      'Muốn kịp ký quyết định ngày 14/12/2026, chậm nhất ngày nào phải dán danh sách (không có khiếu nại)?',
      '08/12/2026',
      ['09/12/2026', '10/12/2026', '11/12/2026'],
      'Dán 08/12 thì niêm yết hết thứ Sáu 11/12; dán 09/12 thì hết 14/12, không còn kịp.',
    ],
    [
      'complaint-or-feedback',
      'Một người nói hộ hàng xóm được công nhận không đúng. Đó là gì?',
      'Phản ánh',
      ['Khiếu nại', 'Đơn kiện', 'Không cần ghi nhận'],
      'Khiếu nại là về việc của chính mình, có tên; nói về hộ khác hoặc không tên là phản ánh. Cả hai đều được trả lời.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: guide }, [
    [
      'content',
      'Danh sách niêm yết thường ghi những gì của hộ?',
      'Họ tên chủ hộ, địa chỉ, kết quả',
      ['Số căn cước của các thành viên', 'Số điện thoại và thu nhập', 'Bệnh tật, khuyết tật của thành viên'],
      'Chỉ ghi đủ để mọi người biết hộ nào, kết quả gì; không ghi số căn cước, sức khỏe.',
    ],
    [
      'correct-posted',
      'Danh sách đã dán có chỗ sai thì làm thế nào?',
      'Lập bản mới có lý do, niêm yết bản mới',
      ['Gạch sửa ngay trên bản đã dán', 'Gỡ xuống và không dán nữa', 'Để nguyên đến khi ký quyết định'],
      'Bản đã dán không sửa; lập bản mới kèm lý do, bản cũ được giữ.',
    ],
  ]),
];
