import type { IncomeKind } from '../income/income-sheet.ts';

const who = {
  middleLiving: 'hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình',
  lowIncomeWorker: 'người lao động có thu nhập thấp',
} as const;

const counted = {
  middleLiving: (count: string) => `${count} hộ`,
  lowIncomeWorker: (count: string) => `${count} người`,
} as const;

/** Papers of a round of computed income: sheet, posted list, decision, letters. */
export const incomePaperWords = {
  forms: {
    sheet: 'Bảng tính thu nhập (Phụ lục VI - Thông tư 07/2021/TT-BLĐTBXH, cần đối chiếu văn bản)',
    posted: 'Danh sách niêm yết',
    decision: 'Mẫu số 02 - Quyết định 24/2021/QĐ-TTg',
    letter: 'Văn bản trả lời',
  },
  files: {
    sheets: (unit: string, month: string) => `Bảng tính thu nhập ${month} - ${unit}`,
    posted: (unit: string, month: string) => `Niêm yết ${month} - ${unit}`,
    decision: (unit: string, month: string) => `Quyết định công nhận ${month} - ${unit}`,
    letters: (unit: string, month: string) => `Văn bản trả lời ${month} - ${unit}`,
  },
  columns: ['Họ và tên', 'Địa chỉ', 'Kết quả'],
  order: 'TT',
  posted: {
    title: (kind: IncomeKind) => `DANH SÁCH NIÊM YẾT KẾT QUẢ XÁC ĐỊNH ${who[kind].toLocaleUpperCase('vi')}`,
    period: (from: string, to: string) =>
      `Niêm yết tại trụ sở Ủy ban nhân dân cấp xã từ ngày ${from} đến hết ngày ${to}.`,
    complaints: (committee: string, until: string) =>
      `Khiếu nại, phản ánh gửi ${committee} đến hết ngày ${until}; kết quả phúc tra được trả lời bằng văn bản.`,
    meets: 'Đủ điều kiện',
    fails: 'Chưa đủ điều kiện',
  },
  sheet: {
    title: 'BẢNG TÍNH THU NHẬP 12 THÁNG',
    subject: (head: string, from: string, to: string) => `${head}; từ ${from} đến ${to}`,
    columns: ['Nguồn thu', 'Thu (đồng)', 'Chi phí sản xuất (đồng)', 'Còn lại (đồng)'],
    total: 'Cộng',
    excluded: (amount: string) =>
      `Không tính vào thu nhập: trợ cấp, trợ giúp xã hội từ ngân sách nhà nước ${amount} đồng.`,
    signs: [
      { titles: ['ĐẠI DIỆN HỘ GIA ĐÌNH'], hint: '(Ký, ghi rõ họ tên)' },
      { titles: ['NGƯỜI XÁC ĐỊNH THU NHẬP'], hint: '(Ký, ghi rõ họ tên)' },
    ],
  },
  decision: {
    subject: (kind: IncomeKind, month: string) => `Công nhận ${who[kind]} ${month}`,
    basis: (document: string) => `Căn cứ ${document};`,
    first: (kind: IncomeKind, count: string, commune: string, until: string) =>
      `Công nhận ${counted[kind](count)} là ${who[kind]} trên địa bàn ${commune} đến hết ngày ${until} (có danh sách kèm theo).`,
    none: (kind: IncomeKind, commune: string) =>
      `Không công nhận trường hợp nào là ${who[kind]} trên địa bàn ${commune}.`,
    carriedOutBy:
      'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân và những người có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.',
    annex: (kind: IncomeKind) => `DANH SÁCH ${who[kind].toLocaleUpperCase('vi')}`,
    annexColumns: ['Họ và tên', 'Địa chỉ', 'Số người', 'Bình quân (đồng/người/tháng)'],
  },
  letter: {
    title: 'TRẢ LỜI GIẤY ĐỀ NGHỊ',
    subject: (kind: IncomeKind) => `Về việc không công nhận ${who[kind]}`,
    to: (head: string, place: string) => `Kính gửi: ông/bà ${head}, ${place}`,
    asked: (number: string, day: string, committee: string) =>
      `${committee} đã nhận giấy đề nghị số ${number} ngày ${day} của ông/bà, đã xác định thu nhập và niêm yết công khai.`,
    refused: (committee: string) => `${committee} trả lời: chưa đủ điều kiện công nhận. Lý do:`,
    remedy:
      'Nếu không đồng ý, ông/bà có thể khiếu nại theo Luật Khiếu nại. Khi thu nhập thay đổi, ông/bà có thể nộp giấy đề nghị mới.',
    recipients: ['Như trên;', 'Lưu: VT.'],
  },
} as const;
