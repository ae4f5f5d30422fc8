import type { FigureFlag, FigureMark } from '../series/official-figure.ts';
import type { SeriesMeasure } from '../series/series-measure.ts';

export const seriesMeasureWords: Readonly<Record<SeriesMeasure, string>> = {
  poorHouseholds: 'Số hộ nghèo',
  poorRate: 'Tỷ lệ hộ nghèo',
  nearPoorHouseholds: 'Số hộ cận nghèo',
  nearPoorRate: 'Tỷ lệ hộ cận nghèo',
  listedHouseholds: 'Số hộ nghèo và cận nghèo',
  listedRate: 'Tỷ lệ hộ nghèo và cận nghèo',
  households: 'Tổng số hộ',
  surveyRate: 'Tỷ lệ nghèo theo khảo sát mức sống',
  mixedRate: 'Tỷ lệ nghèo, trộn nguồn',
  minorityPoorHouseholds: 'Số hộ nghèo dân tộc thiểu số',
  minorityPoorRate: 'Tỷ lệ nghèo trong hộ dân tộc thiểu số',
  minorityNearPoorHouseholds: 'Số hộ cận nghèo dân tộc thiểu số',
  minorityNearPoorRate: 'Tỷ lệ cận nghèo trong hộ dân tộc thiểu số',
  registerPoor: 'Hộ nghèo trong tệp danh sách',
  registerNearPoor: 'Hộ cận nghèo trong tệp danh sách',
  registerNonPoor: 'Hộ không nghèo trong tệp danh sách',
};

export const figureMarkWords: Readonly<Record<FigureMark, string>> = {
  confirmed: 'đọc trong quyết định hoặc bản tin về quyết định',
  reported: 'báo chí, báo cáo; có thể đã làm tròn',
  derived: 'suy ra từ số đã công bố',
};

export const figureFlagWords: Readonly<Record<FigureFlag, string>> = {
  sumDiffers: 'Hộ nghèo cộng hộ cận nghèo không bằng tổng đã công bố. Giữ nguyên số công bố.',
  partsDiffer: 'Cộng các đơn vị bên dưới được một số khác. Giữ nguyên số công bố.',
  closingDiffers: 'Số cuối năm không khớp công thức của biểu. Giữ nguyên số in.',
  localStandard: 'Rất có thể theo chuẩn của địa phương, cao hơn chuẩn quốc gia: không so với số của tỉnh khác.',
  yearLabel: 'Nguồn gọi bằng tên năm khác; ở đây xếp theo năm rà soát.',
  underCount: 'Đếm thiếu so với số chính thức.',
  definitionUnconfirmed: 'Chưa xác nhận được số này đếm những hộ nào.',
  notForRates: 'Không dùng làm tỷ lệ hay mẫu số.',
  notWhole: 'Trong nguồn, số hộ này không phải số nguyên: không dùng để cộng.',
};

/** The notes of the shipped files, which their sources and readers wrote in English. */
export const seriesNoteWords: Readonly<Record<string, string>> = {
  'press; rounded': 'theo báo, đã làm tròn',
  'count 984764 is widely quoted, not confirmed': 'số 984.764 hộ hay được dẫn lại, chưa xác nhận',
  'of which 716920 poor by income': 'trong đó 716.920 hộ nghèo về thu nhập',
  'last review under the old standard': 'lần rà soát cuối theo chuẩn cũ',
  'same review year under the new standard (start of 2022)': 'cùng năm rà soát, theo chuẩn mới (đầu năm 2022)',
  'poor + near-poor = 1972648; published total is 119 higher':
    'nghèo cộng cận nghèo được 1.972.648; tổng công bố lớn hơn 119 hộ',
  'press figure 69239; 69329 is the one that adds up (69329 + 100237 = 169566 and province sum)':
    'báo in 69.239; số cộng khớp là 69.329 (69.329 + 100.237 = 169.566, và tổng các tỉnh)',
  '129160 + 107487 = 236647; published total is 119 higher': '129.160 + 107.487 = 236.647; tổng công bố lớn hơn 119 hộ',
  'near-poor computed as total minus poor; province sum gives the same':
    'cận nghèo tính bằng tổng trừ nghèo; cộng các tỉnh được cùng số',
  'Government report Nov 2025; others say 0.9-1.1; official decision not seen':
    'báo cáo của Chính phủ tháng 11/2025; nơi khác ghi 0,9-1,1; chưa thấy quyết định',
  'press calls it 2022; equals the 2021 row of the province table = result of end 2021 used for 2022':
    'báo gọi là năm 2022; bằng dòng 2021 của bảng các tỉnh: kết quả cuối năm 2021, dùng cho năm 2022',
  'press calls it 2022; equals the 2021 row of the province table':
    'báo gọi là năm 2022; bằng dòng 2021 của bảng các tỉnh',
  'press calls it 2023; equals the 2021 row of the province table':
    'báo gọi là năm 2023; bằng dòng 2021 của bảng các tỉnh',
  'differs from the national-standard row 745 / 1782: very likely the higher standard of the city':
    'khác dòng theo chuẩn quốc gia (745 / 1.782): rất có thể theo chuẩn cao hơn của thành phố',
  'equals the province table': 'bằng bảng các tỉnh',
  'no poor household under the national standard': 'không còn hộ nghèo theo chuẩn quốc gia',
  'national-standard row is 0 / 25: very likely the higher standard of the province':
    'dòng theo chuẩn quốc gia là 0 / 25: rất có thể theo chuẩn cao hơn của tỉnh',
  'QĐ 83/QĐ-UBND 15/01/2026; 199765 households': 'QĐ 83/QĐ-UBND ngày 15/01/2026; 199.765 hộ',
};

