import type { CalendarStepCode } from '../procedure/round-calendar.ts';
import type { CaseStage } from '../review/case-state.ts';
import type { ComplaintRoute, ListSource, ObjectionKind, SideState, VisitOutcome } from '../review/case-terms.ts';
import type { DecisionList } from '../review/decision-lists.ts';
import type { ReviewProblem, ReviewProblemCode } from '../review/review-problem.ts';
import type { ResultStage, RoundKind } from '../review/round-event.ts';
import type { OpinionState, RoundStage } from '../review/round-state.ts';
import type { MeetingForm, PostingPlace } from '../review/village-event.ts';
import { saySettingMissing } from './settings.vi.ts';

/** What is wrong, and what to do about it. */
export const reviewProblemWords: Readonly<Record<ReviewProblemCode, string>> = {
  dateInFuture: 'Ngày thực hiện ở sau ngày hôm nay. Ghi lại ngày đã thực hiện.',
  dateBeforePreviousStep: 'Ngày thực hiện ở trước bước liền trước. Kiểm tra ngày trên giấy tờ của từng bước.',
  settingUnknown: 'Chưa có quy định về thời hạn hoặc tỷ lệ cho ngày này. Đề nghị cấp tỉnh nhập thiết lập kèm văn bản.',
  reasonMissing: 'Thiếu lý do hoặc nội dung. Ghi rõ rồi lưu lại.',

  roundAlreadyOpen: 'Đợt rà soát này đã mở. Tiếp tục trong đợt đang có.',
  roundNotOpen: 'Đợt rà soát chưa mở. Mở đợt rà soát của xã trước.',
  monthlyInsideAnnual:
    'Đang trong thời gian rà soát định kỳ: đề nghị được đưa vào danh sách định kỳ. Muốn mở kỳ hằng tháng, đề nghị Sở đặt thiết lập “Đề nghị nộp trong thời gian rà soát định kỳ”.',
  monthMissing: 'Kỳ rà soát thường xuyên phải có tháng. Chọn tháng của kỳ.',
  beforeMonthlyStart: 'Kỳ rà soát thường xuyên của tháng chưa bắt đầu. Mở kỳ từ ngày bắt đầu theo quy định.',
  standardClassifiesNothing: 'Chuẩn này chưa đủ quy định để phân loại hộ. Chọn chuẩn đang áp dụng.',
  listNotClosed: 'Danh sách hộ cần rà soát (Phụ lục I) chưa chốt. Chốt danh sách rồi mới thực hiện bước này.',
  listAlreadyClosed: 'Danh sách hộ cần rà soát đã chốt. Hộ mới vào danh sách bằng Giấy đề nghị Mẫu số 01.',
  roundConsolidated: 'Xã đã tổng hợp kết quả. Ghi hộ này vào kỳ rà soát thường xuyên.',
  roundDecided:
    'Đợt rà soát đã có quyết định. Việc mới ghi vào kỳ rà soát thường xuyên hoặc giải quyết theo Luật Khiếu nại.',
  roundNotDecided: 'Chưa có quyết định công nhận của đợt này. Chủ tịch UBND cấp xã ký quyết định trước.',
  roundEmpty: 'Đợt rà soát chưa có hộ nào. Lập danh sách hộ cần rà soát trước.',
  decisionNumberMissing: 'Thiếu số quyết định hoặc người ký. Ghi đủ rồi lưu lại.',
  casesNotEnded: 'Còn hộ chưa rà soát xong. Hoàn thành, hoặc ghi "không rà soát được" kèm lý do cho các hộ nêu dưới.',
  sidelinedNotClosed: 'Còn hộ không rà soát được chưa kết thúc. Rà soát lại hoặc kết thúc từng hộ, kèm lý do.',
  householdGone:
    'Có hộ đã chuyển đi hoặc không còn trong sổ hộ (theo sổ biến động). Ghi "đã chuyển đi" rồi kết thúc hồ sơ của từng hộ nêu dưới, tổng hợp lại rồi ký.',
  householdMovedSince:
    'Có hộ đã chuyển đi hoặc không còn trong sổ hộ sau quyết định. Hoàn tác biến động của các hộ nêu dưới ở mục Biến động, ký quyết định này, rồi ghi lại biến động.',
  notConsolidated: 'Xã chưa tổng hợp kết quả. Tổng hợp đủ bốn danh sách rồi mới thực hiện bước này.',
  changedSinceConsolidation: 'Kết quả đã thay đổi sau khi tổng hợp. Tổng hợp lại rồi ký.',
  opinionNotForeseen: 'Quy định đang áp dụng không có bước xin ý kiến cấp trên. Bỏ qua bước này.',
  opinionNotSought: 'Chưa gửi báo cáo xin ý kiến. Ghi ngày gửi trước khi ghi ý kiến trả lời.',
  opinionAlreadySought: 'Đã gửi xin ý kiến về kết quả này. Chờ trả lời hoặc ghi ý kiến đã nhận.',
  opinionAlreadyReceived: 'Đã ghi ý kiến trả lời. Nếu kết quả thay đổi, tổng hợp lại và xin ý kiến mới.',
  opinionMissing: 'Chưa có ý kiến bằng văn bản của Chủ tịch UBND cấp huyện. Xin ý kiến trước khi ký quyết định.',
  remarksNotAnswered: 'Ý kiến trả lời có nội dung cần bổ sung. Ghi kết quả tiếp thu trước khi ký quyết định.',
  noRemarksToAnswer: 'Không có ý kiến nào cần tiếp thu. Kiểm tra lại văn bản trả lời.',
  outsideWindow: 'Ngày này nằm ngoài thời gian của đợt rà soát. Kiểm tra ngày, hoặc chuyển sang rà soát thường xuyên.',
  alreadyReported: 'Báo cáo này đã gửi. Số liệu sửa sau khi gửi làm thành báo cáo bổ sung.',
  decisionAlreadySigned: 'Quyết định này đã được ghi. Mở quyết định đang có.',
  decisionUnknown: 'Không có quyết định này còn hiệu lực trong đợt. Chọn quyết định cần sửa đổi hoặc thu hồi.',
  laterDecisionStands: 'Quyết định này đã được sửa đổi bằng quyết định khác. Thu hồi quyết định sửa đổi trước.',
  nothingToDecide: 'Chưa chọn hộ nào. Chọn các hộ mà quyết định mới nêu tên.',

  caseUnknown: 'Hộ không có trong đợt rà soát này. Đưa hộ vào danh sách cần rà soát trước.',
  caseAlreadyListed: 'Hộ đã có trong danh sách cần rà soát. Mở hồ sơ đang có.',
  caseDecided: 'Hộ đã có quyết định công nhận. Thay đổi chỉ thực hiện bằng quyết định mới.',
  caseClosed: 'Hồ sơ của hộ trong đợt này đã kết thúc. Ghi vào kỳ rà soát thường xuyên.',
  caseSidelined: 'Hộ đang ghi "không rà soát được". Ghi "đã gặp lại hộ" rồi rà soát tiếp.',
  caseNotSidelined: 'Hộ không ở trạng thái "không rà soát được". Không cần bước này.',
  caseInOtherVillage: 'Có hộ thuộc thôn khác. Chỉ đưa vào đây các hộ của thôn này.',
  sourceNotAllowed:
    'Chuẩn này chỉ nhận hộ từ danh sách đang quản lý và Giấy đề nghị Mẫu số 01. Giúp hộ viết Giấy đề nghị.',
  requestMissing: 'Thiếu Giấy đề nghị Mẫu số 01. Nhập Giấy đề nghị trước khi đưa hộ vào danh sách.',
  notOnCurrentList: 'Hộ không có trong danh sách hộ nghèo, hộ cận nghèo đang quản lý. Dùng Giấy đề nghị Mẫu số 01.',
  alreadyOnCurrentList: 'Hộ đã có trong danh sách đang quản lý. Đưa vào bằng danh sách đó, không cần Giấy đề nghị.',
  wrongStandard: 'Phiếu dùng chuẩn khác với đợt rà soát. Chọn đúng mẫu phiếu của đợt.',
  screeningOnlyForRequests: 'Phiếu A chỉ dùng cho hộ có Giấy đề nghị. Hộ trong danh sách cũ làm ngay Phiếu B.',
  surveyAlreadyAccepted: 'Phiếu đã qua bước này. Muốn sửa, người nghiệm thu trả lại phiếu kèm lý do.',
  surveyMissing: 'Chưa có phiếu rà soát chờ nghiệm thu. Nhập Phiếu B trước.',
  samePersonAccepts: 'Người điền hoặc nhập phiếu không tự nghiệm thu. Đề nghị người khác nghiệm thu.',
  assessmentIncomplete: 'Kết quả tính điểm chưa đủ dữ liệu. Bổ sung các câu còn thiếu trong phiếu.',
  besideIncomplete:
    'Chưa đủ dữ liệu theo chuẩn thứ hai của đợt rà soát. Nhập điểm hoặc kết quả theo chuẩn đó trong phiếu, rồi nghiệm thu lại.',
  demonstrationTable: 'Phiếu tính bằng bảng điểm minh họa, chỉ để tập huấn. Nhập tổng điểm B1 từ phiếu đã ký.',
  formNotSigned: 'Phiếu B chưa đủ chữ ký của người trả lời và rà soát viên. Lấy đủ chữ ký rồi nghiệm thu.',
  notAccepted: 'Có hộ chưa được nghiệm thu phiếu. Nghiệm thu trước khi đưa ra họp dân.',
  notAgreed: 'Có hộ chưa được họp dân thống nhất. Họp dân trước khi niêm yết.',
  notPosted: 'Kết quả của hộ chưa được niêm yết. Niêm yết trước khi thực hiện bước này.',
  postingNotOver: 'Chưa hết thời gian niêm yết. Chờ đến sau ngày cuối của thời gian niêm yết.',
  objectionOpen: 'Còn khiếu nại, phản ánh chưa trả lời. Trả lời trước khi thực hiện bước này.',
  objectionAlreadyOpen: 'Khiếu nại, phản ánh này đã được ghi. Mở nội dung đã ghi.',
  objectionUnknown: 'Không có khiếu nại, phản ánh này đang chờ trả lời. Kiểm tra lại sổ tiếp nhận.',
  complaintNeedsNameAndOwnCase: 'Khiếu nại phải có tên và về hộ của chính mình. Trường hợp khác ghi là phản ánh.',
  visitAgainFirst:
    'Hộ vắng phải được đến lại ít nhất một lần vào ngày khác. Ghi đủ hai lần đến hộ khác ngày, rồi kết thúc.',
  visitAlreadyRecorded: 'Lần đến hộ này đã được ghi. Tải lại trang để xem.',
  nothingToReopen: 'Hồ sơ này chưa có bước nào cần mở lại. Tiếp tục bước đang làm.',
  notReopened: 'Có hộ chưa được mở lại hồ sơ. Mở lại kèm lý do, rà soát, họp dân, niêm yết lại rồi mới quyết định lại.',
  notRecognised: 'Có hộ không được công nhận theo quyết định đã chọn. Chọn đúng quyết định của hộ.',
  paperMissing: 'Thiếu số, ngày của văn bản làm căn cứ. Ghi rõ rồi lưu lại.',
  complaintAlreadyRegistered: 'Đơn có số này đã được ghi cho hộ. Kiểm tra lại sổ tiếp nhận.',
  withdrawOnlyRequest: 'Chỉ hộ có Giấy đề nghị mới rút đề nghị. Hộ trong danh sách cũ ghi lý do khác.',

  incomeNotTaken: 'Giấy đề nghị đang chờ kỳ của tháng. Mở kỳ để đưa vào rồi mới xác định thu nhập.',
  incomePosted: 'Kết quả đã niêm yết. Sửa bằng phúc tra khi có khiếu nại, phản ánh.',
  incomeIncomplete: 'Bảng thu nhập chưa đủ để kết luận. Bổ sung nguồn thu, số người và việc làm của hộ.',
  incomeLineUnknown: 'Chưa có mức thu nhập quy định cho khu vực và thời gian này. Chờ văn bản, không kết luận.',
  incomeEnded: 'Hồ sơ này đã kết thúc. Đề nghị mới thì tiếp nhận giấy mới.',
  incomeNotEarned: 'Kết quả không đủ điều kiện công nhận. Trả lời bằng văn bản kèm lý do.',
  incomeEarned: 'Kết quả đủ điều kiện công nhận. Không trả lời từ chối.',

  meetingAlreadyHeld: 'Cuộc họp này đã được ghi. Mở biên bản đã có, hoặc ghi cuộc họp mới.',
  meetingUnknown: 'Không tìm thấy cuộc họp. Ghi kết quả họp dân trước.',
  frontNotInvited: 'Chưa ghi việc mời Mặt trận Tổ quốc cấp xã giám sát. Ghi ngày mời, không muộn hơn ngày họp.',
  nobodyAttended: 'Số người dự họp phải lớn hơn 0. Đếm lại và ghi số người dự.',
  formOfMeetingNeedsReason: 'Họp trực tuyến hoặc lấy ý kiến bằng văn bản phải có lý do. Ghi rõ lý do.',
  nothingToVote: 'Chưa có hộ nào để biểu quyết. Chọn các hộ đưa ra họp.',
  votesDoNotAddUp: 'Đồng ý, không đồng ý và không ý kiến cộng lại phải bằng số người dự họp. Đếm lại.',
  votedTwice: 'Có hộ được biểu quyết hai lần trong một cuộc họp. Giữ một dòng cho mỗi hộ.',
  jointVoteOnlyForUnchanged:
    'Chỉ biểu quyết chung các hộ giữ nguyên kết quả. Hộ mới và hộ ra khỏi danh sách phải có dòng riêng.',
  minutesAlreadySigned: 'Biên bản đã ký. Không cần ghi lại.',
  minutesMissing: 'Chưa có biên bản họp dân đã ký cho các hộ nêu dưới. Ký biên bản trước khi niêm yết.',
  minutesSignaturesMissing: 'Biên bản phải có chữ ký chủ trì, thư ký và đại diện hộ. Lấy đủ chữ ký.',
  nothingToPost: 'Danh sách niêm yết chưa có hộ nào. Chọn các hộ đã được họp dân thống nhất.',
  postedTwice: 'Danh sách này, hoặc một hộ trong đó, đã được ghi. Kiểm tra lại các lần niêm yết.',
  bothPlacesNeeded: 'Phải niêm yết ở cả nhà văn hóa thôn và trụ sở UBND cấp xã. Ghi đủ hai nơi.',
  alreadyPosted: 'Kết quả của hộ đang niêm yết. Muốn sửa, niêm yết bản đính chính kèm lý do hoặc phúc tra.',
  correctionNeedsReason: 'Bản đính chính phải có lý do. Ghi lý do thay danh sách cũ.',
  correctionOmitsHouseholds: 'Bản đính chính thiếu hộ đang có trong danh sách được thay. Đưa đủ các hộ nêu dưới.',
  postingUnknown: 'Không tìm thấy lần niêm yết. Kiểm tra lại danh sách đã niêm yết.',
  postingAlreadyEnded: 'Đã ghi việc kết thúc niêm yết. Không cần ghi lại.',
};

