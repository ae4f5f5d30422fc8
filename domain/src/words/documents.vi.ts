import type { DecisionList } from '../review/decision-lists.ts';
import { measureWords } from './reports.vi.ts';
import type { HouseholdClass } from '../standards/standard.ts';

/** Words every official paper carries (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export const paperWords = {
  page: ', trang ',
  pageCode: (code: string, page: number, pages: number) => `${code}, trang ${page}/${pages}`,
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  recipients: 'Nơi nhận:',
  sample: 'DỮ LIỆU MẪU',
  blankDate: 'ngày …… tháng …… năm ……',
  order: 'TT',
} as const;

const signHint = '(Ký, ghi rõ họ tên)';

/** The four lists, as they are called in the middle of a sentence. */
const kinds: Readonly<Record<DecisionList, string>> = {
  POOR: 'hộ nghèo',
  NEAR_POOR: 'hộ cận nghèo',
  EXITED_POVERTY: 'hộ thoát nghèo',
  EXITED_NEAR_POVERTY: 'hộ thoát cận nghèo',
};

/** Danh sách hộ gia đình cần rà soát, Phụ lục I, TT 07/2021/TT-BLĐTBXH. */
export const reviewListWords = {
  title: (year: number) => `DANH SÁCH HỘ GIA ĐÌNH CẦN RÀ SOÁT NĂM\u00a0${year}`,
  columns: [
    'Họ và tên chủ hộ',
    'Số định danh cá nhân',
    'Thôn, địa chỉ',
    'Nhóm',
    'Số, ngày giấy đề nghị',
    'Số nhân khẩu',
    'Rà soát viên',
    'Ghi chú',
  ],
  groups: { POOR: 'Đang là hộ nghèo', NEAR_POOR: 'Đang là hộ cận nghèo', REQUESTED: 'Có giấy đề nghị' },
  total: (households: number, persons: number) => `Danh sách có ${households} hộ, ${persons} nhân khẩu.`,
  compiler: { titles: ['NGƯỜI LẬP BIỂU'], hint: signHint },
} as const;

/** Biên bản họp dân, Phụ lục V, TT 07/2021/TT-BLĐTBXH. */
export const minutesWords = {
  title: 'BIÊN BẢN HỌP DÂN',
  subject: (village: string, year: number) =>
    `Thống nhất kết quả rà soát hộ nghèo, hộ cận nghèo năm\u00a0${year} của ${village}`,
  when: (from: string, day: string, venue: string, year: number) =>
    `Hôm nay, vào hồi ${from}, ${day}, tại ${venue}, đã tổ chức cuộc họp để thống nhất kết quả rà soát hộ nghèo, hộ cận nghèo năm\u00a0${year}.`,
  presentHeading: 'I. Thành phần tham dự',
  chair: (name: string, post: string) => `- Chủ trì: ${name}, ${post}.`,
  secretary: (name: string, post: string) => `- Thư ký: ${name}, ${post}.`,
  enumerators: (count: number) => `- Rà soát viên: ${count} người.`,
  front: (invitation: string, present: string | undefined) =>
    `- Mặt trận Tổ quốc Việt Nam (giám sát): ${invitation}; ${present === undefined ? 'vắng mặt' : `có mặt: ${present}`}.`,
  attendees: (count: number) => `- Số người dự họp: ${count} người.`,
  households: (attending: number, listed: number, rate: string) =>
    `- Số hộ có đại diện dự họp: ${attending} hộ trên ${listed} hộ trong danh sách, đạt ${rate}%.`,
  contentHeading: 'II. Nội dung cuộc họp',
  opinion: (name: string, text: string) => `- Ý kiến về hộ ${name}: ${text}`,
  noOpinion: 'Không có ý kiến khác.',
  voteHeading: 'III. Kết quả biểu quyết',
  voteColumns: [
    'TT',
    'Nội dung biểu quyết',
    'Người dự họp',
    'Đồng ý',
    'Không đồng ý',
    'Ý kiến khác',
    'Tỷ lệ (%)',
    'Kết quả',
  ],
  accepted: 'Thống nhất',
  refused: 'Rà soát lại',
  resultHeading: 'IV. Kết luận',
  agreed: (kind: DecisionList, names: readonly string[]) =>
    `- Thống nhất ${names.length} ${kinds[kind]}${names.length === 0 ? '' : `: ${names.join('; ')}`}.`,
  reviewedAgain: (names: readonly string[]) =>
    names.length === 0 ? '- Không có hộ phải rà soát lại.' : `- Rà soát lại ${names.length} hộ: ${names.join('; ')}.`,
  ending: (at: string, copies: number) =>
    `Cuộc họp kết thúc vào hồi ${at} cùng ngày. Biên bản được lập thành ${String(copies).padStart(2, '0')} bản, đã đọc cho những người dự họp nghe và thống nhất ký tên; 01 bản lưu tại thôn, tổ dân phố, 01 bản gửi Ban Chỉ đạo rà soát cấp xã.`,
  signs: {
    secretary: { titles: ['THƯ KÝ'], hint: signHint },
    households: { titles: ['ĐẠI DIỆN HỘ DÂN'], hint: signHint },
    chair: { titles: ['CHỦ TRÌ'], hint: signHint },
  },
} as const;

