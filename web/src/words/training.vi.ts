/** Training: list of campaigns, the page of one, its plan. */
export const trainingWords = {
  title: 'Tập huấn',
  intro: 'Các đợt tập huấn của đơn vị, của cấp trên và cấp dưới: kế hoạch, lịch lớp, ai đã học, ai còn thiếu.',
  none: 'Chưa có đợt tập huấn nào.',
  noneOfYear: (year: number) => `Chưa có đợt tập huấn nào cho đợt rà soát năm ${year}.`,
  noneRemedy: 'Đơn vị tổ chức lập kế hoạch tập huấn tại đây; đợt của cấp trên tự hiện khi cấp trên lập.',
  year: 'Năm rà soát',
  anyYear: 'Mọi năm',
  yearOf: (year: number) => `Năm ${year}`,
  campaign: 'Đợt tập huấn',
  organiser: 'Đơn vị tổ chức',
  days: 'Thời gian',
  fromTo: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  state: 'Tình trạng',
  sessions: 'Lớp đã xong',
  noSessions: 'Chưa có lớp',
  people: 'Người đã học',
  noPeople: 'Chưa có danh sách',
  tabs: 'Các phần của đợt tập huấn',
  planTab: 'Kế hoạch',
  sessionsTab: 'Các lớp',

  planPaper: (number: string, on: string) => `Kế hoạch số ${number} ngày ${on}`,
  basis: 'Căn cứ',
  basisLine: (title: string, number: string, on: string) => `${title} số ${number} ngày ${on}`,
  noBasis: 'Không ghi văn bản nào ngoài kế hoạch.',
  organisers: 'Cơ quan thực hiện',
  kind: 'Loại tập huấn',
  forms: 'Tập huấn để dùng phiếu',
  noForms: 'Không gắn với mẫu phiếu nào',
  groups: 'Đối tượng',
  noGroups: 'Chưa chọn đối tượng.',
  audience: 'Thành phần',
  where: 'Ở đâu',
  everywhere: 'Toàn địa bàn',
  manyUnits: (names: readonly string[], more: number) =>
    more === 0 ? names.join(', ') : `${names.join(', ')} và ${more} đơn vị khác`,
  expected: 'Dự kiến (người)',
  subjects: 'Nội dung',
  noSubjects: 'Chưa có nội dung nào.',
  subject: 'Nội dung',
  minutes: 'Thời lượng',
  minutesOf: (minutes: number) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return `${rest} phút`;
    return rest === 0 ? `${hours} giờ` : `${hours} giờ ${rest} phút`;
  },
  minutesAll: (text: string) => `Tổng thời lượng: ${text}`,
  history: 'Quá trình',
  events: {
    planned: 'Lập kế hoạch',
    changed: 'Sửa kế hoạch',
    open: 'Mở mời, đăng ký',
    running: 'Bắt đầu',
    ended: 'Kết thúc',
    cancelled: 'Hủy',
  },
  eventLine: (day: string, what: string, by: string, reason: string) =>
    reason === '' ? `${day}: ${what}, ${by}` : `${day}: ${what}, ${by}. Lý do: ${reason}`,
} as const;