/** The words of a problem; a missing setting is named, with who enters it and where. */
export function sayReviewProblem({ code, setting, values }: ReviewProblem): string {
  return setting === undefined ? reviewProblemWords[code] : saySettingMissing(setting, String(values?.['on'] ?? ''));
}

export const caseStageWords: Readonly<Record<CaseStage, string>> = {
  LISTED: 'trong danh sách, chưa rà soát',
  SCREENED_OUT: 'Phiếu A: không có khả năng nghèo',
  SURVEYED: 'đã có phiếu, chờ nghiệm thu',
  RESURVEY: 'phải rà soát lại',
  ACCEPTED: 'đã nghiệm thu, chờ họp dân',
  AGREED: 'họp dân đã thống nhất',
  POSTED: 'đã niêm yết',
  SIDELINED: 'không rà soát được',
  CLOSED: 'đã kết thúc, không rà soát được',
  DECIDED: 'đã có quyết định',
};

/** What comes next for a household, and who does it. */
export const caseNextWords: Readonly<Record<CaseStage, string>> = {
  LISTED: 'Rà soát viên đến hộ, lập Phiếu B',
  SCREENED_OUT: 'Trả lời hộ bằng văn bản; địa phương vẫn có thể đề nghị rà soát',
  SURVEYED: 'Người khác với người lập phiếu nghiệm thu phiếu',
  RESURVEY: 'Rà soát viên rà soát lại, lập phiếu mới',
  ACCEPTED: 'Đưa ra họp dân của thôn',
  AGREED: 'Ban Chỉ đạo niêm yết kết quả',
  POSTED: 'Chờ hết thời gian niêm yết, trả lời khiếu nại nếu có, rồi tổng hợp và quyết định',
  SIDELINED: 'Rà soát lại khi gặp được hộ, hoặc kết thúc kèm lý do',
  CLOSED: 'Đã kết thúc',
  DECIDED: 'Cấp giấy chứng nhận và thông báo cho hộ',
};

