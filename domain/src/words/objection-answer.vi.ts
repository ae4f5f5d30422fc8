/** The written answer to a complaint or feedback about a posted result (procedure.md §5; no prescribed form). */
type Kind = 'complaint' | 'feedback';

const what: Readonly<Record<Kind, string>> = { complaint: 'khiếu nại', feedback: 'phản ánh' };

export const objectionAnswerWords = {
  heading: 'THÔNG BÁO',
  title: (kind: Kind) => `Trả lời ${what[kind]} về kết quả rà soát hộ nghèo, hộ cận nghèo`,
  number: (number: string) => `Số: ${number}`,
  to: 'Kính gửi: ',
  nameless: 'Người phản ánh (không nêu tên)',
  received: (kind: Kind, day: string, head: string, address: string) =>
    `Ngày ${day}, Ban Chỉ đạo rà soát nhận được ${what[kind]} về kết quả rà soát niêm yết của hộ ${head}, địa chỉ: ${address}.`,
  content: (content: string) => `Nội dung: ${content}`,
  checked:
    'Sau khi xem xét, đối chiếu với phiếu rà soát, biên bản họp dân và tài liệu liên quan, Ban Chỉ đạo trả lời như sau:',
  outcome: (upheld: boolean) =>
    upheld
      ? 'Nội dung nêu trên được chấp nhận.'
      : 'Nội dung nêu trên không được chấp nhận; kết quả niêm yết được giữ nguyên.',
  reason: (answer: string) => `Lý do: ${answer}`,
  next: 'Hộ được phúc tra: rà soát lại, họp dân và niêm yết lại kết quả. Kết quả phúc tra được thông báo tại nơi niêm yết.',
  further:
    'Nếu không đồng ý với trả lời này, người gửi có quyền tiếp tục khiếu nại theo quy định của pháp luật về khiếu nại.',
  recipients: ['Như trên;', 'Trưởng thôn, tổ trưởng tổ dân phố;', 'Lưu: BCĐ.'],
  signs: { title: 'TM. BAN CHỈ ĐẠO', post: 'TRƯỞNG BAN' },
  form: 'Trả lời khiếu nại, phản ánh',
  file: (number: number, year: number) => `Trả lời khiếu nại, phản ánh số ${number} năm ${year}`,
} as const;