/** Danh sách niêm yết công khai (no prescribed form is known). */
export const postedListWords = {
  title: (year: number) => `DANH SÁCH KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO NĂM\u00a0${year}`,
  posted: '(NIÊM YẾT CÔNG KHAI)',
  again: (version: number) => `Niêm yết lần thứ ${version}, thay cho danh sách đã niêm yết trước đó`,
  columns: ['Họ và tên chủ hộ', 'Địa chỉ', 'Kết quả'],
  scores: ['Điểm B1', 'Điểm B2'],
  results: {
    POOR: 'Hộ nghèo',
    NEAR_POOR: 'Hộ cận nghèo',
    EXITED_POVERTY: 'Thoát nghèo',
    EXITED_NEAR_POVERTY: 'Thoát cận nghèo',
  },
  heading: (number: number, kind: DecisionList, count: number) => `${number}. Danh sách ${kinds[kind]}: ${count} hộ`,
  none: 'Không có hộ nào.',
  period: (from: string, to: string, places: string) =>
    `Danh sách này được niêm yết từ ngày ${from} đến hết ngày ${to} tại: ${places}.`,
  complaints: (where: string, until: string, telephone: string | undefined) =>
    `Mọi khiếu nại, phản ánh về danh sách xin gửi đến ${where}${telephone === undefined ? '' : `, điện thoại ${telephone}`}, đến hết ngày ${until}.`,
} as const;

/** Quyết định công nhận, Mẫu số 02, QĐ 24/2021/QĐ-TTg. */
export const decisionWords = {
  title: 'QUYẾT ĐỊNH',
  subject: (year: number) => `Công nhận hộ nghèo, hộ cận nghèo, hộ thoát nghèo, hộ thoát cận nghèo năm\u00a0${year}`,
  decides: 'QUYẾT ĐỊNH:',
  kinds,
  firstArticle: (households: string, year: number, commune: string) =>
    `Công nhận ${households} năm\u00a0${year} trên địa bàn ${commune} (có danh sách kèm theo).`,
  annexTitle: (kind: DecisionList, year: number) => `DANH SÁCH ${kinds[kind].toUpperCase()} NĂM\u00a0${year}`,
  annexNote: (number: string, day: string, issuer: string) => `(Kèm theo Quyết định ${number} ${day} của ${issuer})`,
  columns: ['Họ và tên chủ hộ', 'Địa chỉ', 'Số nhân khẩu', 'Điểm B1', 'Điểm B2', 'Ghi chú'],
  total: (households: number) => `Cộng: ${households} hộ`,
} as const;

/** Giấy chứng nhận hộ nghèo, hộ cận nghèo, Mẫu số 03, QĐ 24/2021/QĐ-TTg. */
export const certificateWords = {
  title: 'GIẤY CHỨNG NHẬN HỘ NGHÈO, HỘ CẬN NGHÈO',
  reissued: '(Cấp lại)',
  certifies: (body: string) => `${body} chứng nhận hộ gia đình ông/bà`,
  ethnicity: 'Dân tộc',
  citizenNumber: 'Số định danh cá nhân/CCCD',
  permanentResidence: 'Nơi thường trú',
  membersHeading: 'I. Thành viên hộ gia đình',
  memberColumns: {
    order: 'TT',
    fullName: 'Họ và tên',
    ethnicity: 'Dân tộc',
    relation: 'Quan hệ với chủ hộ',
    birthYear: 'Năm sinh',
    male: 'Nam',
    female: 'Nữ',
    note: 'Ghi chú thay đổi',
  },
  resultHeading: 'II. Kết quả phân loại hộ',
  yearColumns: {
    year: 'Năm',
    class: 'Phân loại',
    deprived: 'Chỉ số thiếu hụt dịch vụ xã hội cơ bản',
    signature: 'Ngày cấp, UBND cấp xã ký tên, đóng dấu',
  },
  notes: [
    'Ghi chú: N là hộ nghèo, CN là hộ cận nghèo; đánh dấu x vào ô tương ứng. Kết quả rà soát của một năm có giá trị thực hiện chính sách trong năm liền sau.',
    'Thay đổi thành viên được ghi theo giấy tờ kèm theo (đăng ký kết hôn, khai sinh, khai tử và giấy tờ khác).',
  ],
  check: 'Quét mã hình vuông để kiểm tra giấy này.',
  code: (code: string) => `Mã kiểm tra: ${code}`,
} as const;

