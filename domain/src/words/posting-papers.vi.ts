const signHint = '(Ký, ghi rõ họ tên)';
type Kind = 'complaint' | 'feedback';
const what: Readonly<Record<Kind, string>> = { complaint: 'khiếu nại', feedback: 'phản ánh' };

/** Biên bản niêm yết and biên bản kết thúc niêm yết: the proof of a posting (no prescribed form is known). */
export const postingMinutesWords = {
  titles: { start: 'BIÊN BẢN NIÊM YẾT', end: 'BIÊN BẢN KẾT THÚC NIÊM YẾT' },
  subject: (village: string, year: number) =>
    `Danh sách kết quả rà soát hộ nghèo, hộ cận nghèo năm\u00a0${year}, ${village}`,
  startWhen: (hour: string, day: string, committee: string) =>
    `Hồi ${hour}, ${day}, ${committee} đã niêm yết công khai danh sách kết quả rà soát.`,
  endWhen: (hour: string, day: string, committee: string) =>
    `${hour === '' ? 'Hôm nay' : `Hồi ${hour}`}, ${day}, ${committee} kết thúc việc niêm yết danh sách kết quả rà soát.`,
  places: (places: string) => `Nơi niêm yết: ${places}.`,
  announced: 'Kết quả đã được thông báo trên phương tiện truyền thông của địa phương.',
  version: (version: number, hash: string) =>
    `Bản niêm yết: lần ${version}; mã đối chiếu của danh sách đã niêm yết: ${hash}.`,
  lines: (households: number) => `Số hộ trong danh sách: ${households} hộ, gồm:`,
  line: (kind: string, households: number) => `- ${kind}: ${households} hộ.`,
  period: (from: string, to: string) => `Thời gian niêm yết: từ ngày ${from} đến hết ngày ${to}.`,
  complaints: (where: string, telephone: string | undefined) =>
    `Nơi tiếp nhận khiếu nại, phản ánh: ${where}${telephone === undefined ? '' : `, điện thoại ${telephone}`}.`,
  received: (complaints: number, feedback: number) =>
    complaints + feedback === 0
      ? 'Trong thời gian niêm yết không có khiếu nại, phản ánh về danh sách.'
      : `Trong thời gian niêm yết đã tiếp nhận ${complaints} khiếu nại, ${feedback} phản ánh (theo sổ tiếp nhận của xã).`,
  intact: (proof: string) => `Ghi nhận khi kết thúc: ${proof}`,
  ending:
    'Biên bản được lập thành 02 bản, đọc cho những người có mặt cùng nghe và ký tên; 01 bản lưu tại thôn, tổ dân phố, 01 bản lưu hồ sơ rà soát của xã.',
  signs: {
    witness: { titles: ['ĐẠI DIỆN HỘ DÂN'], hint: signHint },
    village: { titles: ['TRƯỞNG THÔN, TỔ TRƯỞNG'], hint: signHint },
    poster: { titles: ['NGƯỜI NIÊM YẾT'], hint: signHint },
    taker: { titles: ['NGƯỜI KẾT THÚC NIÊM YẾT'], hint: signHint },
  },
  form: 'Biên bản niêm yết',
  files: {
    start: (village: string, version: number, year: number) => `Biên bản niêm yết ${year} lần ${version} - ${village}`,
    end: (village: string, version: number, year: number) =>
      `Biên bản kết thúc niêm yết ${year} lần ${version} - ${village}`,
  },
} as const;

/** What a person takes home who complained or told something (no prescribed form is known). */
export const objectionReceiptWords = {
  title: 'PHIẾU TIẾP NHẬN',
  subject: (kind: Kind) =>
    `${what[kind].slice(0, 1).toUpperCase()}${what[kind].slice(1)} về kết quả rà soát hộ nghèo, hộ cận nghèo`,
  received: (committee: string, day: string) => `${committee} đã tiếp nhận ngày ${day} nội dung dưới đây.`,
  rows: {
    number: 'Số trong sổ tiếp nhận',
    from: 'Người gửi',
    about: 'Về hộ',
    channel: 'Hình thức gửi',
    content: 'Nội dung',
    answerBy: 'Ngày trả lời chậm nhất',
  },
  channels: { inPerson: 'Trực tiếp', telephone: 'Điện thoại', letter: 'Đơn thư', online: 'Trực tuyến' },
  hidden: 'Người gửi đề nghị giữ kín tên',
  nameless: 'Không nêu tên',
  noDay: 'theo quy định đang có hiệu lực',
  note: 'Người gửi giữ phiếu này để nhận trả lời. Người gửi khiếu nại, phản ánh được giữ kín tên nếu yêu cầu.',
  signs: {
    sender: { titles: ['NGƯỜI GỬI'], hint: signHint },
    receiver: { titles: ['NGƯỜI TIẾP NHẬN'], hint: signHint },
  },
  form: 'Phiếu tiếp nhận khiếu nại, phản ánh',
  file: (number: number, year: number) => `Phiếu tiếp nhận số ${number} năm ${year}`,
} as const;

/** Biên bản phúc tra (no prescribed form is known). */
export const reverificationWords = {
  title: 'BIÊN BẢN PHÚC TRA',
  subject: (year: number) => `Kết quả rà soát hộ nghèo, hộ cận nghèo năm\u00a0${year}`,
  because: (kind: Kind, number: number, day: string) =>
    `Theo ${what[kind]} số ${number}, tiếp nhận ngày ${day}, Ban Chỉ đạo rà soát thu thập lại thông tin, tính lại điểm của hộ:`,
  head: 'Chủ hộ',
  address: 'Địa chỉ',
  content: 'Nội dung cần phúc tra',
  decided: 'Ý kiến của Ban Chỉ đạo',
  answerBy: (day: string) => `Thời hạn phúc tra: đến hết ngày ${day}.`,
  who: 'Rà soát viên phúc tra',
  columns: ['Nội dung', 'Kết quả đã niêm yết', 'Kết quả phúc tra'],
  rows: { on: 'Ngày rà soát', b1: 'Điểm B1', b2: 'Điểm B2', class: 'Phân loại hộ' },
  opinions: 'Ý kiến của hộ và của người có mặt',
  next: 'Kết quả phúc tra được đưa ra họp dân và niêm yết lại theo quy định.',
  ending: 'Biên bản được lập thành 02 bản, đã đọc cho những người có mặt cùng nghe và ký tên.',
  signs: {
    household: { titles: ['ĐẠI DIỆN HỘ'], hint: signHint },
    enumerator: { titles: ['RÀ SOÁT VIÊN'], hint: signHint },
    committee: { titles: ['TM. BAN CHỈ ĐẠO'], hint: signHint },
  },
  form: 'Biên bản phúc tra',
  file: (number: number, year: number, head: string) => `Biên bản phúc tra số ${number} năm ${year} - ${head}`,
} as const;
