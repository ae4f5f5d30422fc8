/** Papers of the counter: receipt and written refusal. No prescribed form is known ✘; layout of our own. */
export const receiptWords = {
  title: 'GIẤY TIẾP NHẬN',
  subject: 'Giấy đề nghị rà soát hộ nghèo, hộ cận nghèo',
  received: (committee: string, day: string) => `${committee} đã tiếp nhận giấy đề nghị dưới đây ngày ${day}.`,
  rows: {
    number: 'Số tiếp nhận',
    file: 'Số hồ sơ một cửa',
    head: 'Chủ hộ',
    place: 'Nơi ở hiện tại',
    filedBy: 'Người nộp',
    channel: 'Hình thức nộp',
    reason: 'Lý do đề nghị',
    persons: 'Số người ghi trong giấy',
    answerBy: 'Ngày trả lời chậm nhất',
    receivedBy: 'Người tiếp nhận',
  },
  noDay: 'theo đợt rà soát thường xuyên',
  note: 'Người nộp giữ giấy này để nhận trả lời. Không thu phí, lệ phí.',
  signers: {
    filer: { titles: ['NGƯỜI NỘP'], hint: '(Ký, ghi rõ họ tên)' },
    receiver: { titles: ['NGƯỜI TIẾP NHẬN'], hint: '(Ký, ghi rõ họ tên)' },
  },
} as const;

export const refusalWords = {
  title: 'THÔNG BÁO',
  subject: 'Về việc không đưa vào danh sách rà soát hộ nghèo, hộ cận nghèo',
  to: (head: string, place: string) => `Kính gửi: Hộ ông/bà ${head}, ${place}.`,
  asked: (number: string, day: string, committee: string) =>
    `Ngày ${day}, ${committee} tiếp nhận giấy đề nghị rà soát của hộ (số tiếp nhận ${number}).`,
  refused: (committee: string) =>
    `Sau khi xem xét, ${committee} thông báo: hộ không được đưa vào danh sách cần rà soát, với lý do sau:`,
  remedy:
    'Nếu không đồng ý, hộ có thể phản ánh, khiếu nại với Ủy ban nhân dân cấp xã, hoặc nộp giấy đề nghị mới khi hoàn cảnh thay đổi.',
  recipients: ['Như trên;', 'Lưu: VT.'],
} as const;
