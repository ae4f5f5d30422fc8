import type { ProblemCode } from '../problem.ts';

/** What a person reads, with the remedy; `{name}` is filled from the problem's values. */
export const problemWords: Readonly<Record<ProblemCode, string>> = {
  SIGN_IN_NEEDED: 'Phiên làm việc đã hết. Hãy đăng nhập lại; việc đang nhập vẫn còn trên máy.',
  SIGN_IN_FAILED: 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy nhập lại hoặc nhờ quản trị viên đặt lại mật khẩu.',
  PASSWORD_CHANGE_NEEDED: 'Hãy đổi mật khẩu được cấp trước khi làm việc tiếp.',
  NOT_ALLOWED: 'Tài khoản của bạn không có quyền làm việc này ở địa bàn này. Hãy liên hệ quản trị viên của xã.',
  KEYING_OPEN: 'Phiếu giấy của hộ này đã có người nhập lần thứ nhất. Hãy tải lại để nhập lần thứ hai.',
  KEYING_NOT_WAITING: 'Phiếu giấy này không còn chờ việc đó. Hãy tải lại trang để xem.',
  KEYING_OVERTAKEN:
    'Sau khi nhập lần thứ nhất, hộ này đã có phiếu khác được ghi. Hãy xem phiếu đó, rồi bỏ cặp nhập này hoặc nhập lại.',
  KEYED_BY_YOURSELF: 'Bạn đã nhập lần thứ nhất. Lần thứ hai phải do người khác nhập, không nhìn lần thứ nhất.',
  KEYING_NEEDS_SCAN:
    'Người đã nhập phiếu chỉ được chốt khi xem lại phiếu giấy. Hãy đính kèm bản quét hoặc ảnh chụp phiếu, hoặc nhờ người thứ ba chốt.',
  KEYING_UNSETTLED: 'Còn ô khác nhau chưa chốt. Hãy chọn từng ô rồi ghi lại.',
  TRAINING_OVER:
    'Đợt tập huấn đã kết thúc hoặc đã hủy nên không sửa được nữa. Nếu kết thúc nhầm, đơn vị tổ chức mở lại đợt kèm lý do.',
  TRAINING_NEEDS_REASON: 'Việc này cần ghi lý do, lý do được giữ lại. Hãy ghi lý do rồi gửi lại.',
  TRAINING_STEP_REFUSED: '{why}',
  TRAINING_SUBJECT_USED:
    'Nội dung “{title}” đang có trong lịch của một lớp, có tài liệu hoặc có giảng viên. Hãy bỏ ở đó trước, hoặc giữ nội dung này.',
  TRAINING_HALVES_WRONG:
    'Buổi thứ {half} (ngày {on}) có giờ kết thúc không sau giờ bắt đầu, hoặc trùng, hoặc đứng trước buổi liền trên. Hãy sửa giờ hoặc xếp lại các buổi.',
  TRAINING_HALF_HELD:
    'Đã có người được điểm danh ở {halves} buổi đầu, nên lớp phải còn ít nhất chừng ấy buổi. Hãy chỉ thêm hoặc sửa giờ.',
  TRAINING_SUBJECT_UNKNOWN: 'Có nội dung không thuộc đợt tập huấn này. Hãy tải lại trang rồi chọn lại nội dung.',
  TRAINING_SESSION_OVER: 'Lớp này đã xong hoặc đã hủy nên không sửa được nữa. Nếu ghi nhầm, hãy mở lại lớp kèm lý do.',
  TRAINING_POINT_USED:
    'Điểm cầu “{name}” đã có học viên, điểm danh, câu hỏi hoặc còn điểm cầu cấp dưới. Hãy chuyển đi trước rồi mới bỏ.',
  TRAINING_POINT_ABOVE_UNKNOWN:
    'Điểm cầu “{name}” nối vào một điểm cầu không có trong lớp, hoặc nối vòng. Hãy chọn lại điểm cầu cấp trên.',
  TRAINING_LAST_POINT: 'Lớp phải còn ít nhất một điểm cầu hoặc hội trường. Hãy thêm điểm khác trước khi bỏ điểm này.',
  TRAINING_UNIT_NOT_UNDER:
    'Có đơn vị không thuộc địa bàn của đơn vị tổ chức. Hãy chọn đơn vị trực thuộc, theo danh mục cùng thời kỳ.',
  TRAINING_NOT_BEGUN: 'Lớp “{title}” chưa bắt đầu. Hãy đợi người tổ chức bấm Bắt đầu, rồi làm lại.',
  ATTENDANCE_OVER:
    'Lớp “{title}” đã kết thúc. Ai đã dự mà chưa được ghi thì nhờ người phụ trách điểm cầu nhập từ danh sách giấy.',
  HALF_UNKNOWN: 'Lớp này chỉ có {count} buổi. Hãy chọn lại buổi.',
  HALF_NOT_TODAY: 'Mã điểm danh chỉ có trong ngày học. Hãy chọn buổi của hôm nay, hoặc nhập từ danh sách giấy.',
  CODE_OUTDATED: 'Mã này đã hết hạn hoặc không đúng. Mã đổi mỗi nửa phút: hãy quét lại mã đang hiện trên màn hình.',
  CODE_OF_OTHER_POINT:
    'Đây là mã của điểm cầu khác ({point}). Điểm cầu của bạn: {own}. Hãy quét mã ở điểm cầu của bạn; nếu đang ngồi ở điểm này, hãy báo người phụ trách điểm cầu ghi tên.',
  INVITATION_NEEDED:
    'Hãy nhập mã mời ghi trên giấy mời (10 chữ và số). Không có giấy mời: báo người phụ trách điểm cầu.',
  INVITATION_UNKNOWN:
    'Mã mời này không đúng hoặc không còn dùng. Hãy xem lại giấy mời, hoặc báo người phụ trách điểm cầu.',
  NOT_INVITED_HERE:
    'Bạn không có trong danh sách mời của lớp “{title}”. Nếu vẫn dự lớp này, hãy báo người phụ trách điểm cầu ghi tên.',
  PRESENT_ELSEWHERE: 'Bạn đã được điểm danh cùng giờ ở lớp “{title}”. Nếu đó là nhầm, hãy báo người phụ trách lớp đó.',
  PERSON_NOT_IN_CAMPAIGN:
    'Có {count} người không có trong đợt tập huấn của lớp “{title}”, hoặc không thuộc địa bàn của bạn. Hãy thêm họ ở mục Học viên trước, rồi điểm danh.',
  NOT_MARKED: 'Người này chưa được điểm danh ở buổi và điểm cầu này. Hãy tải lại danh sách.',
  NOT_FOUND: 'Không tìm thấy, hoặc không thuộc địa bàn của bạn.',
  UNKNOWN_KIND: 'Không có chức năng này. Hãy tải lại trang để dùng phiên bản mới.',
  BODY_INVALID: 'Có ô nhập chưa đúng. Hãy sửa các ô được nêu rồi gửi lại.',
  BODY_TOO_LARGE: 'Tệp hoặc nội dung quá lớn (tối đa {limit}). Hãy chia nhỏ rồi gửi lại.',
  TOO_MANY_REQUESTS: 'Thử quá nhiều lần. Hãy đợi một phút rồi thử lại.',
  VERSION_UNKNOWN: 'Cần cập nhật: ứng dụng trên máy này quá cũ. Hãy tải lại trang để dùng phiên bản mới, rồi gửi lại.',
  VERSION_AHEAD:
    'Ứng dụng trên máy này mới hơn máy chủ. Dữ liệu vẫn giữ trên máy và tự gửi lại sau khi máy chủ được cập nhật.',
  SEALED_FOREIGN:
    'Tệp này được niêm phong cho một hệ thống khác. Hãy đưa tệp tới xã đã cấp tài khoản cho điện thoại đó.',
  SEALED_DAMAGED:
    'Dòng này bị hỏng hoặc bị sửa, không mở được. Chưa có gì được ghi; hãy xuất lại tệp từ điện thoại rồi nhận lại.',
  DELIVERY_ENDED: 'Phiếu này vừa được người khác xử lý. Hãy tải lại trang để xem kết quả.',
  DELIVERY_OWN:
    'Người đã điền một trong hai bản không tự quyết định giữa hai bản. Hãy nhờ người khác của xã có quyền nghiệm thu.',
  DELIVERY_ACCEPTED:
    'Phiếu đang dùng đã được nghiệm thu. Hãy mở phiếu, chọn Trả lại phiếu kèm lý do, rồi quay lại đây để xử lý.',
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
  NOTHING_TO_TELL: 'Có hộ chưa có kết quả trong quyết định của đợt này. Bỏ hộ đó ra rồi ghi lại.',
  STANDING_UNKNOWN:
    'Đến ngày này hộ chưa từng có trong danh sách hộ nghèo, hộ cận nghèo, hoặc ngày này chưa tới. Hãy chọn ngày khác, không sau hôm nay.',
  NOTHING_TO_PRINT: 'Danh sách này chưa có hộ nào, chưa có gì để in. Hãy kiểm tra thôn và bước trước đó.',
  PRINTING_BUSY: 'Máy chủ đang in nhiều bản lớn. Hãy đợi một phút rồi in lại.',
  HOUSEHOLD_TWICE: 'Có hộ được ghi hai lần trong cùng danh sách. Bỏ bớt một dòng rồi gửi lại.',
  PERSONS_BELOW_HOUSEHOLDS: 'Số nhân khẩu không thể ít hơn số hộ. Hãy kiểm tra lại hai con số.',
  PART_ABOVE_TOTAL:
    'Số hộ, nhân khẩu dân tộc thiểu số không thể nhiều hơn tổng số, và dân tộc thiểu số tại chỗ không thể nhiều hơn dân tộc thiểu số. Hãy kiểm tra lại.',
  ROLE_UNKNOWN: 'Không có vai trò này. Hãy chọn trong danh sách vai trò.',
  ROLE_NOT_AT_LEVEL: 'Vai trò này không giao được ở cấp đã chọn. Hãy chọn địa bàn đúng cấp.',
  STANDARD_NOT_USABLE: 'Chuẩn này chưa đủ văn bản để phân loại hộ. Hãy chọn chuẩn đang dùng để rà soát.',
  STANDARD_NOT_IN_FORCE: 'Chuẩn này không có hiệu lực vào ngày mở đợt. Hãy chọn chuẩn đang có hiệu lực.',
  STANDARD_NOT_OF_ROUND: 'Đợt rà soát này không có kết quả theo chuẩn đã chọn. Chọn lại chuẩn.',
  NO_OPENING_BY_STANDARD:
    'Đây là năm đầu có kết quả theo chuẩn này nên chưa có số đầu năm: biểu diễn biến lập theo chuẩn đang hết hiệu lực.',
  AREA_TYPE_UNKNOWN: 'Chưa có quy định khu vực thành thị hay nông thôn cho đơn vị này. Tỉnh cần đặt khu vực trước.',
  PLACE_NOT_ON_DAY: 'Đơn vị hành chính này không tồn tại vào ngày đã chọn. Hãy chọn đơn vị theo danh mục của ngày đó.',
  FORM_VERSION_DIFFERS:
    'Phiếu ghi theo mẫu khác với mẫu của đợt rà soát. Hãy mở lại phiếu của hộ và nhập theo mẫu đang dùng.',
  SURVEY_HAS_ERRORS: 'Phiếu còn lỗi. Hãy sửa các ô được nêu rồi lưu lại; chưa có gì được ghi.',
  WARNING_NEEDS_REASON: 'Có câu trả lời cần giải thích. Hãy ghi lý do giữ nguyên, hoặc sửa câu trả lời.',
  CITIZEN_NUMBER_NOT_HERE: 'Số định danh không được ghi ở ô này. Hãy ghi vào ô số định danh của thành viên.',
  ENUMERATOR_UNKNOWN:
    'Người được chọn không phải rà soát viên của thôn này vào ngày đó. Hãy chọn người khác, hoặc giao thôn cho người đó trước.',
  MOVEMENT_REFUSED: '{why}',
  MOVE_FROM_THERE:
    'Có người đang ở trong một hộ của {communes}. Hãy đề nghị nơi đó ghi “Hộ chuyển đi” hoặc “Người rời hộ” trước, rồi ghi lại.',
  LISTED_ELSEWHERE: 'Người này đang có tên trong danh sách của {commune}. Hãy đối chiếu trước khi thêm.',
  REQUEST_LOOKALIKE:
    'Có hộ trong xã giống hộ này. Hãy chọn “cùng một hộ” hoặc “hộ khác” kèm lý do; chưa có gì được ghi.',
  REQUEST_NOT_REFUSED: 'Giấy đề nghị này chưa được trả lời từ chối, nên chưa có văn bản để in.',
  REQUEST_WAITS:
    'Giấy đề nghị này đang chờ kỳ rà soát thường xuyên. Mở kỳ của tháng rồi nhận tất cả giấy đang chờ vào kỳ.',
  QUEUE_EMPTY: 'Không có giấy đề nghị nào đang chờ. Tiếp nhận giấy đề nghị trước, hoặc kiểm tra ngày.',
  REQUEST_ANSWERED: 'Giấy đề nghị này đã được trả lời hoặc đã rút. Hãy tải lại sổ để xem.',
  PEOPLE_FAULTY:
    'Có {bad} dòng chưa đúng, {good} người nạp được; chưa có gì được ghi. Sửa các dòng nêu dưới, hoặc chỉ nạp các dòng đúng.',
  ACCOUNT_STOPPED: 'Tài khoản này đã ngừng. Chọn tài khoản đang hoạt động.',
  HANDED_TO_SELF: 'Người nhận trùng người giao. Chọn người khác.',
  NOTHING_TO_HAND: 'Người này không còn vai trò nào từ ngày đó. Kiểm tra ngày bàn giao.',
  SERIES_FAULTY: 'Bảng số liệu có dòng sai. Hãy sửa các dòng được nêu rồi nạp lại; chưa dòng nào được ghi.',
  SERIES_DOES_NOT_ADD_UP:
    'Có {count} chỗ trong bảng không cộng khớp. Nếu số công bố đúng là như vậy, hãy chọn “Nạp nguyên như công bố, đánh dấu chỗ không khớp” rồi nạp lại; chưa dòng nào được ghi.',
  SETTING_REFUSED: 'Thiết lập này chưa được ghi vì trái với quy định của trung ương. Xem nội dung nêu dưới.',
  MERGE_DECIDED: 'Đã có quyết định nêu tên hộ. Việc gộp hoặc hoàn tác phải theo quyết định sửa đổi.',
  MERGE_KEEPS_LISTED: 'Hộ được giữ không có hồ sơ đang rà soát, hộ kia có. Hãy giữ hộ đang có hồ sơ.',
  MERGE_NOT_THERE: 'Hai hộ này không còn ở tình trạng đã gộp. Hãy tải lại trang để xem.',
  BRANCH_ROW_SETTLED: 'Dòng này không còn chờ xác nhận. Hãy tải lại danh sách để xem.',
  FORM_A_FAULTY: 'Phiếu A nạp chưa đúng. Hãy đối chiếu từng điểm được nêu với bản in rồi gõ lại.',
  FORM_A_MISSING:
    'Chưa có Phiếu A nào có hiệu lực. Hãy rà soát thẳng bằng Phiếu B; tỉnh hoặc Bộ nạp Phiếu A khi có văn bản.',
  FORM_A_OTHER: 'Phiếu A trên màn hình không phải phiếu đang có hiệu lực. Hãy tải lại trang rồi nhập lại.',
  SCREENING_INCOMPLETE: 'Phiếu A còn mục chưa trả lời. Hãy trả lời các mục được nêu; chưa có gì được ghi.',
  SCREENING_FIRST: 'Hộ có giấy đề nghị phải qua Phiếu A trước. Hãy nhập Phiếu A rồi nhập Phiếu B.',
  SCORE_TABLE_FAULTY: 'Bảng điểm chưa đúng. Hãy đối chiếu từng mục được nêu với văn bản gốc rồi nhập lại.',
  CERTIFICATE_NOT_EARNED:
    'Chưa đủ điều kiện cấp giấy: {names}. Cần dự đủ số buổi và đạt bài kiểm tra; bỏ những người này ra rồi cấp lại.',
  CERTIFICATE_REVOKED_ALREADY: 'Giấy này đã bị thu hồi trước đó. Hãy tải lại trang để xem.',
  TRAINED_FORM_UNKNOWN: 'Có phiên bản phiếu không có trong hệ thống. Hãy chọn lại phiếu trong danh sách.',
  BANK_OPTIONS: 'Câu hỏi cần ít nhất một phương án đúng, một phương án sai, và không phương án nào trùng nhau.',
  QUIZ_NOT_SET: 'Đợt tập huấn này chưa có bài kiểm tra. Hãy đặt bài kiểm tra rồi cấp giấy.',
  QUIZ_TOPIC_TWICE: 'Một chủ đề được chọn hai lần. Hãy gộp thành một dòng.',
  QUIZ_BANK_SHORT: 'Ngân hàng không đủ câu hỏi cho bài kiểm tra. Hãy bớt số câu ở chủ đề được nêu hoặc thêm câu hỏi.',
  QUIZ_BANK_SHORT_TOPIC: '{topic}: cần {count} câu, mới có {has} câu.',
  QUIZ_ATTEMPTS_USED: 'Đã hết số lần làm bài kiểm tra này. Hãy hỏi người tổ chức nếu cần làm thêm.',
  PAPER_NOT_YOURS: 'Đề này được rút cho người khác. Hãy mở đề của mình rồi làm lại.',
  PAPER_ANSWERS_FOREIGN: 'Bài nộp có câu không nằm trong đề. Hãy nhận lại đề rồi làm lại.',
  DEMONSTRATION_TABLE: 'Bảng điểm minh họa chỉ để tập huấn, không được xác nhận. Hãy nạp bảng điểm của văn bản.',
  BLOB_HASH_DIFFERS: 'Tệp nhận được không giống tệp đã gửi (mất dữ liệu trên đường truyền). Hãy gửi lại.',
  BLOB_TYPE_REFUSED: 'Loại tệp này không được nhận. Hãy dùng .xlsx, .pdf, .jpg hoặc .png.',
  MATERIAL_TYPE_REFUSED:
    'Tài liệu phải là PDF, Word (.docx), PowerPoint (.pptx), ảnh .jpg, .png, hoặc video .mp4, .webm. Đổi tên tệp không đổi được loại; hãy lưu lại đúng loại.',
  MATERIAL_RUNS:
    'Trong tệp có đoạn tự chạy (kịch bản, macro, lệnh mở chương trình) hoặc phần bị giấu. Hãy in lại thành PDF, hoặc lưu lại dạng không có macro.',
  MATERIAL_LOCKED: 'Tệp PDF đặt mật khẩu hoặc khóa nội dung. Hãy bỏ khóa rồi gửi lại.',
  MATERIAL_TWO_IN_ONE:
    'Tệp hỏng, bị cắt, hoặc có một tệp khác ghép vào. Hãy lưu lại tệp từ phần mềm soạn thảo rồi gửi.',
  MATERIAL_CHANGED: 'Tài liệu đã có phiên bản mới hơn phiên bản đang xem. Hãy tải lại trang rồi làm tiếp.',
  PIN_DECIDED: 'Lời ghim này đã có người quyết định trước. Hãy tải lại trang.',
  PIN_OWN: 'Người đề nghị không tự duyệt lời của mình. Hãy nhờ người khác trong đơn vị duyệt.',
  ATTACHMENT_NOT_SENT: 'Chưa nhận được tệp đính kèm. Hãy chọn lại tệp và đợi gửi xong.',
  DAY_AHEAD: 'Ngày đã chọn còn ở phía trước. Hãy chọn ngày không muộn hơn hôm nay.',
  COMMITTEE_TOO_LATE:
    'Ban Chỉ đạo họp sau khi chốt danh sách và trước khi tổng hợp của xã. Kiểm tra lại bước của đợt rà soát.',
  NOT_REVERIFIED:
    'Khiếu nại, phản ánh này không được chấp nhận nên không có phúc tra. In văn bản trả lời thay cho biên bản.',
  POSTING_NOT_ENDED: 'Danh sách này chưa ghi kết thúc niêm yết. Ghi kết thúc niêm yết rồi in biên bản.',
  OPINION_NOT_ASKED: 'Quy định đang có hiệu lực không yêu cầu xin ý kiến trước khi quyết định công nhận.',
  FIELD_SET_FAULTY: 'Danh mục của phiếu chưa dùng được. Sửa các mục dưới đây theo mẫu in.',
  NUMBER_ON_PAPER:
    'Số này đứng trên một văn bản đã ban hành trong hệ thống nên không hủy được. Sửa hoặc thu hồi bằng văn bản sau.',
  PAPERS_UNDER_WAY: 'Bộ giấy tờ của đợt này đang được lập. Chờ bộ đang lập xong rồi lập lại.',
  PAPERS_NOT_READY: 'Bộ giấy tờ chưa lập xong, hoặc đã được thay bằng bộ mới. Tải lại khi thanh tiến độ đầy.',
  NOT_ANSWERED_YET: 'Khiếu nại, phản ánh này chưa được trả lời. Ghi trả lời trước rồi in.',
  FILE_REFUSED: 'Không đọc được tệp: {reason}',
  EXPORT_NEEDS_ROUND: 'Tệp này là của một đợt rà soát. Hãy chọn đợt của xã, phường rồi xuất lại.',
  EXPORT_OF_ANOTHER_DAY:
    'Lần xuất này đã ghi vào một ngày khác. Hãy ghi lại mục đích và nơi nhận rồi xuất tệp của hôm nay.',
  FIGURES_WITHOUT_TABLE: 'Bản chốt này chỉ có biểu R1 đến R3. Chốt một bản mới để có các biểu khác.',
  UNIT_REPORT_FILE: 'Tệp báo cáo không đọc được. {what}',
  UNIT_REPORT_NO_TABLE:
    'Không thấy biểu R1, R2 hay R3 trong tệp. Đặt tên trang là R1, R2, R3 và dùng mẫu của Thông tư (có dòng số cột A, B, 1, 2…).',
  UNIT_REPORT_TWICE: 'Một biểu có ở hai trang hoặc hai tệp. Mỗi biểu chỉ nạp một lần.',
  UNIT_REPORT_FAULTY: 'Báo cáo chưa cân đối: {count} ô sai. Hãy sửa các ô được nêu rồi nạp lại; chưa số nào được ghi.',
  LIST_PAPER_OF_COMMUNE: 'Bản in danh sách chỉ làm theo xã, phường. Hãy chọn một xã, phường, hoặc tải tệp Excel.',
  EXPORT_HAS_OWN_DOOR: 'Tệp này tải ở trang của đợt rà soát, không tải ở đây.',
  IMPORT_RUNNING: 'Đang nhập một tệp khác cho đợt này. Hãy đợi tệp đó xong rồi nhập tiếp.',
  IMPORT_BROKE: 'Việc nhập tệp bị dừng vì lỗi hệ thống. Các hộ đã nhập vẫn còn; hãy nhập lại tệp để tiếp tục.',
  DAYS_REVERSED: 'Ngày sau ở trước ngày trước ({first} và {second}). Hãy kiểm tra lại hai ngày trên giấy.',
  PLAN_AGAINST_LAW: 'Kế hoạch trái quy định. Hãy sửa các bước được nêu rồi lưu lại; chưa có gì được ghi.',
  PLAN_EXISTS: 'Xã đã có kế hoạch của năm này. Hãy mở kế hoạch đó và lập bản thay đổi.',
  PLAN_CHANGED: 'Kế hoạch vừa được người khác thay đổi. Hãy tải lại trang, xem bản mới rồi sửa tiếp.',
  PLAN_NOT_FOR_ROUND:
    'Kế hoạch này không có đợt rà soát định kỳ của xã và năm đã chọn. Hãy chọn kế hoạch khác hoặc bỏ trống.',
  VILLAGE_NOT_HERE: 'Có thôn, tổ dân phố không thuộc xã này. Hãy chọn lại trong danh sách thôn của xã.',
  UNIT_NOT_IN_LIST:
    'Không có trong danh mục đơn vị hành chính của ngày đã chọn: {units}. Hãy chọn đơn vị của danh mục có hiệu lực ngày đó.',
  UNIT_ALREADY_CHANGED:
    'Đã chuyển sang đơn vị mới, hoặc đang nằm trong một lần sáp nhập khác chưa xong: {units}. Mỗi đơn vị chỉ chuyển một lần; hãy mở lần sáp nhập kia, bỏ hoặc hoàn tác nó trước.',
  UNIT_CHANGE_TOO_EARLY: 'Chưa đến ngày đơn vị mới có hiệu lực. Bản dự thảo được giữ; hãy thực hiện từ ngày đó trở đi.',
  UNIT_CHANGE_EMPTY:
    'Không có thôn nào để chuyển sang đơn vị đã chọn. Hãy chọn xã, tỉnh của danh mục mới, hoặc nêu tên xã cũ.',
  UNIT_CHANGE_STATE: 'Việc sáp nhập này không còn ở bước đó. Hãy tải lại trang để xem bước hiện tại.',
  UNITS_UNPLACED:
    'Còn thôn chưa có xã, phường mới: {units}. Hãy chọn từng thôn trên màn hình, hoặc điền phiếu phân bổ rồi nạp lại.',
  UNIT_CHANGE_ORDER:
    'Ngày không theo thứ tự: đã sang đơn vị khác từ ngày này hoặc sau ngày này: {units}. Hãy xem lại ngày, hoặc hoàn tác lần chuyển sau trước.',
  UNIT_ROUND_OPEN:
    'Xã bị chia còn đợt rà soát chưa có quyết định: {units}. Hãy kết thúc đợt đó trước khi chuyển, vì không ai ký được cho cả hai phần.',
  UNIT_CHANGE_RESTS:
    'Không hoàn tác được nữa, vì đã có việc dựa trên đơn vị mới: {units}. Muốn đổi, hãy lập một lần điều chỉnh mới.',
  UNIT_TOTALS_DIFFER:
    'Tổng số sau khi chuyển không bằng trước khi chuyển; toàn bộ đã được trả lại như cũ. Hãy báo quản trị hệ thống.',
  UNIT_CHANGE_BROKE:
    'Việc chuyển bị dừng giữa chừng; toàn bộ đã được trả lại như cũ. Hãy thử lại, nếu vẫn lỗi thì báo quản trị.',
  UNIT_SHEET_ROW: 'Trang “{sheet}”, dòng {row}, cột “{field}”: {what} Không dòng nào được nhận; hãy sửa rồi nạp lại.',
  UNIT_SHEET_COLUMNS:
    'Tệp không phải phiếu phân bổ của lần sáp nhập này. Hãy tải phiếu ở trang này, chỉ điền cột “Mã xã mới” rồi nạp lại.',
  UNIT_NOT_OF_CHANGE: 'Thôn hoặc hộ không thuộc lần sáp nhập này. Hãy tải lại trang rồi chọn lại.',
  UNIT_NOT_BELOW: 'Có đơn vị không trực thuộc đơn vị giao việc. Hãy chọn lại đơn vị cấp dưới.',
  NEWS_PUBLISHED: 'Tin này đã đăng nên không sửa hay đăng lại được. Hãy viết tin mới nếu cần.',
  TASK_DONE: 'Việc này đã được báo là xong. Hãy tải lại trang để xem.',
  REMARK_NOT_WAITING: 'Kiến nghị này không còn chờ bước đó. Hãy tải lại trang để xem tình trạng mới.',
  ASSIGNMENT_NOT_YOURS:
    'Có hộ đang do người khác phụ trách. Chỉ người phụ trách, công chức hoặc Ban Chỉ đạo của xã giao lại được.',
  SURVEYOR_UNTRAINED:
    'Chưa có giấy xác nhận đã tập huấn cho mẫu phiếu của đợt: {people}. Tỉnh quy định không giao hộ khi chưa tập huấn. Hãy giao cho người đã tập huấn, hoặc đề nghị Chủ tịch xã hay Sở cho phép kèm lý do (trang Tập huấn của đợt), rồi giao lại.',
  ALLOWING_NOT_NEEDED:
    'Người này đã có giấy xác nhận đã tập huấn còn giá trị, hoặc đã được cho phép trong đợt này. Không cần cho phép nữa; hãy tải lại trang để xem.',
  QUESTION_ENDED: 'Câu hỏi này đã trả lời, đã gộp hoặc đã đóng nên không làm được bước đó. Hãy tải lại trang để xem.',
  QUESTION_WITHOUT_CAMPAIGN:
    'Câu hỏi này không thuộc đợt tập huấn nào. Hãy chọn gửi câu trả lời cho mọi người, cho đơn vị hoặc cho người hỏi.',
  QUESTION_INTO_ITSELF: 'Không gộp một câu hỏi vào chính nó. Hãy chọn câu hỏi khác.',
  OFFICER_UNKNOWN: 'Người được chọn không được trả lời câu hỏi của đơn vị này hôm nay. Hãy chọn trong danh sách.',
  UNIT_NOT_ABOVE: 'Câu hỏi gửi được tới đơn vị của bạn và các cấp trên. Hãy chọn lại nơi trả lời.',
  NOT_A_SURVEYOR: 'Người này không phải rà soát viên của xã hôm nay. Hãy chọn trong danh sách rà soát viên của đợt.',
  DEVICE_NO_ORDER: 'Không có lệnh nào của xã cho điện thoại này. Hãy đăng nhập lại để làm việc tiếp.',
  MESSAGE_UNKNOWN: 'Tin nhắn này không gửi cho bạn, hoặc không còn. Hãy đồng bộ lại.',
  PRACTICE_ONLY: 'Hộ thực hành không thể đưa vào đợt rà soát thật. Hãy mở phiếu của hộ thật rồi ghi lại.',
  EXERCISE_UNKNOWN:
    'Bài thực hành này không có trong thư viện của máy chủ. Hãy cập nhật phần mềm trên điện thoại rồi nộp lại.',
  SESSION_OVER: 'Phiên đăng nhập này đã kết thúc. Hãy tải lại trang để xem.',
  REVIEW_REFUSED: 'Bước này chưa làm được theo quy trình.',
  VILLAGE_REFUSED: '{village}: {reason} Chưa thôn nào được ghi; bỏ thôn này ra rồi gửi lại.',
  FIGURES_INCOMPLETE: 'Chưa chốt được số liệu chính thức. Còn thiếu: {units}.',
  FIGURES_NOTHING: 'Chưa có số liệu để chốt: chưa có đợt rà soát, hoặc các xã chưa chốt số liệu của mình.',
  FIGURES_DAMAGED: 'Số liệu đã chốt của {unit} không còn khớp mã kiểm tra. Hãy báo quản trị viên trước khi tổng hợp.',
  FIGURES_NEED_REASON: 'Hãy ghi lý do: {cause}.',
  PREVIEW_OUTDATED: '{village}: kết quả đã thay đổi sau khi xem trước. Hãy xem trước lại; chưa thôn nào được ghi.',
  TRAINING_FULL: 'Lớp “{session}” hết chỗ khi xếp đến {name}. Chưa ai được chuyển; hãy chọn lớp khác hoặc tăng số chỗ.',
  TRAINING_TOO_MANY_LETTERS:
    'Có {people} giấy mời; mỗi tệp tối đa {most}. Hãy chọn một lớp, một xã, hoặc in giấy mời theo đơn vị.',
  TRAINING_OVERLAP:
    'Lớp “{session}” trùng giờ với “{other}” của {name}. Chưa ai được chuyển; hãy bỏ người này hoặc chọn lớp khác.',
  TRAINEE_NOT_THERE: '{name} không có chỗ ở lớp đã chọn. Hãy tải lại trang để xem danh sách mới.',
  TRAINEE_WITHDRAWN: '{name} đã rút khỏi đợt này. Hãy tải lại trang để xem danh sách mới.',
  INVITATION_USED: 'Giấy mời này đã được dùng để tạo tài khoản. Hãy đăng nhập bằng tên đã đặt.',
};

export function say(code: ProblemCode, values: Readonly<Record<string, string | number>> = {}): string {
  return problemWords[code].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
