/** "Xã Quảng Khê" → "xã Quảng Khê": a unit in the middle of a sentence. */
function unitInText(name: string): string {
  return name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);
}

const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** What a paper or report says of the body that issues it. */
export const issuingWords = {
  /** Head of a paper: "ỦY BAN NHÂN DÂN\nXÃ QUẢNG KHÊ". */
  committeeHead: (unit: string) => `ỦY BAN NHÂN DÂN\n${upper(unit)}`,
  /** Head of a report, and of the superior body: "UBND XÃ QUẢNG KHÊ". */
  shortHead: (unit: string) => `UBND ${upper(unit)}`,
  steeringHead: (committee: string) => upper(committee),
  villageHead: (village: string) => upper(village),
  chairman: (unit: string) => `Chủ tịch Ủy ban nhân dân ${unitInText(unit)}`,
  committee: (unit: string) => `Ủy ban nhân dân ${unitInText(unit)}`,
  inText: unitInText,
  villageOf: (village: string, commune: string) => `${village}, ${unitInText(commune)}`,
  signers: {
    chairman: ['CHỦ TỊCH'],
    deputy: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    committeeChairman: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    committeeDeputy: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    steering: ['TM. BAN CHỈ ĐẠO'],
  },
  reportSigners: [
    { titles: ['NGƯỜI LẬP BIỂU'], hint: '(Ký, ghi rõ họ tên)' },
    { titles: ['CHỦ TỊCH'], hint: '(Ký tên, đóng dấu)' },
  ],
  country: 'Cả nước',
  wholeCountry: 'TỔNG HỢP CẢ NƯỚC',
  countrySigners: [
    { titles: ['NGƯỜI LẬP BIỂU'], hint: '(Ký, ghi rõ họ tên)' },
    { titles: ['THỦ TRƯỞNG ĐƠN VỊ'], hint: '(Ký tên, đóng dấu)' },
  ],
} as const;

/** Forms by which the papers of QĐ 24/2021 and TT 07/2021 are known; papers of other standards carry their name alone. */
export const paperForms = {
  reviewList: { of2022: 'Phụ lục I - Thông tư 07/2021/TT-BLĐTBXH', other: 'Danh sách hộ gia đình cần rà soát' },
  requestReceipt: { of2022: 'Mẫu số 01 - Quyết định 24/2021/QĐ-TTg', other: 'Giấy đề nghị' },
  minutes: { of2022: 'Phụ lục V - Thông tư 07/2021/TT-BLĐTBXH', other: 'Biên bản họp dân' },
  postedList: { of2022: 'Danh sách niêm yết', other: 'Danh sách niêm yết' },
  decision: { of2022: 'Mẫu số 02 - Quyết định 24/2021/QĐ-TTg', other: 'Quyết định công nhận' },
  laterDecision: { of2022: 'Quyết định sửa đổi, thu hồi', other: 'Quyết định sửa đổi, thu hồi' },
  certificate: { of2022: 'Mẫu số 03 - Quyết định 24/2021/QĐ-TTg', other: 'Giấy chứng nhận' },
} as const;

export const paperFileNames = {
  reviewList: (area: string, year: number) => `Danh sách cần rà soát ${year} - ${area}`,
  requestReceipt: (number: string, head: string) => `Giấy tiếp nhận ${number} - ${head}`,
  requestRefusal: (number: string, head: string) => `Trả lời giấy đề nghị ${number} - ${head}`,
  minutes: (village: string, day: string) => `Biên bản họp dân ${day} - ${village}`,
  postedList: (village: string, version: number, year: number) => `Niêm yết ${year} lần ${version} - ${village}`,
  allMinutes: (unit: string, year: number) => `Biên bản họp dân ${year}, các thôn - ${unit}`,
  allPostedLists: (unit: string, year: number) => `Danh sách niêm yết ${year}, các thôn - ${unit}`,
  decision: (unit: string, year: number) => `Quyết định công nhận ${year} - ${unit}`,
  draftDecision: (unit: string, year: number) => `Dự thảo quyết định công nhận ${year} - ${unit}`,
  certificate: (number: string, head: string) => `Giấy chứng nhận ${number} - ${head}`,
  certificates: (area: string, year: number) => `Giấy chứng nhận ${year} - ${area}`,
  report: (code: string, unit: string, year: number) => `${code} ${year} - ${unit}`,
  reportAsOf: (code: string, unit: string, year: number, day: string) => `${code} ${year} tính đến ${day} - ${unit}`,
  communeLists: (unit: string, year: number) => `Danh sách sau rà soát ${year} - ${unit}`,
} as const;

export const minutesFacts = {
  clock: (time: string) => time.replace(':', ' giờ '),
  chairPost: { rural: 'trưởng thôn', urban: 'tổ trưởng tổ dân phố' },
  area: (area: string) => `Cuộc họp dành cho các hộ thuộc: ${area}.`,
  form: (form: string, reason: string) => `Hình thức họp: ${form}. Lý do: ${reason}.`,
  sitting: (nth: number, day: string, from: string, to: string) =>
    `Cuộc họp kéo dài nhiều buổi; buổi ${nth}: ngày ${day}, từ ${from} đến ${to}.`,
  secretaryPost: 'thư ký cuộc họp',
  /** Posts counted on a line of their own. */
  enumerator: 'rà soát viên',
  invitation: (number: string, day: string) => `đã mời bằng văn bản số ${number} ngày ${day}`,
  frontCame: 'có đại diện',
  presentation:
    'Chủ trì nêu mục đích cuộc họp; rà soát viên báo cáo kết quả rà soát từng hộ trong danh sách; những người dự họp thảo luận.',
  jointVote: (households: number) => `Các hộ không thay đổi (${households} hộ)`,
  singleVote: (head: string, movement: string) => `Hộ ${head}: ${movement}`,
} as const;

export const decisionFacts = {
  draft: 'DỰ THẢO',
  effect: (day: string) => `Quyết định này có hiệu lực kể từ ngày ${day}.`,
  effectOnSigning: 'Quyết định này có hiệu lực kể từ ngày ký.',
  carriedOutBy: (committee: string) =>
    `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, ${committee}, các thôn, tổ dân phố và các hộ gia đình có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.`,
  recipients: (superior: string) => ['Như Điều 3;', `UBND ${unitInText(superior)};`, 'Lưu: VT.'],
  ground: (title: string, number: string, day: string) => `Căn cứ ${title} số ${number} ngày ${day};`,
  becomesNearPoor: 'trở thành hộ cận nghèo',
} as const;