/** Statutory tables in Excel (TT 07/2021/TT-BLĐTBXH, Phụ lục VII). */
export const reportWords = {
  order: 'TT',
  unit: 'Đơn vị',
  measure: 'Hộ / Nhân khẩu',
  byClass: 'Loại hộ',
  measures: measureWords,
  checks: {
    closing: 'Kiểm tra: bằng 0 thì khớp',
    poorLacks: 'Kiểm tra: bình quân từ 3 chỉ số, TRUE là đúng',
    nearPoorLacks: 'Kiểm tra: bình quân dưới 3 chỉ số, TRUE là đúng',
    peoplesPoor: 'Kiểm tra dân tộc hộ nghèo: bằng 0 thì đúng',
    peoplesNearPoor: 'Kiểm tra dân tộc hộ cận nghèo: bằng 0 thì đúng',
  },
  incomplete: (missing: number) => `(còn ${missing} đơn vị chưa rà soát)`,
  form: (code: string, circular: string) => `${code} - Mẫu ${circular}, Phụ lục VII, Thông tư 07/2021/TT-BLĐTBXH`,
} as const;

/** R14, R15: lists of members (national software). */
export const memberListWords = {
  title: {
    R14: (year: number) => `DANH SÁCH CHI TIẾT HỘ CẬN NGHÈO NĂM\u00a0${year}`,
    R15: (year: number) => `DANH SÁCH CHI TIẾT HỘ NGHÈO NĂM\u00a0${year}`,
  },
  columns: {
    R14: { single: memberColumns('cận nghèo') },
    R15: { single: memberColumns('nghèo') },
  },
  needsGroup: 'Nhu cầu hỗ trợ',
  needs: ['Y tế', 'Giáo dục', 'Sản xuất', 'Vay vốn', 'Nhà ở', 'Khác'],
  commune: (name: string, households: number, persons: number) => `${name}: ${households} hộ, ${persons} nhân khẩu`,
} as const;

function memberColumns(kind: string): readonly string[] {
  return [
    'STT chủ hộ',
    'STT thành viên',
    'Họ và tên',
    'Năm sinh nam',
    'Năm sinh nữ',
    'Dân tộc',
    'Quan hệ với chủ hộ',
    `Hộ ${kind} mới`,
    `Hộ tái ${kind}`,
    `Hộ ${kind} cũ`,
    'CSCC',
    'DTTC',
    'KCKNLĐ',
  ];
}

/** The commune workbook of three lists, in the layout of districts (practice). */
export const communeListWords = {
  sheets: { listed: 'HN, HCN', exitedPoverty: 'Thoát nghèo', exitedNearPoverty: 'Thoát cận nghèo' },
  titles: {
    listed: 'DANH SÁCH HỘ NGHÈO, HỘ CẬN NGHÈO SAU KHI RÀ SOÁT',
    exitedPoverty: 'DANH SÁCH HỘ THOÁT NGHÈO SAU KHI RÀ SOÁT',
    exitedNearPoverty: 'DANH SÁCH HỘ THOÁT CẬN NGHÈO SAU KHI RÀ SOÁT',
  },
  listedColumns: [
    'TT',
    'Số TT hộ',
    'Họ tên chủ hộ',
    'Họ tên thành viên',
    'Quan hệ với chủ hộ',
    'Ngày sinh',
    'Giới tính',
    'CCCD',
    'Tỉnh',
    'Huyện',
    'Mã huyện',
    'Xã',
    'Mã xã',
    'Thôn',
    'Dân tộc',
    'Phân loại hộ',
    'Số quyết định công nhận',
    'Ngày ban hành quyết định',
    'Điểm B1',
    'Điểm B2',
    'Hộ DTTS',
    'Hộ không có khả năng lao động',
    'Hộ có thành viên là người có công với cách mạng',
    'Nguyên nhân nghèo',
    '',
    'Tuổi',
    'Số nhân khẩu',
    'Mã hồ sơ Rà Soát',
  ],
  exitedColumns: [
    '',
    'Số TT hộ',
    'Họ tên',
    'Quan hệ với chủ hộ',
    'Giới tính',
    'Ngày sinh',
    'CCCD',
    'Dân tộc',
    'Địa chỉ',
    'Điểm B1',
    'Điểm B2',
    '',
    'Ghi chú',
    '',
    'Tuổi',
    'Số nhân khẩu',
    'Mã hồ sơ Rà Soát',
  ],
} as const;

