const signHint = '(Ký, ghi rõ họ tên)';

/** Quyết định thành lập Ban Chỉ đạo, tổ công tác, tổ giúp việc; phê duyệt danh sách rà soát viên. */
export const committeePaperWords = {
  form: 'Quyết định thành lập',
  title: 'QUYẾT ĐỊNH',
  subject: (names: readonly string[], onlyEnumerators: boolean, year: number) =>
    onlyEnumerators
      ? `Về việc phê duyệt danh sách rà soát viên năm\u00a0${year}`
      : `Về việc thành lập ${names.join(', ')} năm\u00a0${year}`,
  decides: 'QUYẾT ĐỊNH:',
  makes: (name: string, members: number) => `Thành lập ${name} gồm ${members} thành viên (có danh sách kèm theo).`,
  approves: (members: number) => `Phê duyệt danh sách ${members} rà soát viên (có danh sách kèm theo).`,
  duties: (year: number) =>
    `Các thành viên có tên tại Điều trên thực hiện việc rà soát hộ nghèo, hộ cận nghèo năm\u00a0${year} tại địa bàn được phân công theo kế hoạch của Ủy ban nhân dân; tự giải thể khi hoàn thành nhiệm vụ.`,
  effect: 'Quyết định này có hiệu lực kể từ ngày ký.',
  carriedOut:
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, các bộ phận liên quan và các ông, bà có tên trong danh sách chịu trách nhiệm thi hành Quyết định này./.',
  recipients: (superior: string) => ['Như trên;', `${superior};`, 'Lưu: VT.'],
  annexTitle: (name: string) => `DANH SÁCH THÀNH VIÊN ${name.toLocaleUpperCase('vi')}`,
  enumeratorsTitle: 'DANH SÁCH RÀ SOÁT VIÊN',
  annexNote: (number: string, day: string) => `(Kèm theo Quyết định số ${number} ${day})`,
  columns: ['TT', 'Họ và tên', 'Chức vụ, đơn vị', 'Nhiệm vụ', 'Địa bàn phụ trách', 'Điện thoại'],
  wholeCommune: 'Toàn địa bàn',
  onDay: (day: string) => `(Tính đến ${day})`,
} as const;

/** Kế hoạch rà soát của năm. */
export const planPaperWords = {
  form: 'Kế hoạch rà soát',
  title: 'KẾ HOẠCH',
  subject: (year: number) => `Rà soát hộ nghèo, hộ cận nghèo và các đối tượng khác năm\u00a0${year}`,
  changed: (version: number) => `(Thay đổi lần ${version - 1})`,
  purpose: 'I. MỤC ĐÍCH, YÊU CẦU',
  purposes: [
    'Xác định đúng, đủ hộ nghèo, hộ cận nghèo, hộ thoát nghèo, hộ thoát cận nghèo và các đối tượng khác làm căn cứ thực hiện chính sách.',
    'Việc rà soát bảo đảm công khai, dân chủ, đúng quy trình, có sự tham gia của người dân và giám sát của Mặt trận Tổ quốc Việt Nam.',
  ],
  reason: 'Lý do thay đổi: ',
  content: 'II. NỘI DUNG RÀ SOÁT',
  months: (months: readonly number[]) => `các tháng ${months.join(', ')}, bắt đầu theo ngày quy định của tháng`,
  steps: 'III. TIẾN ĐỘ RÀ SOÁT ĐỊNH KỲ',
  columns: ['TT', 'Công việc', 'Từ ngày', 'Đến ngày', 'Ngày an toàn cuối cùng'],
  duties: 'IV. TỔ CHỨC THỰC HIỆN',
  committee: (name: string) => `${name} chịu trách nhiệm thực hiện kế hoạch này theo nhiệm vụ được phân công.`,
  villages:
    'Trưởng thôn, tổ trưởng tổ dân phố phối hợp với rà soát viên lập danh sách, đến từng hộ, tổ chức họp dân và niêm yết kết quả.',
  front: 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã giám sát việc rà soát tại thôn, tổ dân phố./.',
  signers: {
    chairman: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    deputy: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  },
} as const;

/** Giấy mời họp. */
export const invitationPaperWords = {
  form: 'Giấy mời',
  title: 'GIẤY MỜI',
  committeeSubject: (name: string) => `Họp ${name}`,
  villageSubject: (village: string) => `Họp dân ${village} thống nhất kết quả rà soát`,
  invites: (body: string) => `${body} trân trọng kính mời:`,
  front: 'Đại diện Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã (giám sát cuộc họp);',
  village: [
    'Đại diện Ban Chỉ đạo rà soát cấp xã;',
    'Bí thư chi bộ, Trưởng ban Công tác Mặt trận, trưởng các tổ chức đoàn thể của thôn, tổ dân phố;',
    'Rà soát viên phụ trách thôn, tổ dân phố;',
    'Đại diện các hộ được rà soát và các hộ khác của thôn, tổ dân phố.',
  ],
  members: (name: string) => `Các thành viên ${name};`,
  content: 'Nội dung: ',
  time: 'Thời gian: ',
  when: (at: string, day: string) => `${at.replace(':', ' giờ ')}, ${day}.`,
  venue: 'Địa điểm: ',
  please: 'Đề nghị các ông, bà đến dự đúng thành phần và thời gian./.',
  recipients: ['Như trên;', 'Lưu: VT.'],
} as const;

/** Biên bản kiểm tra. */
export const inspectionPaperWords = {
  form: 'Biên bản kiểm tra',
  title: 'BIÊN BẢN',
  subject: (unit: string) => `Kiểm tra công tác rà soát hộ nghèo, hộ cận nghèo tại ${unit}`,
  opening: (day: string, venue: string) => `Hôm nay, ${day}, tại ${venue}, đoàn kiểm tra lập biên bản như sau:`,
  team: 'I. ĐOÀN KIỂM TRA',
  present: 'II. ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA',
  findings: 'III. KẾT QUẢ KIỂM TRA',
  remarks: 'IV. KIẾN NGHỊ KHẮC PHỤC',
  none: 'Không có kiến nghị.',
  columns: ['TT', 'Nội dung cần khắc phục', 'Người, bộ phận thực hiện', 'Hạn', 'Kết quả khắc phục'],
  ending: 'Biên bản được đọc lại cho những người có tên trên cùng nghe và thống nhất ký tên.',
  signs: {
    unit: { titles: ['ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA'], hint: signHint },
    team: { titles: ['TRƯỞNG ĐOÀN KIỂM TRA'], hint: signHint },
  },
  mended: (day: string, paper: string) => `Báo khắc phục ngày ${day} (${paper})`,
  confirmed: (day: string) => `; đã xác nhận ngày ${day}`,
} as const;

export const seasonFileNames = {
  committee: (unit: string, year: number) => `Quyết định thành lập ${year} - ${unit}`,
  members: (name: string, day: string) => `Danh sách ${name} ${day}`,
  plan: (unit: string, year: number, version: number) => `Kế hoạch rà soát ${year} bản ${version} - ${unit}`,
  invitation: (of: string, day: string) => `Giấy mời ${day} - ${of}`,
  inspection: (unit: string, day: string) => `Biên bản kiểm tra ${day} - ${unit}`,
} as const;
