import { showDate } from '../kernel/dates.ts';
import { never } from '../kernel/never.ts';
import type { PlanFault, PlanRoundKind, PlanStepCode } from '../procedure/plan.ts';

export const planStepWords: Readonly<Record<PlanStepCode, string>> = {
  list: 'Lập danh sách hộ cần rà soát',
  collect: 'Đến hộ, thu thập phiếu và tính điểm',
  meet: 'Họp thôn thống nhất kết quả',
  post: 'Niêm yết, thông báo công khai',
  consolidate: 'Tổng hợp kết quả của xã',
  opinion: 'Xin ý kiến cấp trên',
  decide: 'Quyết định công nhận',
};

export const planRoundWords: Readonly<Record<PlanRoundKind, string>> = {
  annual: 'Rà soát định kỳ hộ nghèo, hộ cận nghèo',
  regular: 'Rà soát thường xuyên hộ nghèo, hộ cận nghèo',
  middleLiving: 'Xác định hộ có mức sống trung bình',
  lowIncomeWorker: 'Xác định người lao động có thu nhập thấp',
};

const quote = (step: PlanStepCode) => `“${planStepWords[step]}”`;

/** What is wrong in a plan, and what to do about it. */
export function planFaultText(fault: PlanFault): string {
  switch (fault.code) {
    case 'windowUnknown':
      return 'Chưa có quy định thời gian rà soát định kỳ cho năm này. Đề nghị cấp tỉnh nhập thiết lập kèm văn bản.';
    case 'settingUnknown':
      return 'Chưa có quy định thời gian niêm yết hoặc thời hạn ý kiến. Đề nghị cấp tỉnh nhập thiết lập kèm văn bản.';
    case 'stepMissing':
      return `${quote(fault.step)}: thiếu ngày. Ghi từ ngày, đến ngày.`;
    case 'stepNotForeseen':
      return `${quote(fault.step)}: quy định đang áp dụng không có bước này. Bỏ bước này khỏi kế hoạch.`;
    case 'endsBeforeStart':
      return `${quote(fault.step)}: ngày kết thúc ở trước ngày bắt đầu. Kiểm tra lại hai ngày.`;
    case 'outsideWindow':
      return `${quote(fault.step)}: nằm ngoài thời gian rà soát định kỳ, từ ${showDate(fault.from)} đến ${showDate(fault.to)}. Chọn ngày trong thời gian này.`;
    case 'afterLastSafe':
      return `${quote(fault.step)}: kết thúc sau ${showDate(fault.lastSafe)} thì không kịp ra quyết định trong hạn. Chọn ngày sớm hơn.`;
    case 'outOfOrder':
      return `${quote(fault.step)}: bắt đầu hoặc kết thúc trước ${quote(fault.after)}. Xếp lại theo thứ tự các bước.`;
    case 'alreadyHappened':
      return `${quote(fault.step)}: đã thực hiện ngày ${showDate(fault.on)}, không đổi được nữa. Giữ nguyên ngày của bước này.`;
    case 'monthsMissing':
      return `${planRoundWords[fault.kind]}: chưa chọn tháng. Chọn ít nhất một tháng.`;
    case 'monthlyRuleUnknown':
      return `${planRoundWords[fault.kind]}: chưa có quy định ngày bắt đầu hoặc thời hạn cho tháng đã chọn. Bỏ tháng đó hoặc đề nghị cấp tỉnh nhập thiết lập.`;
    default:
      return never(fault);
  }
}
