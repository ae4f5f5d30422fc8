import { questionsOn, type BankQuestion } from '../bank-question.ts';
import { forms2022 } from './forms-of-standards.ts';

const decree = { document: 'Nghị định 07/2021/NĐ-CP', article: 'Điều 3', mark: 'confirmed' } as const;
const circular = { document: 'Thông tư 07/2021/TT-BLĐTBXH', mark: 'confirmed' } as const;
const topic = 'standard';
const forms = forms2022;

const classes = (...of: readonly string[]) => of;
const POOR = 'Hộ nghèo';
const NEAR = 'Hộ cận nghèo';
const NON = 'Hộ không nghèo';
const GAPS = 'Chưa đủ dữ liệu';

/** Income lines, score limits and classes of the standard of 2022-2026. */
export const standard2022: readonly BankQuestion[] = [
  ...questionsOn({ topic, forms, source: decree }, [
    [
      'line-rural',
      'Mức chuẩn thu nhập của hộ nghèo, hộ cận nghèo ở khu vực nông thôn là bao nhiêu mỗi người mỗi tháng?',
      'Từ 1.500.000 đồng trở xuống',
      ['Từ 700.000 đồng trở xuống', 'Từ 1.000.000 đồng trở xuống', 'Từ 2.000.000 đồng trở xuống'],
      'Khu vực nông thôn: 1.500.000 đồng/người/tháng; bằng đúng mức chuẩn vẫn thuộc diện.',
    ],
    [
      'line-urban',
      'Mức chuẩn thu nhập của hộ nghèo, hộ cận nghèo ở khu vực thành thị là bao nhiêu mỗi người mỗi tháng?',
      'Từ 2.000.000 đồng trở xuống',
      ['Từ 900.000 đồng trở xuống', 'Từ 1.500.000 đồng trở xuống', 'Từ 3.000.000 đồng trở xuống'],
      'Khu vực thành thị: 2.000.000 đồng/người/tháng; bằng đúng mức chuẩn vẫn thuộc diện.',
    ],
    [
      'poor-needs-both',
      'Theo chuẩn giai đoạn 2022-2025, hộ nghèo là hộ như thế nào?',
      'Thu nhập trong mức chuẩn và thiếu hụt từ 3 chỉ số trở lên',
      [
        'Thu nhập trong mức chuẩn, không xét thiếu hụt',
        'Thiếu hụt từ 3 chỉ số trở lên, không xét thu nhập',
        'Thu nhập trong mức chuẩn và thiếu hụt dưới 3 chỉ số',
      ],
      'Phải đủ cả hai: thu nhập trong mức chuẩn và thiếu hụt từ 3 trong 12 chỉ số. Thiếu hụt dưới 3 chỉ số là hộ cận nghèo.',
    ],
    [
      'near-poor-needs-both',
      'Theo chuẩn giai đoạn 2022-2025, hộ cận nghèo là hộ như thế nào?',
      'Thu nhập trong mức chuẩn và thiếu hụt dưới 3 chỉ số',
      [
        'Thu nhập trên mức chuẩn và thiếu hụt từ 3 chỉ số trở lên',
        'Thu nhập trên mức chuẩn một chút, không xét thiếu hụt',
        'Thu nhập trong mức chuẩn và thiếu hụt từ 3 chỉ số trở lên',
      ],
      'Hộ cận nghèo có cùng mức thu nhập như hộ nghèo, nhưng thiếu hụt dưới 3 chỉ số.',
    ],
    [
      'middle-rural',
      'Ở nông thôn, hộ có mức sống trung bình có thu nhập bao nhiêu mỗi người mỗi tháng?',
      'Trên 1.500.000 đồng đến 2.250.000 đồng',
      ['Trên 1.000.000 đồng đến 1.500.000 đồng', 'Trên 2.000.000 đồng đến 3.000.000 đồng', 'Trên 2.250.000 đồng'],
      'Nông thôn: trên 1.500.000 đến 2.250.000 đồng. Đúng 1.500.000 đồng chưa phải mức sống trung bình.',
    ],
    [
      'middle-urban',
      'Ở thành thị, hộ có mức sống trung bình có thu nhập bao nhiêu mỗi người mỗi tháng?',
      'Trên 2.000.000 đồng đến 3.000.000 đồng',
      ['Trên 1.500.000 đồng đến 2.250.000 đồng', 'Trên 1.300.000 đồng đến 1.950.000 đồng', 'Trên 3.000.000 đồng'],
      'Thành thị: trên 2.000.000 đến 3.000.000 đồng. Đúng 2.000.000 đồng chưa phải mức sống trung bình.',
    ],
  ]),
  ...questionsOn({ topic, forms, source: circular }, [
    [
      'limit-rural',
      'Ở xã (nông thôn), tổng điểm B1 bao nhiêu thì hộ được xem là có thu nhập trong mức chuẩn?',
      'Từ 140 điểm trở xuống',
      ['Từ 120 điểm trở xuống', 'Từ 150 điểm trở xuống', 'Từ 175 điểm trở xuống'],
      'Ngưỡng B1 ở nông thôn là 140 điểm; đúng 140 điểm vẫn thuộc diện.',
    ],
    [
      'limit-urban',
      'Ở phường (thành thị), tổng điểm B1 bao nhiêu thì hộ được xem là có thu nhập trong mức chuẩn?',
      'Từ 175 điểm trở xuống',
      ['Từ 120 điểm trở xuống', 'Từ 140 điểm trở xuống', 'Từ 150 điểm trở xuống'],
      'Ngưỡng B1 ở thành thị là 175 điểm; đúng 175 điểm vẫn thuộc diện.',
    ],
    [
      'limit-b2',
      'Tổng điểm B2 bao nhiêu thì hộ thiếu hụt đến mức của hộ nghèo?',
      'Từ 30 điểm trở lên',
      ['Trên 30 điểm', 'Từ 20 điểm trở lên', 'Từ 40 điểm trở lên'],
      'Mỗi chỉ số thiếu hụt 10 điểm, từ 3 chỉ số trở lên là từ 30 điểm; đúng 30 điểm đã đủ.',
    ],
    [
      'class-rural-140-30',
      'Hộ ở xã, B1 = 140 điểm, B2 = 30 điểm là hộ gì?',
      POOR,
      classes(NEAR, NON, GAPS),
      'B1 không quá 140 và B2 từ 30: cả hai ngưỡng đều tính cả điểm đúng ngưỡng.',
    ],
    [
      'class-rural-145-100',
      'Hộ ở xã, B1 = 145 điểm, B2 = 100 điểm là hộ gì?',
      NON,
      classes(POOR, NEAR, GAPS),
      'B1 trên 140 điểm: dù thiếu hụt nhiều chỉ số, hộ vẫn không nghèo theo chuẩn này.',
    ],
    [
      'class-rural-0-0',
      'Hộ ở xã, B1 = 0 điểm, không thiếu hụt chỉ số nào (B2 = 0) là hộ gì?',
      NEAR,
      classes(POOR, NON, GAPS),
      'B1 trong ngưỡng nhưng B2 dưới 30 điểm là hộ cận nghèo, dù B1 thấp đến đâu.',
    ],
    [
      'class-urban-175-20',
      'Hộ ở phường, B1 = 175 điểm, B2 = 20 điểm là hộ gì?',
      NEAR,
      classes(POOR, NON, GAPS),
      'B1 không quá 175 điểm, B2 dưới 30 điểm: hộ cận nghèo.',
    ],
    [
      'class-urban-150-40',
      'Hộ có B1 = 150 điểm, B2 = 40 điểm ở phường là hộ gì? (Cùng điểm ấy ở xã là hộ không nghèo.)',
      POOR,
      classes(NEAR, NON, GAPS),
      'Ở phường ngưỡng B1 là 175 điểm, ở xã là 140 điểm: ghi sai khu vực là sai kết quả.',
    ],
    [
      'class-b1-missing',
      'Phiếu chưa có tổng điểm B1, B2 = 40 điểm. Kết quả của hộ là gì?',
      GAPS,
      classes(POOR, NEAR, NON),
      'Thiếu B1 thì không bao giờ tự coi là không nghèo: phải bổ sung cho đủ.',
    ],
  ]),
];
