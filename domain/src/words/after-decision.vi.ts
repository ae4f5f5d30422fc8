import type { CertificateEvent, ReprintCause } from '../certificates/certificate-state.ts';
import { showDate, type IsoDate } from '../kernel/dates.ts';
import type { LapseCause } from '../certificates/certificate-lapse.ts';
import type { ResultOutcome } from '../review/result-outcome.ts';

/** Ways of telling a household its result. */
export type NoticeWay = 'handed' | 'readOut' | 'posted' | 'phone';

export const noticeWayWords: Readonly<Record<NoticeWay, string>> = {
  handed: 'trao tận tay',
  readOut: 'đọc tại cuộc họp hoặc tại nhà',
  posted: 'gửi qua bưu điện',
  phone: 'gọi điện thoại',
};

export const reprintCauseWords: Readonly<Record<ReprintCause, string>> = {
  lost: 'mất',
  damaged: 'hỏng',
  corrected: 'sửa nội dung in sai',
  membersChanged: 'thay đổi thành viên',
};

export const lapseCauseWords: Readonly<Record<LapseCause, string>> = {
  statusYearEnds: 'hết năm thực hiện chính sách',
  nextDecision: 'quyết định sau có hiệu lực',
  classChanged: 'hộ chuyển loại',
  left: 'hộ thoát nghèo, thoát cận nghèo',
  closed: 'hộ thôi quản lý',
};

export const certificateEventWords: Readonly<Record<CertificateEvent['kind'], string>> = {
  handed: 'Giao giấy chứng nhận',
  handingWithdrawn: 'Rút lại lần ghi giao nhầm',
  reprinted: 'Cấp lại giấy chứng nhận',
};

/** In the middle of a sentence: "Gia đình …". */
export const outcomeWords: Readonly<Record<ResultOutcome, string>> = {
  newPoor: 'được công nhận là hộ nghèo',
  newNearPoor: 'được công nhận là hộ cận nghèo',
  staysPoor: 'tiếp tục được công nhận là hộ nghèo',
  staysNearPoor: 'tiếp tục được công nhận là hộ cận nghèo',
  nearPoorToPoor: 'chuyển từ hộ cận nghèo thành hộ nghèo',
  poorToNearPoor: 'được công nhận thoát nghèo, trở thành hộ cận nghèo',
  poorToNonPoor: 'được công nhận thoát nghèo',
  nearPoorToNonPoor: 'được công nhận thoát cận nghèo',
  notRecognised: 'chưa được công nhận là hộ nghèo, hộ cận nghèo',
  closed: 'không còn trong danh sách hộ nghèo, hộ cận nghèo',
  revoked: 'bị thu hồi kết quả công nhận đã thông báo trước đây',
};

/** Why a certificate is taken back after a later decision. */
export const endedByWords = {
  'decision.amended': (number: string, on: IsoDate) => `Theo Quyết định sửa đổi số ${number} ngày ${showDate(on)}`,
  'decision.revoked': (number: string, on: IsoDate) => `Theo Quyết định thu hồi số ${number} ngày ${showDate(on)}`,
} as const;

const receives =
  'Gia đình được cấp Giấy chứng nhận. Khi nhận, đề nghị đọc lại tên, năm sinh của từng thành viên rồi ký vào danh sách ký nhận.';
const givesBack = 'Đề nghị gia đình nộp lại Giấy chứng nhận cũ qua trưởng thôn, tổ trưởng tổ dân phố hoặc tại UBND.';
const asksAgain =
  'Khi hoàn cảnh thay đổi, gia đình có thể nộp Giấy đề nghị (Mẫu số 01) vào bất kỳ ngày nào; trưởng thôn, tổ trưởng giúp viết giấy.';

const next: Readonly<Record<ResultOutcome, readonly string[]>> = {
  newPoor: [receives],
  newNearPoor: [receives],
  staysPoor: [receives],
  staysNearPoor: [receives],
  nearPoorToPoor: [receives, givesBack],
  poorToNearPoor: [receives, givesBack],
  poorToNonPoor: [givesBack, asksAgain],
  nearPoorToNonPoor: [givesBack, asksAgain],
  notRecognised: [asksAgain],
  closed: [givesBack, asksAgain],
  revoked: [givesBack, asksAgain],
};