export const sideStateWords: Readonly<Record<SideState, string>> = {
  ABSENT: 'đi làm ăn xa, vắng nhà',
  REFUSED: 'từ chối rà soát',
  NOT_FOUND: 'không tìm thấy hộ',
  MOVED_AWAY: 'đã chuyển đi',
  DUPLICATE: 'trùng với hộ khác',
  WITHDRAWN: 'rút Giấy đề nghị',
};

/** What the end of each side state means for the lists and reports of the year. */
export const sideEndWords: Readonly<Record<SideState, string>> = {
  ABSENT: 'Phải đến lại ít nhất một lần vào ngày khác trước khi kết thúc. Báo cáo ghi là hộ không rà soát được.',
  REFUSED: 'Lập biên bản từ chối, đính kèm làm căn cứ. Báo cáo ghi là hộ không rà soát được.',
  NOT_FOUND: 'Xác minh với trưởng thôn, công an xã trước khi kết thúc. Báo cáo ghi là hộ không rà soát được.',
  MOVED_AWAY: 'Ghi nơi chuyển đến nếu biết; hộ đang trong danh sách được tính vào cột giảm khác.',
  DUPLICATE: 'Ghi hộ bị trùng; hộ được giữ là hộ được rà soát.',
  WITHDRAWN: 'Chỉ hộ có Giấy đề nghị mới rút được; đính kèm đơn rút.',
};

