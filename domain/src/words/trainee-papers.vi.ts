/** Invitations to a training, lists to sign, the table to fill in. */
export const traineePaperWords = {
  form: 'Giấy mời tập huấn',
  title: 'GIẤY MỜI',
  subject: (campaign: string) => `Tham dự: ${campaign}`,
  invites: (body: string) => `${body} trân trọng kính mời:`,
  person: 'Ông, bà: ',
  asWhat: 'Là: ',
  where: 'Địa bàn: ',
  unitInvites: (unit: string) => `Các ông, bà thuộc ${unit} có tên sau:`,
  plan: (number: string, on: string) => `Căn cứ Kế hoạch số ${number} ${on};`,
  sessions: 'Thời gian, địa điểm:',
  session: (title: string, halves: string, point: string) => `- ${title}: ${halves}; tại ${point}.`,
  half: (on: string, from: string, to: string) => `${from} – ${to} ngày ${on}`,
  noSession: 'Thời gian, địa điểm từng lớp sẽ được báo sau.',
  please:
    'Đề nghị ông, bà đến dự đầy đủ, đúng giờ, mang theo điện thoại (nếu có) và báo sẽ dự hay không bằng mã mời dưới đây./.',
  pleaseUnit:
    'Đề nghị đơn vị thông báo để các ông, bà có tên dự đầy đủ, đúng giờ; mỗi người báo sẽ dự hay không bằng mã mời của mình./.',
  code: (code: string) => `Mã mời: ${code}`,
  scan: (address: string) => `Quét mã, hoặc mở ${address} rồi nhập mã mời.`,
  private: 'Mã chỉ dùng cho người có tên; không đưa cho người khác.',
  columns: ['TT', 'Họ và tên', 'Đối tượng', 'Thôn, tổ dân phố', 'Lớp', 'Mã mời'],
  recipients: ['Như trên;', 'Lưu: VT.'],
  committeeSigner: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  officeSigner: ['THỦ TRƯỞNG CƠ QUAN'],
  file: (of: string) => `Giấy mời tập huấn - ${of}`,

  listForm: 'Danh sách điểm danh',
  listTitle: 'DANH SÁCH HỌC VIÊN',
  listSubject: (session: string, point: string) => (session === point ? session : `${session}, ${point}`),
  listColumns: ['Họ và tên', 'Đối tượng', 'Đơn vị', 'Thôn, tổ dân phố', 'Điện thoại'],
  signColumn: (on: string, from: string) => `Ký nhận ${on} ${from}`,
  listClosing: (people: number) => `Danh sách có ${people} người.`,
  listSigners: [
    { titles: ['NGƯỜI ĐIỂM DANH'], hint: '(Ký, ghi rõ họ tên)' },
    { titles: ['ĐẠI DIỆN BAN TỔ CHỨC'], hint: '(Ký, ghi rõ họ tên)' },
  ],
  listFile: (session: string) => `Danh sách ký nhận - ${session}`,

  template: 'Danh sách học viên (tệp mẫu)',
  templateSheets: { people: 'Học viên', units: 'Đơn vị', sessions: 'Lớp', audiences: 'Đối tượng' },
  templateSession: ['Tên lớp', 'Từ ngày'],
} as const;
