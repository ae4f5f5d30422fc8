import { questionsOn, type BankQuestion } from '../bank-question.ts';
import { forms2022 } from './forms-of-standards.ts';

const circular = { document: 'Thông tư 07/2021/TT-BLĐTBXH', article: 'Phụ lục I đến VII', mark: 'confirmed' } as const;
const decision = { document: 'Quyết định 24/2021/QĐ-TTg', article: 'Mẫu số 01 đến 04', mark: 'confirmed' } as const;
const probable = { document: 'Thông tư 07/2021/TT-BLĐTBXH', article: 'Phụ lục III', mark: 'probable' } as const;
const guide = { document: 'Hướng dẫn sử dụng phần mềm Rà Soát', article: 'Làm phiếu', mark: 'confirmed' } as const;
const topic = 'forms';
const forms = forms2022;

/** Phiếu A, Phiếu B, Mẫu số 01-04. */
export const paperForms2022: readonly BankQuestion[] = [
  ...questionsOn({ topic, forms, source: circular }, [
    [
      'form-a-whom',
      'Phiếu A dùng cho hộ nào?',
      'Hộ có Giấy đề nghị, chưa có trong danh sách',
      ['Mọi hộ trong thôn', 'Hộ đang trong danh sách hộ nghèo, hộ cận nghèo', 'Hộ có mức sống trung bình'],
      'Phiếu A để nhận dạng nhanh hộ có Giấy đề nghị trước khi làm Phiếu B.',
    ],
    [
      'form-b-parts',
      'Phiếu B cho hai tổng điểm nào?',
      'B1 (ước lượng thu nhập) và B2 (thiếu hụt dịch vụ xã hội cơ bản)',
      ['Điểm tài sản và điểm nợ', 'Điểm của hộ và điểm của thôn', 'Điểm năm trước và điểm năm nay'],
      'B1 thay cho việc hỏi thu nhập; B2 bằng 10 lần số chỉ số thiếu hụt.',
    ],
    [
      'b2-of-4-ticks',
      'Phiếu B có 4 chỉ số thiếu hụt được đánh dấu. Tổng điểm B2 là bao nhiêu?',
      '40 điểm',
      ['4 điểm', '20 điểm', '120 điểm'],
      'Mỗi chỉ số thiếu hụt 10 điểm.',
    ],
    [
      'b2-maximum',
      'Tổng điểm B2 cao nhất theo chuẩn giai đoạn 2022-2025 là bao nhiêu?',
      '120 điểm',
      ['30 điểm', '100 điểm', '140 điểm'],
      '12 chỉ số, mỗi chỉ số 10 điểm.',
    ],
    [
      'annex-minutes',
      'Biên bản họp dân theo phụ lục nào của Thông tư 07/2021?',
      'Phụ lục V',
      ['Phụ lục I', 'Phụ lục II', 'Phụ lục VII'],
      'Phụ lục I là danh sách hộ cần rà soát, II là Phiếu A, V là biên bản họp dân, VII là báo cáo.',
    ],
    [
      'annex-list',
      'Danh sách hộ gia đình cần rà soát theo phụ lục nào của Thông tư 07/2021?',
      'Phụ lục I',
      ['Phụ lục II', 'Phụ lục V', 'Phụ lục VII'],
      'Phụ lục I là danh sách hộ cần rà soát.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: decision }, [
    [
      'template-01',
      'Hộ muốn được rà soát để công nhận hộ nghèo, hộ cận nghèo thì viết mẫu nào?',
      'Mẫu số 01',
      ['Mẫu số 02', 'Mẫu số 03', 'Mẫu số 04'],
      'Mẫu số 01 là Giấy đề nghị rà soát; 02 là quyết định; 03 là giấy chứng nhận; 04 là đề nghị thoát nghèo.',
    ],
    [
      'template-02',
      'Quyết định công nhận hộ nghèo, hộ cận nghèo theo mẫu nào?',
      'Mẫu số 02',
      ['Mẫu số 01', 'Mẫu số 03', 'Mẫu số 04'],
      'Mẫu số 02, do Chủ tịch Ủy ban nhân dân cấp xã ký.',
    ],
    [
      'member-status',
      'Cột “tình trạng” của thành viên trong Mẫu số 01 có những mã nào?',
      '1 có việc làm, 2 không có việc làm, 3 đang đi học',
      ['1 nghèo, 2 cận nghèo, 3 không nghèo', '1 nam, 2 nữ', '1 thường trú, 2 tạm trú, 3 vắng mặt'],
      'Ba mã: có việc làm, không có việc làm, đang đi học.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: probable }, [
    [
      'straight-to-b',
      'Hộ đang trong danh sách hộ nghèo, hộ cận nghèo thì làm phiếu nào?',
      'Làm ngay Phiếu B',
      ['Chỉ làm Phiếu A', 'Không phải làm phiếu', 'Làm lại Mẫu số 01'],
      'Hộ đang trong danh sách làm thẳng Phiếu B; hộ có giấy đề nghị làm Phiếu A trước.',
    ],
    [
      'form-b-signatures',
      'Ai ký vào Phiếu B?',
      'Người cung cấp thông tin và rà soát viên',
      ['Chỉ rà soát viên', 'Chỉ trưởng thôn', 'Chủ tịch Ủy ban nhân dân cấp xã'],
      'Người trả lời và rà soát viên cùng ký.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: guide }, [
    [
      'unanswered',
      'Một chỉ số chưa hỏi được thì ghi thế nào?',
      'Để trống và hỏi lại; hộ còn “chưa đủ dữ liệu”',
      ['Ghi là không thiếu hụt', 'Ghi là thiếu hụt', 'Hỏi hàng xóm rồi đoán'],
      'Không trả lời không có nghĩa là không thiếu hụt; kết quả chờ đến khi đủ.',
    ],
    [
      'own-acceptance',
      'Ai nghiệm thu phiếu?',
      'Một người khác với người đã làm hoặc nhập phiếu đó',
      ['Chính người làm phiếu', 'Chủ hộ', 'Không cần ai'],
      'Người làm hoặc nhập phiếu không tự nghiệm thu phiếu của mình.',
    ],
  ]),
];
