import { questionsOn, type BankQuestion } from '../bank-question.ts';
import { forms2016 } from './forms-of-standards.ts';

const decision = { document: 'Quyết định 59/2015/QĐ-TTg', mark: 'confirmed' } as const;
const circular = {
  document: 'Thông tư 17/2016/TT-BLĐTBXH, sửa đổi bởi Thông tư 14/2018/TT-BLĐTBXH',
  mark: 'confirmed',
} as const;
const probable = { ...decision, mark: 'probable' } as const;
const kept = { document: 'Nghị định 07/2021/NĐ-CP', article: 'Điều 2', mark: 'confirmed' } as const;
const forms = forms2016;
const POOR = 'Hộ nghèo';
const NEAR = 'Hộ cận nghèo';
const NON = 'Hộ không nghèo';

/** The standard of 2016-2020, kept for 2021. */
export const standard2016: readonly BankQuestion[] = [
  ...questionsOn({ topic: 'standard', forms, source: decision }, [
    [
      '2016-poor-rural',
      'Chuẩn 2016-2020, nông thôn: thu nhập bao nhiêu thì là hộ nghèo mà không cần xét thiếu hụt?',
      'Từ 700.000 đồng/người/tháng trở xuống',
      ['Từ 900.000 đồng trở xuống', 'Từ 1.000.000 đồng trở xuống', 'Từ 1.500.000 đồng trở xuống'],
      'Nông thôn 700.000 đồng, thành thị 900.000 đồng: hộ nghèo về thu nhập.',
    ],
    [
      '2016-poor-urban',
      'Chuẩn 2016-2020, thành thị: thu nhập bao nhiêu thì là hộ nghèo mà không cần xét thiếu hụt?',
      'Từ 900.000 đồng/người/tháng trở xuống',
      ['Từ 700.000 đồng trở xuống', 'Từ 1.300.000 đồng trở xuống', 'Từ 2.000.000 đồng trở xuống'],
      'Thành thị 900.000 đồng, nông thôn 700.000 đồng.',
    ],
    [
      '2016-two-ways',
      'Chuẩn 2016-2020: hộ nông thôn thu nhập 850.000 đồng/người/tháng là hộ nghèo khi nào?',
      'Khi thiếu hụt từ 3 chỉ số trở lên',
      ['Luôn là hộ nghèo', 'Không bao giờ là hộ nghèo', 'Khi thiếu hụt từ 1 chỉ số trở lên'],
      'Trên 700.000 đến 1.000.000 đồng: từ 3 chỉ số thiếu hụt trở lên là hộ nghèo, dưới 3 là hộ cận nghèo.',
    ],
  ]),
  ...questionsOn({ topic: 'standard', forms, source: kept }, [
    [
      '2016-kept-2021',
      'Chuẩn giai đoạn 2016-2020 được dùng tiếp cho năm nào?',
      'Năm 2021',
      ['Năm 2022', 'Năm 2026', 'Không dùng tiếp'],
      'Nghị định 07/2021/NĐ-CP, Điều 2 giữ chuẩn cũ cho năm 2021.',
    ],
  ]),
  ...questionsOn({ topic: 'standard', forms, source: circular }, [
    [
      '2016-b1-urban',
      'Chuẩn 2016-2020, thành thị: B1 bao nhiêu thì là hộ nghèo về thu nhập?',
      'Từ 140 điểm trở xuống',
      ['Từ 120 điểm trở xuống', 'Từ 150 điểm trở xuống', 'Từ 175 điểm trở xuống'],
      'Thành thị: đến 140 là hộ nghèo; trên 140 đến 175 thì xét B2.',
    ],
    [
      '2016-b1-rural',
      'Chuẩn 2016-2020, nông thôn: B1 bao nhiêu thì là hộ nghèo về thu nhập?',
      'Từ 120 điểm trở xuống',
      ['Từ 140 điểm trở xuống', 'Từ 150 điểm trở xuống', 'Từ 175 điểm trở xuống'],
      'Nông thôn: đến 120 là hộ nghèo; trên 120 đến 150 thì xét B2.',
    ],
    [
      '2016-rural-120-0',
      'Chuẩn 2016-2020, nông thôn: B1 = 120, B2 = 0 là hộ gì?',
      POOR,
      [NEAR, NON],
      'B1 không quá 120 điểm: hộ nghèo về thu nhập, không cần xét B2.',
    ],
    [
      '2016-rural-125-30',
      'Chuẩn 2016-2020, nông thôn: B1 = 125, B2 = 30 là hộ gì?',
      POOR,
      [NEAR, NON],
      'B1 trên 120 đến 150 và B2 từ 30 điểm: hộ nghèo thiếu hụt.',
    ],
    [
      '2016-rural-155-100',
      'Chuẩn 2016-2020, nông thôn: B1 = 155, B2 = 100 là hộ gì?',
      NON,
      [POOR, NEAR],
      'B1 trên 150 điểm: không nghèo, dù B2 cao.',
    ],
    [
      '2016-urban-145-20',
      'Chuẩn 2016-2020, thành thị: B1 = 145, B2 = 20 là hộ gì?',
      NEAR,
      [POOR, NON],
      'B1 trên 140 đến 175 và B2 dưới 30 điểm: hộ cận nghèo.',
    ],
    [
      '2016-urban-145-30',
      'Chuẩn 2016-2020, thành thị: B1 = 145, B2 = 30 là hộ gì?',
      POOR,
      [NEAR, NON],
      'B1 trên 140 đến 175 và B2 từ 30 điểm: hộ nghèo thiếu hụt.',
    ],
    [
      '2016-urban-180-100',
      'Chuẩn 2016-2020, thành thị: B1 = 180, B2 = 100 là hộ gì?',
      NON,
      [POOR, NEAR],
      'B1 trên 175 điểm: không nghèo.',
    ],
  ]),
  ...questionsOn({ topic: 'services', forms, source: decision }, [
    [
      '2016-how-many',
      'Chuẩn 2016-2020 đo bao nhiêu dịch vụ xã hội cơ bản và bao nhiêu chỉ số?',
      '5 dịch vụ, 10 chỉ số',
      ['6 dịch vụ, 12 chỉ số', '5 dịch vụ, 12 chỉ số', '6 dịch vụ, 10 chỉ số'],
      'Năm dịch vụ: giáo dục, y tế, nhà ở, nước sạch và vệ sinh, thông tin; mỗi dịch vụ hai chỉ số.',
    ],
  ]),
  ...questionsOn({ topic: 'services', forms, source: probable }, [
    [
      '2016-child-band',
      'Chuẩn 2016-2020: chỉ số đi học xét trẻ em trong độ tuổi nào?',
      'Từ 5 đến dưới 15 tuổi',
      ['Từ 3 đến dưới 16 tuổi', 'Từ 6 đến dưới 18 tuổi', 'Từ 3 đến dưới 6 tuổi'],
      'Chuẩn 2016-2020: 5 đến dưới 15 tuổi; chuẩn sau: 3 đến dưới 16 tuổi.',
    ],
    [
      '2016-house-grades',
      'Chuẩn 2016-2020: nhà thuộc loại nào thì thiếu hụt chất lượng nhà ở? (Chọn tất cả các câu đúng.)',
      ['Thiếu kiên cố', 'Đơn sơ'],
      ['Kiên cố', 'Bán kiên cố'],
      'Bốn loại nhà: kiên cố, bán kiên cố, thiếu kiên cố, đơn sơ; hai loại sau là thiếu hụt.',
    ],
  ]),
  ...questionsOn({ topic: 'procedure', forms, source: circular }, [
    [
      '2016-during-year',
      'Theo Thông tư 17/2016, đề nghị xét bổ sung trong năm được giải quyết trong bao lâu?',
      'Không quá 7 ngày làm việc từ khi nhận',
      ['Không quá 3 ngày', 'Không quá 15 ngày', 'Không quá 30 ngày'],
      'Không quá 7 ngày làm việc; không công nhận thì nêu lý do.',
    ],
    [
      '2016-forms-list',
      'Theo Thông tư 17/2016, những phiếu, phụ lục nào dùng khi rà soát? (Chọn tất cả các câu đúng.)',
      ['Phiếu A (Phụ lục 3a)', 'Phiếu B (Phụ lục 3b)', 'Biên bản họp dân (Phụ lục 4)'],
      ['Mẫu số 02 của Quyết định 24/2021', 'Phụ lục VII của Thông tư 07/2021'],
      'Thông tư 17/2016: Phụ lục 1a giấy đề nghị, 3a Phiếu A, 3b Phiếu B, 4 biên bản.',
    ],
  ]),
  ...questionsOn({ topic: 'forms', forms, source: circular }, [
    [
      '2016-form-a-cut',
      'Phiếu A của chuẩn 2016-2020: từ mấy dấu thì hộ chắc chắn không nghèo, không cần làm Phiếu B?',
      'Từ 3 dấu trở lên',
      ['Từ 1 dấu trở lên', 'Từ 5 dấu trở lên', 'Đủ 9 dấu'],
      'Từ 3 dấu trở lên thì không làm Phiếu B; địa phương vẫn có thể đưa hộ vào rà soát, nêu lý do.',
    ],
    [
      '2016-regions',
      'Phiếu B của Thông tư 17/2016 có mấy mẫu theo vùng?',
      '7 mẫu: thành thị và 6 vùng nông thôn',
      ['1 mẫu chung cả nước', '2 mẫu: thành thị và nông thôn', '63 mẫu theo tỉnh'],
      'Phụ lục 3b.0 cho thành thị, 3b.1 đến 3b.6 cho sáu vùng nông thôn.',
    ],
  ]),
];
