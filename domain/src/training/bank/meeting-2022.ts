import { questionsOn, type BankQuestion } from '../bank-question.ts';
import { forms2022 } from './forms-of-standards.ts';

const source = { document: 'Quyết định 24/2021/QĐ-TTg', article: 'Điều 4', mark: 'confirmed' } as const;
const annex = { document: 'Thông tư 07/2021/TT-BLĐTBXH', article: 'Phụ lục V', mark: 'confirmed' } as const;
const topic = 'meeting';
const forms = forms2022;
const PASSES = 'Đạt';
const FAILS = 'Không đạt, phải thu thập, chấm điểm lại rồi họp lại';

/** The village meeting: who, how many, minutes. */
export const meeting2022: readonly BankQuestion[] = [
  ...questionsOn({ topic, forms, source }, [
    [
      'share',
      'Kết quả của một hộ được cuộc họp thông qua khi nào?',
      'Có từ 50 % người dự họp trở lên đồng ý',
      ['Có trên 2/3 người dự họp đồng ý', 'Có từ 50 % số hộ trong thôn đồng ý', 'Không ai phản đối'],
      'Tính trên số người dự họp, không phải số dân của thôn; đúng 50 % là đạt.',
    ],
    [
      'votes-25-of-50',
      '50 người dự họp, 25 người đồng ý. Kết quả?',
      PASSES,
      [FAILS, 'Trưởng thôn quyết định'],
      '25 trên 50 là đúng 50 %: đạt.',
    ],
    [
      'votes-24-of-49',
      '49 người dự họp, 24 người đồng ý. Kết quả?',
      FAILS,
      [PASSES, 'Trưởng thôn quyết định'],
      '2 × 24 = 48, nhỏ hơn 49: dưới 50 %.',
    ],
    [
      'votes-25-of-49',
      '49 người dự họp, 25 người đồng ý. Kết quả?',
      PASSES,
      [FAILS, 'Trưởng thôn quyết định'],
      '2 × 25 = 50, không nhỏ hơn 49: đạt.',
    ],
    [
      'votes-47-of-98',
      '98 người dự họp, 47 người đồng ý. Kết quả?',
      FAILS,
      [PASSES, 'Trưởng thôn quyết định'],
      '2 × 47 = 94, nhỏ hơn 98: dưới 50 %.',
    ],
    [
      'chair',
      'Ai chủ trì cuộc họp dân?',
      'Trưởng thôn, tổ trưởng tổ dân phố',
      ['Rà soát viên', 'Chủ tịch Mặt trận Tổ quốc cấp xã', 'Công chức giảm nghèo cấp xã'],
      'Trưởng thôn (tổ trưởng) chủ trì; thư ký được cử tại cuộc họp.',
    ],
    [
      'front',
      'Cơ quan nào được mời giám sát cuộc họp dân?',
      'Mặt trận Tổ quốc Việt Nam cấp xã',
      ['Công an cấp xã', 'Ngân hàng Chính sách xã hội', 'Bảo hiểm xã hội'],
      'Mời Mặt trận Tổ quốc cấp xã giám sát; giấy mời và việc có mặt ghi vào biên bản.',
    ],
    [
      'below',
      'Một hộ không đạt 50 % đồng ý. Làm gì tiếp theo?',
      'Thu thập thông tin, chấm điểm lại hộ đó rồi họp lại',
      ['Bỏ hộ ra khỏi danh sách', 'Sửa điểm ngay tại cuộc họp cho đạt', 'Họp lại tất cả các hộ của thôn'],
      'Chỉ hộ ấy quay lại bước thu thập, tính điểm, rồi đưa ra cuộc họp khác; các hộ khác vẫn đi tiếp.',
    ],
    [
      'focus',
      'Cuộc họp cần bàn kỹ nhất những hộ nào?',
      'Hộ nghèo, hộ cận nghèo mới và hộ thoát nghèo, thoát cận nghèo',
      ['Hộ không thay đổi kết quả', 'Hộ của người có chức vụ trong thôn', 'Hộ vắng mặt'],
      'Trọng tâm là hộ mới vào và hộ ra khỏi danh sách: mỗi hộ một dòng trong biên bản.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: annex }, [
    [
      'copies',
      'Biên bản họp dân lập mấy bản, giữ ở đâu?',
      '2 bản: một bản ở thôn, một bản gửi Ban Chỉ đạo cấp xã',
      ['1 bản gửi xã', '3 bản: thôn, xã, tỉnh', '2 bản đều gửi xã'],
      'Biên bản lập thành 2 bản, chủ trì, thư ký và đại diện hộ dân ký.',
    ],
    [
      'signatures',
      'Những ai ký biên bản họp dân? (Chọn tất cả các câu đúng.)',
      ['Chủ trì', 'Thư ký', 'Đại diện hộ dân'],
      ['Chủ tịch Ủy ban nhân dân cấp tỉnh', 'Mọi người dự họp'],
      'Chủ trì, thư ký và đại diện hộ dân ký.',
    ],
  ]),
];
