/** "Trên máy này": what is on the phone, in words that are true. */
export const phoneWords = {
  title: 'Trên máy này',
  account: 'Người dùng',
  here: 'Đang có trên máy',
  households: 'Hộ của thôn',
  unfinished: 'Phiếu làm dở',
  unsent: 'Phiếu, việc chờ gửi',
  refused: 'Bị trả lại, cần sửa',
  waiting: 'Chờ xã quyết định',
  photos: 'Ảnh chờ gửi',
  space: 'Chỗ đã dùng',
  spaceOf: (used: string, quota: string) => `${used} MB trên ${quota} MB`,

  outbox: 'Chờ gửi và bị trả lại',
  outboxEmpty: 'Không có gì chờ gửi. Xã đã nhận đủ.',
  kinds: {
    'survey.deliver': 'Phiếu rà soát',
    'visit.record': 'Lần đến không gặp',
    'request.receive': 'Giấy đề nghị',
    'attachment.add': 'Ảnh giấy tờ',
    'message.read': 'Báo đã đọc tin',
    'device.wiped': 'Báo máy đã xóa',
  },
  item: (kind: string, label: string) => (label === '' ? kind : `${kind}: hộ ${label}`),
  savedAt: (at: string) => `Ghi lúc ${at}`,
  tried: (times: number) => `đã thử gửi ${times} lần`,
  states: { toSend: 'Chờ gửi', sending: 'Đang gửi', refused: 'Bị trả lại' },
  mend: 'Mở phiếu để sửa',
  openHousehold: 'Mở hộ này',
  again: 'Gửi lại như cũ',
  refusedHelp: 'Nếu không tự sửa được: báo công chức xã, hoặc lấy tệp niêm phong đưa cho xã. Việc này không mất.',

  keep: 'Máy giữ dữ liệu chắc không?',
  persisted: 'Chắc. Trình duyệt đã hứa không tự xóa dữ liệu của phần mềm này.',
  notPersisted:
    'Chưa chắc. Khi máy hết chỗ, trình duyệt có thể tự xóa dữ liệu. Đề nghị cài vào máy, giữ máy còn chỗ trống và gửi đều.',
  askPersist: 'Xin giữ dữ liệu lâu dài',
  persistNo: 'Trình duyệt chưa đồng ý. Cài vào máy rồi thử lại.',
  lost: 'Nếu dữ liệu của phần mềm bị xóa thì mất gì?',
  lostNothing: 'Không mất gì: mọi thứ đã làm xong xã đã nhận. Danh sách hộ lấy lại được khi có mạng.',
  lostSome: (unsent: number, unfinished: number, photos: number) =>
    `Mất ${unsent} mục chờ gửi, ${unfinished} phiếu làm dở, ${photos} ảnh. Gửi đi hoặc lấy tệp niêm phong trước. Đừng bấm “Xóa dữ liệu” của trình duyệt.`,

  sealed: 'Bản sao thứ hai: tệp niêm phong',
  sealedHelp:
    'Tệp chứa mọi phiếu chưa gửi và làm dở, khóa kín, chỉ máy chủ của xã mở được. Lưu vào thẻ nhớ hoặc gửi qua Zalo cho công chức xã. Gửi cả hai đường cũng chỉ tính một lần.',
  sealedTake: 'Lưu hoặc gửi tệp niêm phong',
  sealedTaken: (surveys: number) => `Đã lấy tệp có ${surveys} phiếu.`,
  sealedNotTaken: 'Chưa lấy tệp.',

  clock: 'Giờ của máy',
  clockUnknown: 'Chưa biết: máy chưa gặp máy chủ.',
  clockRight: 'Đúng với máy chủ.',
  clockWrong: (minutes: string, way: 'sớm' | 'chậm') =>
    `Giờ của máy ${way} hơn máy chủ ${minutes}. Phiếu vẫn đúng; đề nghị chỉnh lại giờ trong phần cài đặt của máy.`,
  minutes: (count: number) => `${count} phút`,
  hours: (count: number) => `${count} giờ`,
  days: (count: number) => `${count} ngày`,
  lastSync: 'Gặp máy chủ lần cuối',
  never: 'chưa lần nào',
  version: 'Phiên bản',

  settings: 'Cài đặt',
  letters: 'Chữ to',
  lettersUsual: 'Chữ thường',
  changePin: 'Đổi mã PIN',
  lockNow: 'Khóa máy ngay',
  signOut: 'Đăng xuất',
  signOutTitle: 'Đăng xuất khỏi máy này?',
  signOutHelp:
    'Không mất gì: phiếu chưa gửi ở lại trên máy, được niêm phong. Đăng nhập lại cùng tài khoản và mã PIN thì thấy lại. Danh sách hộ bị gỡ khỏi máy.',
  signOutUnsent: (count: number) => `Còn ${count} mục chưa gửi. Nếu có mạng, nên gửi trước.`,
  signOutDo: 'Đăng xuất, giữ phiếu chưa gửi',

  pinTitle: 'Đổi mã PIN',
  pinNow: 'Mã PIN đang dùng',
  pinChanged: 'Đã đổi mã PIN. Lần sau mở máy bằng mã mới.',
} as const;