export const visitOutcomeWords: Readonly<Record<VisitOutcome, string>> = {
  MET: 'gặp được hộ',
  ABSENT: 'vắng nhà',
  REFUSED: 'từ chối trả lời',
  NOT_FOUND: 'không tìm thấy hộ',
  MOVED_AWAY: 'đã chuyển đi',
};

export const listSourceWords: Readonly<Record<ListSource, string>> = {
  currentList: 'danh sách hộ nghèo, hộ cận nghèo đang quản lý',
  reviewRequest: 'Giấy đề nghị Mẫu số 01',
  villageProposal: 'thôn đề nghị',
  leavingRequest: 'Giấy đề nghị Mẫu số 04',
};

export const objectionKindWords: Readonly<Record<ObjectionKind, string>> = {
  complaint: 'khiếu nại',
  feedback: 'phản ánh',
};

export const complaintRouteWords: Readonly<Record<ComplaintRoute, string>> = {
  newRequest: 'đề nghị rà soát mới',
  formalComplaint: 'khiếu nại quyết định theo Luật Khiếu nại',
};

export const decisionListWords: Readonly<Record<DecisionList, string>> = {
  POOR: 'Danh sách hộ nghèo',
  NEAR_POOR: 'Danh sách hộ cận nghèo',
  EXITED_POVERTY: 'Danh sách hộ thoát nghèo',
  EXITED_NEAR_POVERTY: 'Danh sách hộ thoát cận nghèo',
};

