import { showWhole } from '../kernel/dong.ts';

const count = (value: number, what: string): string => `${showWhole(value)} ${what}`;

/** The commune's report on the result of a round, and the letter that asks the level above for its opinion. */
export const roundReportWords = {
  title: 'BÁO CÁO',
  subject: (year: number) => `Kết quả rà soát hộ nghèo, hộ cận nghèo năm\u00a0${year}`,
  symbol: 'BC-UBND',
  to: (superior: string) => `Kính gửi: ${superior}`,
  grounds: (grounds: readonly string[]) => `Thực hiện ${grounds.join('; ')},`,
  opening: (committee: string, year: number) =>
    `${committee} báo cáo kết quả rà soát hộ nghèo, hộ cận nghèo năm\u00a0${year} như sau:`,
  work: 'I. Tổ chức thực hiện',
  listed: (villages: number, households: number, requests: number) =>
    `Lập danh sách ${count(households, 'hộ')} cần rà soát tại ${villages} thôn, tổ dân phố, trong đó ${count(requests, 'hộ')} có giấy đề nghị.`,
  surveyed: (surveyed: number, notReviewed: number) =>
    `Thu thập thông tin, tính điểm và phân loại ${count(surveyed, 'hộ')}; ${count(notReviewed, 'hộ')} không rà soát được hoặc không phải rà soát tiếp, có lý do.`,
  meetings: (meetings: number, postings: number) =>
    `Tổ chức ${meetings} cuộc họp dân; niêm yết công khai ${postings} danh sách tại nhà văn hóa thôn, tổ dân phố và trụ sở xã.`,
  objections: (received: number, answered: number, upheld: number) =>
    received === 0
      ? 'Trong thời gian niêm yết không có khiếu nại, phản ánh.'
      : `Tiếp nhận ${received} khiếu nại, phản ánh; đã trả lời ${answered}, trong đó chấp nhận và phúc tra ${upheld}.`,
  result: 'II. Kết quả',
  poor: (before: number, now: number) => `Hộ nghèo: đầu năm ${count(before, 'hộ')}, sau rà soát ${count(now, 'hộ')}.`,
  nearPoor: (before: number, now: number) =>
    `Hộ cận nghèo: đầu năm ${count(before, 'hộ')}, sau rà soát ${count(now, 'hộ')}.`,
  exited: (poverty: number, nearPoverty: number) =>
    `Hộ thoát nghèo: ${count(poverty, 'hộ')}; hộ thoát cận nghèo: ${count(nearPoverty, 'hộ')}.`,
  byVillage: 'Kết quả theo từng thôn, tổ dân phố',
  columns: {
    order: 'TT',
    village: 'Thôn, tổ dân phố',
    listed: 'Hộ rà soát',
    poor: 'Hộ nghèo',
    nearPoor: 'Hộ cận nghèo',
    exited: 'Ra khỏi danh sách',
    before: 'Đầu năm',
    now: 'Sau rà soát',
    exitedPoverty: 'Thoát nghèo',
    exitedNearPoverty: 'Thoát cận nghèo',
    notReviewed: 'Không rà soát được',
  },
  total: 'Cộng',
  note: 'Hộ thoát nghèo trở thành hộ cận nghèo được tính ở cả hai danh sách.',
  lists: 'Danh sách chi tiết bốn loại hộ được gửi kèm báo cáo này./.',
  annexNote: (day: string, committee: string) => `(Kèm theo Báo cáo ${day} của ${committee})`,
  recipients: (superior: string) => [`${superior};`, 'Ban Chỉ đạo rà soát;', 'Lưu: VT.'],
  form: 'Báo cáo kết quả rà soát',
  file: (unit: string, year: number) => `Báo cáo kết quả rà soát ${year} - ${unit}`,
} as const;

export const opinionLetterWords = {
  about: (year: number) => `V/v xin ý kiến về kết quả rà soát hộ nghèo, hộ cận nghèo năm\u00a0${year}`,
  symbol: 'UBND',
  to: (body: string) => `Kính gửi: ${body}`,
  sends: (committee: string, year: number) =>
    `${committee} đã hoàn thành rà soát hộ nghèo, hộ cận nghèo năm\u00a0${year}: họp dân, niêm yết công khai và giải quyết khiếu nại, phản ánh tại các thôn, tổ dân phố.`,
  figures: (poor: number, nearPoor: number, exited: number, exitedNear: number) =>
    `Kết quả: ${count(poor, 'hộ nghèo')}; ${count(nearPoor, 'hộ cận nghèo')}; ${count(exited, 'hộ thoát nghèo')}; ${count(exitedNear, 'hộ thoát cận nghèo')} (có báo cáo và danh sách kèm theo).`,
  asks: (committee: string, body: string, by: string | null) =>
    `${committee} trân trọng đề nghị ${body} xem xét, cho ý kiến bằng văn bản${by === null ? '' : ` trước ngày ${by}`} để Chủ tịch Ủy ban nhân dân cấp xã quyết định công nhận theo quy định./.`,
  recipients: ['Như trên;', 'Ban Chỉ đạo rà soát;', 'Lưu: VT.'],
  form: 'Công văn xin ý kiến',
  file: (unit: string, year: number) => `Công văn xin ý kiến kết quả rà soát ${year} - ${unit}`,
} as const;
