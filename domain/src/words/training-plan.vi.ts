import { showDate } from '../kernel/dates.ts';
import { standardOf } from '../standards/standard-of.ts';
import type { CampaignState, SessionState, TrainingStepProblem } from '../training/campaign-state.ts';
import { FORMS } from '../survey/form-of.ts';
import type { SessionFinding } from '../training/session-findings.ts';
import { trainedForm, type TrainedForm } from '../training/trained-forms.ts';

export const campaignStateWords: Readonly<Record<CampaignState, string>> = {
  planned: 'Kế hoạch',
  open: 'Đang mời, đăng ký',
  running: 'Đang diễn ra',
  ended: 'Đã kết thúc',
  cancelled: 'Đã hủy',
};

export const sessionStateWords: Readonly<Record<SessionState, string>> = {
  planned: 'Chưa diễn ra',
  running: 'Đang diễn ra',
  ended: 'Đã xong',
  cancelled: 'Đã hủy',
};

export const sessionModeWords = {
  venue: 'Tại hội trường',
  online: 'Trực tuyến, nhiều điểm cầu',
  both: 'Hội trường và trực tuyến',
} as const;

export const staffDutyWords = {
  trainer: 'Giảng viên, báo cáo viên',
  host: 'Chủ trì',
  technician: 'Kỹ thuật',
  secretary: 'Thư ký',
} as const;

/** What stops a step, with the remedy. */
export const trainingStepProblemWords: Readonly<Record<TrainingStepProblem, string>> = {
  NO_SUCH_STEP: 'Từ tình trạng hiện tại không chuyển sang tình trạng này được. Hãy tải lại trang.',
  NO_SUBJECT: 'Đợt tập huấn chưa có nội dung nào. Hãy sửa kế hoạch, thêm ít nhất một nội dung.',
  NO_GROUP: 'Đợt tập huấn chưa có đối tượng nào. Hãy sửa kế hoạch, thêm ít nhất một đối tượng.',
  NO_SESSION: 'Đợt tập huấn chưa có lớp nào. Hãy thêm lớp ở mục Các lớp.',
  SESSION_OPEN: 'Còn lớp chưa xong. Hãy ghi từng lớp là đã xong hoặc đã hủy.',
  SESSION_HELD: 'Đã có lớp diễn ra nên không hủy, không lùi về kế hoạch được. Hãy kết thúc đợt tập huấn.',
  CAMPAIGN_NOT_OPEN:
    'Đợt tập huấn chưa mở, đã kết thúc hoặc đã hủy. Hãy nhờ đơn vị tổ chức chuyển tình trạng của đợt trước.',
  SESSION_AHEAD: 'Lớp này chưa đến ngày. Hãy sửa lịch của lớp nếu ngày đã đổi.',
};

/** “Chuẩn nghèo giai đoạn 2022–2025, mẫu phiếu v2”; “Phiếu C”. */
export function trainedFormText(form: TrainedForm): string {
  const survey = FORMS.find(({ standard, version }) => trainedForm(standard, version) === form);
  return survey ? `${standardOf(survey.standard).title}, mẫu phiếu ${survey.version}` : `Phiếu ${form}`;
}

/** A warning about a session, with the remedy. */
export function sessionFindingText(finding: SessionFinding): string {
  switch (finding.code) {
    case 'OUTSIDE_CAMPAIGN':
      return `Ngày ${showDate(finding.on)} nằm ngoài thời gian của đợt tập huấn. Kiểm tra lại ngày, hoặc sửa kế hoạch.`;
    case 'POINTS_EXCEED':
      return `Các điểm cầu có ${String(finding.points)} chỗ, nhiều hơn sức chứa ${String(finding.capacity)} của lớp.`;
    case 'LINK_NOT_WEB':
      return `Đường dẫn họp của ${finding.name} không bắt đầu bằng http:// hoặc https:// nên không mở được.`;
    case 'NO_LINK':
      return `${String(finding.count)} điểm cầu chưa có đường dẫn họp.`;
    case 'NO_TRAINER':
      return 'Lớp chưa có giảng viên, báo cáo viên.';
    case 'ON_DUTY_TWICE':
      return `${finding.name} cùng lúc còn có việc ở “${finding.session}” ngày ${showDate(finding.on)}.`;
  }
}