/** Notice of the result to a household (no prescribed form is known). */
export const noticeWords = {
  title: 'THÔNG BÁO',
  /** A refused applicant is told so in the subject (Thông báo không công nhận). */
  subject: (outcome: ResultOutcome, year: number) =>
    outcome === 'notRecognised'
      ? `Về việc không công nhận hộ nghèo, hộ cận nghèo năm\u00a0${year}`
      : `Kết quả rà soát hộ nghèo, hộ cận nghèo năm\u00a0${year}`,
  to: 'Kính gửi: Gia đình ông/bà ',
  address: (text: string) => `Địa chỉ: ${text}`,
  decision: (number: string, day: string, issuer: string, year: number) =>
    `Theo Quyết định số ${number} ngày ${day} của ${issuer}, kết quả rà soát cuối năm\u00a0${year}, thực hiện chính sách năm\u00a0${year + 1}:`,
  outcome: (outcome: ResultOutcome) => `Gia đình ông/bà ${outcomeWords[outcome]}.`,
  reason: (text: string) => `Lý do: ${text}`,
  noReason: 'xem kết quả rà soát tại UBND.',
  next: (outcome: ResultOutcome) => next[outcome],
  objection: (issuer: string) =>
    `Nếu có điều chưa rõ, gia đình hỏi công chức làm công tác giảm nghèo. Nếu không đồng ý, gia đình có thể khiếu nại với ${issuer} theo Luật Khiếu nại.`,
  signs: {
    receiver: { titles: ['NGƯỜI NHẬN'], hint: '(Ngày nhận, ký, ghi rõ họ tên)' },
    office: 'TM. ỦY BAN NHÂN DÂN',
  },
} as const;

/** Lists to be signed in a village. */
export const signListWords = {
  certificates: (year: number) => `DANH SÁCH KÝ NHẬN GIẤY CHỨNG NHẬN HỘ NGHÈO, HỘ CẬN NGHÈO NĂM\u00a0${year}`,
  certificateColumns: ['Số giấy', 'Họ và tên chủ hộ', 'Loại hộ', 'Người nhận', 'Quan hệ', 'Ngày nhận', 'Ký nhận'],
  takeBack: (year: number) => `DANH SÁCH THU HỒI GIẤY CHỨNG NHẬN CŨ NĂM\u00a0${year}`,
  takeBackColumns: ['Họ và tên chủ hộ', 'Kết quả', 'Số giấy cũ', 'Ngày nộp', 'Lý do (nếu không nộp)', 'Người nộp ký'],
  notices: (year: number) => `DANH SÁCH THÔNG BÁO KẾT QUẢ RÀ SOÁT NĂM\u00a0${year}`,
  noticeColumns: ['Họ và tên chủ hộ', 'Kết quả', 'Cách báo', 'Ngày báo', 'Ký nhận'],
  handout: 'DANH SÁCH CẤP PHÁT, KÝ NHẬN',
  handoutColumns: ['Họ và tên chủ hộ', 'Địa chỉ', 'Loại hộ', 'Số nhân khẩu', 'Nội dung', 'Số lượng', 'Ký nhận'],
  handoutNote: (on: string) => `Theo danh sách hộ nghèo, hộ cận nghèo đang quản lý đến ngày ${on}`,
  printedAgain: 'cấp lại',
  total: (households: number) => `Danh sách có ${households} hộ.`,
  totalAmount: (households: number, amount: string) => `Danh sách có ${households} hộ, tổng số: ${amount}.`,
  signs: {
    compiler: { titles: ['NGƯỜI LẬP DANH SÁCH'], hint: '(Ký, ghi rõ họ tên)' },
    deliverer: { titles: ['NGƯỜI GIAO'], hint: '(Ký, ghi rõ họ tên)' },
    village: { titles: ['TRƯỞNG THÔN, TỔ TRƯỞNG'], hint: '(Ký, ghi rõ họ tên)' },
  },
  files: {
    certificates: (area: string, year: number) => `Ký nhận giấy chứng nhận ${year} - ${area}`,
    takeBack: (area: string, year: number) => `Thu hồi giấy chứng nhận ${year} - ${area}`,
    notices: (area: string, year: number) => `Ký nhận thông báo ${year} - ${area}`,
    notice: (head: string, year: number) => `Thông báo kết quả ${year} - ${head}`,
    noticesOf: (area: string, year: number) => `Thông báo kết quả ${year} - ${area}`,
    handout: (area: string, gift: string) => `Cấp phát ${gift} - ${area}`,
  },
  forms: { signList: 'Danh sách ký nhận', notice: 'Thông báo kết quả rà soát' },
} as const;
