import { questionsOn, type BankQuestion } from '../bank-question.ts';
import { forms2022 } from './forms-of-standards.ts';

const decision = (article: string) =>
  ({ document: 'Quyết định 24/2021/QĐ-TTg', article: `Điều ${article}`, mark: 'confirmed' }) as const;
const code = { document: 'Bộ luật Dân sự 2015', article: 'Điều 147, 148', mark: 'probable' } as const;
const reports = { document: 'Thông tư 07/2021/TT-BLĐTBXH', mark: 'confirmed' } as const;
const topic = 'procedure';
const forms = forms2022;

/** Steps and deadlines of the annual and the regular review. */
export const procedure2022: readonly BankQuestion[] = [
  ...questionsOn({ topic, forms, source: decision('3') }, [
    [
      'window',
      'Rà soát định kỳ hằng năm thực hiện trong thời gian nào?',
      'Từ 01/9 đến hết 14/12',
      ['Từ 01/10 đến hết 31/12', 'Từ 15/9 đến hết 30/11', 'Từ 01/01 đến hết 31/3'],
      'Mỗi năm một lần, từ 01/9 đến hết ngày 14/12.',
    ],
    [
      'regular-start',
      'Rà soát thường xuyên hằng năm bắt đầu vào ngày nào?',
      'Từ ngày 15 hằng tháng',
      ['Từ ngày 01 hằng tháng', 'Ngày cuối mỗi quý', 'Bất kỳ ngày nào nhận được giấy đề nghị'],
      'Giấy đề nghị nhận bất kỳ ngày nào; việc rà soát bắt đầu từ ngày 15 hằng tháng.',
    ],
    [
      'start-on-holiday',
      'Ngày 15 của tháng rơi vào ngày nghỉ. Rà soát thường xuyên bắt đầu khi nào?',
      'Vẫn tính từ ngày 15',
      ['Ngày làm việc kế tiếp', 'Ngày làm việc liền trước', 'Ngày 15 tháng sau'],
      'Ngày bắt đầu không dời dù rơi vào ngày nghỉ.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: decision('4') }, [
    [
      'list-sources',
      'Danh sách hộ cần rà soát định kỳ gồm những hộ nào? (Chọn tất cả các câu đúng.)',
      ['Hộ đang thuộc danh sách hộ nghèo, hộ cận nghèo xã quản lý', 'Hộ có Giấy đề nghị theo Mẫu số 01'],
      ['Hộ trưởng thôn tự thấy khó khăn, chưa có giấy đề nghị', 'Mọi hộ dân trong thôn'],
      'Chỉ hai nguồn: hộ đang trong danh sách, và hộ có Giấy đề nghị. Trưởng thôn giúp hộ viết Mẫu số 01.',
    ],
    [
      'who-decides',
      'Ai ký quyết định công nhận hộ nghèo, hộ cận nghèo?',
      'Chủ tịch Ủy ban nhân dân cấp xã',
      ['Trưởng thôn', 'Trưởng Ban Chỉ đạo rà soát', 'Chủ tịch Ủy ban nhân dân cấp tỉnh'],
      'Chủ tịch Ủy ban nhân dân cấp xã quyết định theo Mẫu số 02.',
    ],
    [
      'certificate-for',
      'Giấy chứng nhận theo Mẫu số 03 cấp cho ai?',
      'Hộ nghèo và hộ cận nghèo',
      ['Mọi hộ được rà soát', 'Hộ thoát nghèo', 'Chỉ hộ nghèo'],
      'Giấy chứng nhận chỉ cấp cho hộ nghèo, hộ cận nghèo.',
    ],
    [
      'result-year',
      'Kết quả rà soát cuối năm 2025 dùng để thực hiện chính sách của năm nào?',
      'Năm 2026',
      ['Năm 2025', 'Cả năm 2025 và 2026', 'Đến khi có chuẩn mới'],
      'Kết quả rà soát cuối năm này dùng cho năm liền sau.',
    ],
    [
      'after-posting',
      'Khi nào được ký quyết định công nhận?',
      'Sau khi hết thời gian niêm yết',
      ['Ngay sau khi họp dân', 'Ngay khi tính xong điểm', 'Trong thời gian niêm yết nếu chưa ai khiếu nại'],
      'Chưa hết thời gian niêm yết thì chưa được ký quyết định.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: decision('5') }, [
    [
      'regular-total',
      'Rà soát thường xuyên phải xong trong bao lâu kể từ ngày bắt đầu?',
      '15 ngày',
      ['7 ngày làm việc', '30 ngày', '45 ngày'],
      'Trong 15 ngày, Chủ tịch xã quyết định công nhận hoặc trả lời bằng văn bản, nêu lý do.',
    ],
    [
      'refusal',
      'Hộ không đủ điều kiện được công nhận thì trả lời thế nào?',
      'Bằng văn bản, nêu rõ lý do',
      ['Nói với hộ qua điện thoại', 'Không cần trả lời', 'Ra quyết định không công nhận theo Mẫu số 02'],
      'Không công nhận thì thông báo bằng văn bản và nêu lý do; đó không phải là quyết định.',
    ],
    [
      'leave-form',
      'Hộ muốn được công nhận thoát nghèo, thoát cận nghèo trong năm thì nộp giấy nào?',
      'Giấy đề nghị theo Mẫu số 04',
      ['Giấy đề nghị theo Mẫu số 01', 'Đơn khiếu nại', 'Giấy chứng nhận theo Mẫu số 03'],
      'Mẫu số 01 là đề nghị được rà soát; Mẫu số 04 là đề nghị công nhận thoát nghèo, thoát cận nghèo.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: decision('6') }, [
    [
      'middle-posting',
      'Kết quả xác định hộ có mức sống trung bình được niêm yết bao lâu?',
      '5 ngày làm việc',
      ['3 ngày làm việc', '7 ngày làm việc', '15 ngày'],
      'Hộ có mức sống trung bình: niêm yết 5 ngày làm việc, phúc tra 3 ngày làm việc, tất cả trong 15 ngày.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: code }, [
    [
      'regular-15-10-2026',
      'Rà soát thường xuyên bắt đầu thứ Năm 15/10/2026, thời hạn 15 ngày. Ngày cuối là ngày nào?',
      '30/10/2026',
      ['29/10/2026', '31/10/2026', '05/11/2026'],
      'Không tính ngày bắt đầu; 15 ngày kể từ 16/10 kết thúc thứ Sáu 30/10.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: reports }, [
    [
      'monthly-report',
      'Xã báo cáo kết quả rà soát thường xuyên vào ngày nào?',
      'Ngày 05 tháng sau, từ tháng 2 đến tháng 9',
      ['Ngày 15 hằng tháng', 'Ngày cuối mỗi quý', 'Một lần vào 14/12'],
      'Xã báo cáo vào ngày 05 của tháng sau, từ tháng 2 đến tháng 9.',
    ],
  ]),
];
