import { showDate } from '../kernel/dates.ts';
import type { CaseEvent } from '../review/case-event.ts';
import { CLASS_WORDS } from './law.vi.ts';
import {
  complaintRouteWords,
  listSourceWords,
  objectionKindWords,
  sideStateWords,
  visitOutcomeWords,
} from './procedure.vi.ts';

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

const remarksOf = (count: number) => (count === 0 ? '' : ` (${count} câu cần xem lại)`);

/** One line of a household's history, as its page tells it. */
export function caseEventText(event: CaseEvent): string {
  switch (event.kind) {
    case 'case.listed':
      return `Vào danh sách cần rà soát: ${lower(listSourceWords[event.source])}; trước rà soát: ${lower(CLASS_WORDS[event.before])}`;
    case 'case.screenedOut':
      return `Phiếu A: không có khả năng nghèo. ${event.reason}`;
    case 'survey.submitted':
      return `Nhập phiếu lần ${event.version}: ${lower(CLASS_WORDS[event.assessment.class])}`;
    case 'survey.accepted':
      return `Nghiệm thu phiếu lần ${event.version}`;
    case 'survey.returned':
      return `Trả lại phiếu lần ${event.version}: ${event.reason}${remarksOf(event.remarks?.length ?? 0)}`;
    case 'case.visited':
      return `Đến hộ: ${visitOutcomeWords[event.outcome]}${event.note === '' ? '' : `. ${event.note}`}`;
    case 'case.agreed':
      return `Họp dân thống nhất: ${lower(CLASS_WORDS[event.class])}, ${event.tally.agree}/${event.attendees} người đồng ý`;
    case 'case.votedDown':
      return `Họp dân không thống nhất: ${event.tally.agree}/${event.attendees} người đồng ý, rà soát lại`;
    case 'case.posted':
      return `Niêm yết đến hết ngày ${showDate(event.endsOn)}`;
    case 'case.objected':
      return `Nhận ${lower(objectionKindWords[event.objection])}`;
    case 'objection.answered':
      return event.upheld
        ? 'Chấp nhận khiếu nại, phản ánh: phúc tra'
        : 'Trả lời khiếu nại, phản ánh: giữ nguyên kết quả';
    case 'case.sidelined':
      return `Không rà soát được (${lower(sideStateWords[event.state])}): ${event.reason}`;
    case 'case.resumed':
      return `Rà soát lại: ${event.reason}`;
    case 'case.closed':
      return `Kết thúc (${lower(sideStateWords[event.state])}): ${event.reason}`;
    case 'case.decided':
      return `Quyết định công nhận: ${lower(CLASS_WORDS[event.class])}`;
    case 'case.reopened':
      return `Mở lại hồ sơ theo ${event.paper}: ${event.reason}`;
    case 'case.removed':
      return 'Đưa ra khỏi danh sách bằng quyết định sửa đổi';
    case 'recognition.ended':
      return `Thu hồi kết quả công nhận: ${event.reason}`;
    case 'complaint.registered':
      return `Nhận đơn sau quyết định số ${event.reference}: ${lower(complaintRouteWords[event.route])}`;
  }
}
