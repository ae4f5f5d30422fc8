import type { Device } from '../survey/evidence.ts';
import type { FactQuestion } from '../survey/form.ts';
import { householdYesNo } from '../survey/questions.ts';
import { DEVICE_WORDS } from '../words/survey.vi.ts';

/** Rule of the household surveys, printed above the table of members. */
export const MEMBERSHIP_RULE =
  'Thành viên của hộ là người ăn, ở chung từ 6 tháng trở lên trong 12 tháng qua và có chung quỹ thu chi. Vẫn tính: chủ hộ, trẻ mới sinh, cô dâu hoặc chú rể mới về, bộ đội xuất ngũ mới về, học sinh, sinh viên và người chữa bệnh ở xa do hộ nuôi.';

/** One yes/no question for each device, in the order of the form. */
export function deviceQuestions(indicator: string, devices: readonly Device[]): readonly FactQuestion[] {
  return devices.map((device, index) =>
    householdYesNo({ id: `devices.${device}`, number: `${indicator}.${index + 1}`, label: DEVICE_WORDS[device] }),
  );
}
