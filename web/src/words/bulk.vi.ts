/** Work on all villages of a commune at once, and the keys of the board. */
export const bulkWords = {
  title: 'Làm cho cả xã một lần',
  nothing: 'Lúc này không có việc nào làm được cho nhiều thôn cùng lúc.',
  readAt: (time: string) => `Số liệu lúc ${time}, tự cập nhật 15 giây một lần.`,
  refresh: 'Cập nhật ngay',

  postAll: (households: number) => `Niêm yết các thôn (${households} hộ)`,
  postTitle: 'Niêm yết kết quả của nhiều thôn',
  postIntro: 'Xem trước từng thôn. Các thôn được chọn niêm yết cùng một lệnh: tất cả được ghi, hoặc không thôn nào.',
  bothPlaces: 'Đã niêm yết tại nhà văn hóa (nơi sinh hoạt cộng đồng) từng thôn và trụ sở UBND cấp xã',
  preview: 'Xem trước',
  choose: (village: string) => `Niêm yết ${village}`,
  lists: (poor: number, nearPoor: number, other: number) =>
    `${poor} hộ nghèo, ${nearPoor} hộ cận nghèo, ${other} hộ không nghèo`,
  refusedTitle: (count: number) => `${count} hộ chưa niêm yết được`,
  refused: (head: string, reason: string) => `${head}: ${reason}`,
  idle: (villages: string) => `Không có hộ chờ niêm yết: ${villages}.`,
  supplement: (version: number) => (version === 1 ? 'lần đầu' : `bổ sung, lần ${version}`),
  late: (safe: string, end: string) =>
    `Ngày niêm yết này sau ngày an toàn cuối cùng ${safe}: có thể không kịp ra quyết định trước hạn ${end}. Đề nghị báo cáo Chủ tịch UBND cấp xã.`,
  postDo: (villages: number) => `Niêm yết ${villages} thôn`,
  posted: (villages: number, lines: number) => `Đã ghi niêm yết ${villages} thôn, ${lines} hộ.`,
  nobody: 'Chưa có thôn nào niêm yết được vào ngày này.',

  endAll: 'Kết thúc các lần niêm yết đã hết hạn',
  endIntro: 'Ghi việc gỡ các danh sách đã hết thời gian niêm yết; danh sách chưa hết hạn được để lại.',
  endDo: (count: number) => `Ghi kết thúc ${count} lần niêm yết`,
  endNone: 'Chưa có lần niêm yết nào hết hạn vào ngày này.',
  ended: (count: number) => `Đã ghi kết thúc ${count} lần niêm yết.`,
  canEnd: 'kết thúc được',
  objected: (count: number) => `${count} hộ có khiếu nại, phản ánh chưa trả lời`,
  proof: 'Biên bản, người xác nhận',
  proofHelp: 'Dùng chung cho các danh sách gỡ lần này',

  allMinutes: 'Biên bản họp dân của các thôn',
  allPostedLists: 'Danh sách niêm yết của các thôn',
  certificates: 'Cấp và in tất cả giấy chứng nhận',

  keys: 'Phím tắt (?)',
  keysTitle: 'Phím tắt của bảng tiến độ',
  keysHelp: 'Các phím có tác dụng khi một dòng của bảng đang được chọn (bấm Tab để vào bảng).',
  keyNames: [
    ['↓ ↑ Home End', 'Đi giữa các thôn'],
    ['Enter', 'Mở việc tiếp theo của thôn'],
    ['d', 'Danh sách hộ của thôn'],
    ['h', 'Họp dân của thôn'],
    ['n', 'Niêm yết của thôn'],
    ['a', 'Niêm yết các thôn'],
    ['k', 'Kết thúc các lần niêm yết đã hết hạn'],
    ['r', 'Cập nhật số liệu'],
    ['?', 'Xem các phím tắt'],
  ],
} as const;
