/** Biên bản họp Ban Chỉ đạo on the results of all villages (practice.md §3.4; no prescribed form). */
export const committeeMinutesWords = {
  title: 'BIÊN BẢN HỌP BAN CHỈ ĐẠO',
  subject: (year: number) => `Về kết quả rà soát hộ nghèo, hộ cận nghèo năm ${year} của các thôn, tổ dân phố`,
  when: (from: string, to: string, day: string, venue: string) =>
    `Thời gian: từ ${from} đến ${to}, ${day}. Địa điểm: ${venue}.`,
  chair: (name: string) => `Chủ trì: ${name}.`,
  secretary: (name: string) => `Thư ký: ${name}.`,
  person: (role: string, name: string) => `- ${role}: ${name}.`,
  people: 'Thành phần dự họp',
  compared: 'Kết quả các thôn, năm trước và năm nay',
  columns: [
    'TT',
    'Thôn, tổ dân phố',
    'Hộ rà soát',
    'HN năm trước',
    'HN năm nay',
    'HCN năm trước',
    'HCN năm nay',
    'Kết luận',
  ],
  outcome: { accepted: 'Thống nhất', again: 'Xem lại' },
  discussion: 'Nội dung thảo luận',
  again: 'Hộ đề nghị xem lại',
  againLine: (head: string, village: string, reason: string) => `- ${head} (${village}): ${reason}.`,
  none: 'Không có hộ nào.',
  note: 'Ban Chỉ đạo không sửa kết quả của hộ nào; hộ được đề nghị xem lại thực hiện lại theo quy trình.',
  signs: {
    secretary: { titles: ['THƯ KÝ'], hint: '(Ký, ghi rõ họ tên)' },
    chair: { titles: ['CHỦ TRÌ'], hint: '(Ký, ghi rõ họ tên)' },
  },
  form: 'Biên bản họp Ban Chỉ đạo',
  file: (day: string, unit: string) => `Biên bản họp Ban Chỉ đạo ${day} - ${unit}`,
} as const;