/** "2022" in a newspaper may be the result of the end of 2021: the year is always said whole. */
export function reviewYearWords(year: number): string {
  return `kết quả rà soát cuối năm ${year}, thực hiện chính sách năm ${year + 1}`;
}

/** Headings of the table that series.load reads, in any order. */
export const seriesColumnWords = {
  unit: 'Mã đơn vị',
  year: 'Năm rà soát',
  standard: 'Chuẩn',
  measure: 'Chỉ tiêu',
  value: 'Giá trị',
  mark: 'Mức tin cậy',
  document: 'Văn bản',
  note: 'Ghi chú',
} as const;

export const seriesMarkNames: Readonly<Record<FigureMark, string>> = {
  confirmed: 'xác nhận',
  reported: 'theo báo cáo',
  derived: 'suy ra',
};

export type SeriesFaultCode =
  | 'columnMissing'
  | 'unitUnknown'
  | 'unitNotBelow'
  | 'yearUnknown'
  | 'standardUnknown'
  | 'measureUnknown'
  | 'valueUnreadable'
  | 'rateTooHigh'
  | 'countNotWhole'
  | 'markUnknown'
  | 'documentMissing'
  | 'twice'
  | 'empty';

/** What is wrong in a row and how it is mended. */
export const seriesFaultWords: Readonly<Record<SeriesFaultCode, (text: string) => string>> = {
  columnMissing: (text) => `Thiếu cột “${text}”. Hãy dùng đúng dòng tiêu đề của mẫu.`,
  unitUnknown: (text) =>
    `Không có đơn vị mang mã “${text}”. Dùng VN, NT1 đến NT6, 63-mã tỉnh cũ, hoặc 34-mã tỉnh từ 01/7/2025.`,
  unitNotBelow: (text) => `Đơn vị “${text}” không thuộc nơi nạp. Hãy bỏ dòng này hoặc để Bộ nạp.`,
  yearUnknown: (text) => `Năm rà soát “${text}” không đọc được. Ghi bốn chữ số, từ 1993 đến năm nay.`,
  standardUnknown: (text) => `Không có chuẩn “${text}”. Ghi 2016-2020 hoặc 2022-2025.`,
  measureUnknown: (text) => `Không có chỉ tiêu “${text}”. Hãy chép đúng tên chỉ tiêu của mẫu.`,
  valueUnreadable: (text) => `“${text}” không phải số. Ghi như 1.057.374 hoặc 4,03; không có số thì bỏ cả dòng.`,
  rateTooHigh: (text) => `Tỷ lệ ${text} lớn hơn 100. Kiểm tra dấu phẩy thập phân.`,
  countNotWhole: (text) => `Số hộ ${text} có phần lẻ. Kiểm tra lại chỉ tiêu hoặc giá trị.`,
  markUnknown: (text) => `Không có mức tin cậy “${text}”. Ghi xác nhận, theo báo cáo hoặc suy ra.`,
  documentMissing: () => 'Mức “xác nhận” cần số của văn bản. Hãy ghi văn bản, hoặc đổi mức tin cậy.',
  twice: () => 'Dòng này trùng đơn vị, năm, chuẩn, chỉ tiêu với một dòng trên. Hãy bỏ một dòng.',
  empty: () => 'Bảng không có dòng số liệu nào. Hãy dán cả bảng, kể cả dòng tiêu đề.',
};