/** Phiếu B on paper (TT 07/2021/TT-BLĐTBXH). */
export const formBWords = {
  year: (year: number) => `Rà soát năm ${year}`,
  village: 'Thôn, tổ dân phố',
  householdNumber: 'Mã hộ (số trong thôn)',
  headName: 'Họ và tên chủ hộ',
  address: 'Địa chỉ',
  telephone: 'Điện thoại',
  areaType: 'Khu vực (1 thành thị, 2 nông thôn)',
  before: 'Phân loại trước rà soát',
  members: 'I. Thành viên của hộ',
  memberColumns: ['TT', 'Họ và tên', 'Quan hệ với chủ hộ', 'Ngày sinh', 'Giới tính', 'Dân tộc', 'Số định danh'],
  memberFacts: 'II. Thông tin của từng thành viên (ghi số của câu trả lời)',
  factColumns: ['TT', 'Họ và tên'],
  householdFacts: 'III. Thông tin của hộ',
  householdColumns: ['Số', 'Câu hỏi', 'Trả lời'],
  b1: 'IV. Điểm B1',
  b1Columns: ['Số', 'Nội dung', 'Câu hỏi', 'Trả lời', 'Điểm'],
  result: 'V. Kết quả',
  results: [
    'Tổng điểm B1: ………………    Tổng điểm B2: ………………',
    'Phân loại:  □ Hộ nghèo   □ Hộ cận nghèo   □ Hộ không nghèo',
  ],
  points: (b1: number | undefined, b2: number | undefined) =>
    `Tổng điểm B1: ${b1 ?? '………………'}    Tổng điểm B2: ${b2 ?? '………………'}`,
  classes: (found: HouseholdClass) => {
    const box = (of: HouseholdClass) => (of === found ? '■' : '□');
    const known = `Phân loại:  ${box('POOR')} Hộ nghèo   ${box('NEAR_POOR')} Hộ cận nghèo   ${box('NON_POOR')} Hộ không nghèo`;
    return found === 'UNDETERMINED' ? `${known}   (chưa đủ dữ liệu)` : known;
  },
  on: (day: string) => `Ngày ${day}`,
  signs: {
    respondent: { titles: ['ĐẠI DIỆN HỘ'], hint: signHint },
    enumerator: { above: 'Ngày …… tháng …… năm ……', titles: ['RÀ SOÁT VIÊN'], hint: signHint },
  },
} as const;

/** The booklet of a household: Phiếu A where one is in force, and Phiếu B. */
export const bookletWords = {
  scan: 'Mã phiếu của hộ, không có thông tin cá nhân',
  formA: 'PHIẾU A: RÀ SOÁT NHANH HỘ GIA ĐÌNH',
  formAColumns: ['TT', 'Nội dung', 'Có', 'Không'],
  formAResult: 'Số mục “Có”: ………    Kết luận:  □ Rà soát tiếp bằng Phiếu B   □ Không có khả năng nghèo',
  stamp: (form: string, year: number, version: string) => `${form}, mẫu ${version}, rà soát năm ${year}`,
  formAFilled: (ticks: number, review: boolean) =>
    `Số mục “Có”: ${ticks}    Kết luận:  ${review ? '■' : '□'} Rà soát tiếp bằng Phiếu B   ${review ? '□' : '■'} Không có khả năng nghèo`,
  fileName: (of: string, year: number) => `Phiếu rà soát ${year} - ${of}`,
  filledName: (of: string, year: number) => `Phiếu rà soát đã điền ${year} - ${of}`,
  blank: 'phiếu trắng',
} as const;
