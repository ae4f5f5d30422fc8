import type { ProblemCode } from '../problem.ts';

/** What a person reads, with the remedy; `{name}` is filled from the problem's values. */
export const problemWords: Readonly<Record<ProblemCode, string>> = {
  SIGN_IN_NEEDED: 'Phiên làm việc đã hết. Hãy đăng nhập lại; việc đang nhập vẫn còn trên máy.',
  SIGN_IN_FAILED: 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy nhập lại hoặc nhờ quản trị viên đặt lại mật khẩu.',
  PASSWORD_CHANGE_NEEDED: 'Hãy đổi mật khẩu được cấp trước khi làm việc tiếp.',
  NOT_ALLOWED: 'Tài khoản của bạn không có quyền làm việc này ở địa bàn này. Hãy liên hệ quản trị viên của xã.',
  NOT_FOUND: 'Không tìm thấy, hoặc không thuộc địa bàn của bạn.',
  UNKNOWN_KIND: 'Không có chức năng này. Hãy tải lại trang để dùng phiên bản mới.',
  BODY_INVALID: 'Có ô nhập chưa đúng. Hãy sửa các ô được nêu rồi gửi lại.',
  BODY_TOO_LARGE: 'Tệp hoặc nội dung quá lớn (tối đa {limit}). Hãy chia nhỏ rồi gửi lại.',
  TOO_MANY_REQUESTS: 'Thử quá nhiều lần. Hãy đợi một phút rồi thử lại.',
  VERSION_UNKNOWN: 'Phiên bản của lệnh không được nhận. Hãy tải lại trang để dùng phiên bản mới.',
  COMMAND_REUSED: 'Mã lệnh này đã dùng cho một nội dung khác. Hãy gửi lại từ màn hình, không sửa mã.',
  CASE_CHANGED: 'Hộ này vừa được người khác cập nhật. Hãy mở lại để xem thay đổi, rồi nhập tiếp.',
  CASE_NOT_SAME_ROUND: 'Hộ này không thuộc đợt rà soát hoặc thôn đang mở. Hãy kiểm tra lại thôn.',
  ALREADY_EXISTS: 'Bản ghi này đã có. Hãy tải lại trang để xem.',
  ALREADY_SET_UP: 'Hệ thống đã có quản trị viên. Hãy đăng nhập.',
  USERNAME_TAKEN: 'Tên đăng nhập đã có người dùng. Hãy chọn tên khác.',
  ROUND_EXISTS: 'Xã đã có đợt rà soát của năm này theo chuẩn này. Hãy mở đợt đó.',
  VILLAGE_EXISTS: 'Xã đã có thôn, tổ dân phố mang tên này. Hãy dùng thôn đã có hoặc đặt tên khác.',
  NUMBER_TAKEN: 'Số này đã được dùng trong năm. Hãy lấy số tiếp theo trong sổ.',
  NUMBER_NOT_REACHED: 'Sổ chưa dùng đến số này; số tiếp theo là {next}. Hãy kiểm tra lại số cần hủy.',
  NOTHING_TO_ISSUE: 'Mọi hộ nghèo, hộ cận nghèo của quyết định này đã có số. Không cấp thêm số nào.',
  CERTIFICATE_HANDED: 'Giấy số {number} của hộ {head} đã ghi giao rồi. Bỏ hộ này ra, hoặc rút lại lần ghi nhầm trước.',
  CERTIFICATE_NOT_HANDED: 'Giấy số {number} của hộ {head} chưa ghi giao. Không có gì để rút lại.',
  CERTIFICATE_LAPSED: 'Giấy số {number} của hộ {head} đã hết giá trị vào ngày này. Kiểm tra ngày ghi trên giấy tờ.',
  CERTIFICATE_TAKEN_BACK: 'Giấy chứng nhận cũ của hộ {head} đã ghi thu hồi. Bỏ hộ này ra rồi gửi lại.',
  NOTHING_TO_TAKE_BACK:
    'Có hộ không thoát, không đổi loại trong đợt này nên không có giấy cũ phải thu hồi. Bỏ hộ đó ra.',
  HOUSEHOLD_TWICE: 'Có hộ được ghi hai lần trong cùng danh sách. Bỏ bớt một dòng rồi gửi lại.',
  PERSONS_BELOW_HOUSEHOLDS: 'Số nhân khẩu không thể ít hơn số hộ. Hãy kiểm tra lại hai con số.',
  ROLE_UNKNOWN: 'Không có vai trò này. Hãy chọn trong danh sách vai trò.',
  ROLE_NOT_AT_LEVEL: 'Vai trò này không giao được ở cấp đã chọn. Hãy chọn địa bàn đúng cấp.',
  STANDARD_NOT_USABLE: 'Chuẩn này chưa đủ văn bản để phân loại hộ. Hãy chọn chuẩn đang dùng để rà soát.',
  STANDARD_NOT_IN_FORCE: 'Chuẩn này không có hiệu lực vào ngày mở đợt. Hãy chọn chuẩn đang có hiệu lực.',
  AREA_TYPE_UNKNOWN: 'Chưa có quy định khu vực thành thị hay nông thôn cho đơn vị này. Tỉnh cần đặt khu vực trước.',
  PLACE_NOT_ON_DAY: 'Đơn vị hành chính này không tồn tại vào ngày đã chọn. Hãy chọn đơn vị theo danh mục của ngày đó.',
  FORM_VERSION_DIFFERS:
    'Phiếu ghi theo mẫu khác với mẫu của đợt rà soát. Hãy mở lại phiếu của hộ và nhập theo mẫu đang dùng.',
  SURVEY_HAS_ERRORS: 'Phiếu còn lỗi. Hãy sửa các ô được nêu rồi lưu lại; chưa có gì được ghi.',
  WARNING_NEEDS_REASON: 'Có câu trả lời cần giải thích. Hãy ghi lý do giữ nguyên, hoặc sửa câu trả lời.',
  CITIZEN_NUMBER_NOT_HERE: 'Số định danh không được ghi ở ô này. Hãy ghi vào ô số định danh của thành viên.',
  ENUMERATOR_UNKNOWN:
    'Người được chọn không phải rà soát viên của thôn này vào ngày đó. Hãy chọn người khác, hoặc giao thôn cho người đó trước.',
  LISTED_ELSEWHERE: 'Người này đang có tên trong danh sách của {commune}. Hãy đối chiếu trước khi thêm.',
  REQUEST_LOOKALIKE:
    'Có hộ trong xã giống hộ này. Hãy chọn “cùng một hộ” hoặc “hộ khác” kèm lý do; chưa có gì được ghi.',
  REQUEST_NOT_REFUSED: 'Giấy đề nghị này chưa được trả lời từ chối, nên chưa có văn bản để in.',
  REQUEST_ANSWERED: 'Giấy đề nghị này đã được trả lời hoặc đã rút. Hãy tải lại sổ để xem.',
  SCORE_TABLE_FAULTY: 'Bảng điểm chưa đúng. Hãy đối chiếu từng mục được nêu với văn bản gốc rồi nhập lại.',
  DEMONSTRATION_TABLE: 'Bảng điểm minh họa chỉ để tập huấn, không được xác nhận. Hãy nạp bảng điểm của văn bản.',
  BLOB_HASH_DIFFERS: 'Tệp nhận được không giống tệp đã gửi (mất dữ liệu trên đường truyền). Hãy gửi lại.',
  BLOB_TYPE_REFUSED: 'Loại tệp này không được nhận. Hãy dùng .xlsx, .pdf, .jpg hoặc .png.',
  ATTACHMENT_NOT_SENT: 'Chưa nhận được tệp đính kèm. Hãy chọn lại tệp và đợi gửi xong.',
  DAY_AHEAD: 'Ngày đã chọn còn ở phía trước. Hãy chọn ngày không muộn hơn hôm nay.',
  FILE_REFUSED: 'Không đọc được tệp: {reason}',
  IMPORT_RUNNING: 'Đang nhập một tệp khác cho đợt này. Hãy đợi tệp đó xong rồi nhập tiếp.',
  IMPORT_BROKE: 'Việc nhập tệp bị dừng vì lỗi hệ thống. Các hộ đã nhập vẫn còn; hãy nhập lại tệp để tiếp tục.',
  REVIEW_REFUSED: 'Bước này chưa làm được theo quy trình.',
  VILLAGE_REFUSED: '{village}: {reason} Chưa thôn nào được ghi; bỏ thôn này ra rồi gửi lại.',
  PREVIEW_OUTDATED: '{village}: kết quả đã thay đổi sau khi xem trước. Hãy xem trước lại; chưa thôn nào được ghi.',
};

export function say(code: ProblemCode, values: Readonly<Record<string, string | number>> = {}): string {
  return problemWords[code].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