export const roundKindWords: Readonly<Record<RoundKind, string>> = {
  annual: 'rà soát định kỳ hằng năm',
  regular: 'rà soát thường xuyên hằng năm',
};

/** The name of a round as people say it. */
export function roundTitle(kind: RoundKind, year: number, month?: number): string {
  if (kind === 'annual') return `Rà soát định kỳ năm ${String(year)}`;
  return `Rà soát thường xuyên ${month === undefined ? 'năm ' : `tháng ${String(month)}/`}${String(year)}`;
}

export const roundStageWords: Readonly<Record<RoundStage, string>> = {
  LISTING: 'đang lập danh sách',
  REVIEWING: 'đang rà soát',
  CONSOLIDATED: 'đã tổng hợp',
  DECIDED: 'đã có quyết định',
  REPORTED: 'đã báo cáo',
};

export const opinionStateWords: Readonly<Record<OpinionState, string>> = {
  sought: 'đã gửi xin ý kiến',
  agreed: 'cấp trên thống nhất',
  remarks: 'cấp trên có ý kiến bổ sung',
  remarksAnswered: 'đã tiếp thu ý kiến',
};

export const resultStageWords: Readonly<Record<ResultStage, string>> = {
  preliminary: 'kết quả sơ bộ',
  official: 'kết quả chính thức',
};

export const meetingFormWords: Readonly<Record<MeetingForm, string>> = {
  inPerson: 'họp trực tiếp',
  online: 'họp trực tuyến',
  inWriting: 'lấy ý kiến bằng văn bản',
};

export const postingPlaceWords: Readonly<Record<PostingPlace, string>> = {
  villageHouse: 'nhà văn hóa, nhà sinh hoạt cộng đồng thôn',
  communeOffice: 'trụ sở UBND cấp xã',
};

export const calendarStepWords: Readonly<Record<CalendarStepCode, string>> = {
  windowOpens: 'bắt đầu đợt rà soát định kỳ',
  lastSafePosting: 'ngày niêm yết an toàn cuối cùng',
  preliminaryReport: 'báo cáo kết quả sơ bộ',
  decisionBy: 'hạn ký quyết định công nhận',
  officialReport: 'báo cáo kết quả chính thức',
  reviewStarts: 'bắt đầu rà soát thường xuyên',
  monthlyReport: 'báo cáo kết quả của tháng',
};
