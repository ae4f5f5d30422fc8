import type { IncomeStage } from '../income/income-case.ts';
import type { IncomeKind, IncomeSource, SheetFault } from '../income/income-sheet.ts';
import type { IncomeAnswer, IncomeLimits, IncomeResult } from '../income/judge-income.ts';
import { showWhole } from '../kernel/dong.ts';

export const incomeKindWords: Readonly<Record<IncomeKind, string>> = {
  middleLiving: 'Hộ làm nông, lâm, ngư, diêm nghiệp có mức sống trung bình',
  lowIncomeWorker: 'Người lao động có thu nhập thấp',
};

export const incomeSourceWords: Readonly<Record<IncomeSource, string>> = {
  crops: 'Trồng trọt',
  livestock: 'Chăn nuôi',
  forestry: 'Lâm nghiệp',
  aquaculture: 'Thủy sản',
  salt: 'Diêm nghiệp (làm muối)',
  wages: 'Tiền công, tiền lương',
  business: 'Kinh doanh, dịch vụ',
  pension: 'Lương hưu',
  relatives: 'Hỗ trợ của người thân',
  other: 'Thu khác',
};

export const incomeStageWords: Readonly<Record<IncomeStage, string>> = {
  RECEIVED: 'chờ kỳ của tháng',
  TAKEN: 'chờ xác định thu nhập',
  DETERMINED: 'đã xác định thu nhập, chờ niêm yết',
  POSTED: 'đang niêm yết',
  OBJECTED: 'đang phúc tra',
  RECOGNISED: 'đã công nhận',
  REFUSED: 'đã trả lời không công nhận',
  WITHDRAWN: 'đã rút đề nghị',
};

export const sheetFaultWords: Readonly<Record<SheetFault, string>> = {
  notWhole: 'Số tiền phải là số đồng nguyên, không âm. Sửa các ô số tiền.',
  membersMissing: 'Thiếu số người trong hộ. Ghi số người để chia bình quân.',
  sourceTwice: 'Một nguồn thu được ghi hai lần. Gộp thành một dòng.',
  lineMissing: 'Chưa có nguồn thu nào. Ghi ít nhất một nguồn thu, hoặc số 0.',
  totalNegative: 'Tổng chi phí lớn hơn tổng thu. Kiểm tra lại chi phí sản xuất.',
};

const answers: Readonly<Record<IncomeAnswer, string>> = {
  middle_living: 'đủ điều kiện công nhận hộ có mức sống trung bình',
  review_poverty:
    'không vượt chuẩn nghèo về thu nhập: không phải hộ có mức sống trung bình, hướng dẫn hộ nộp giấy đề nghị rà soát hộ nghèo, hộ cận nghèo',
  above: 'vượt mức quy định: không công nhận',
  not_farming: 'hộ không làm nông, lâm, ngư, diêm nghiệp: không công nhận',
  low_income: 'đủ điều kiện công nhận người lao động có thu nhập thấp',
  poor_or_near_poor: 'hộ đang là hộ nghèo hoặc hộ cận nghèo: không công nhận',
  listed: 'hộ đang là hộ nghèo hoặc hộ cận nghèo: không công nhận hộ có mức sống trung bình',
  undetermined: 'chưa đủ dữ liệu để kết luận',
};

export function sayLimits({ over, upTo }: IncomeLimits): string {
  const top = `đến ${showWhole(upTo)} đồng`;
  return over === undefined ? top : `trên ${showWhole(over)} ${top}`;
}

/** The whole reason in one sentence, as the letter and the screen give it. */
export function sayIncome({ answer, total, members, perMonth, area, limits }: IncomeResult): string {
  const sums = `Thu nhập 12 tháng ${showWhole(total)} đồng, ${String(members)} người, bình quân ${showWhole(perMonth)} đồng/người/tháng`;
  if (limits === undefined) return `${sums}; chưa có mức quy định cho khu vực này: chưa kết luận.`;
  const where = area === 'urban' ? 'thành thị' : 'nông thôn';
  return `${sums}; mức ở khu vực ${where}: ${sayLimits(limits)}/người/tháng; ${answers[answer]}.`;
}

/** A person the registry knows, to be told apart: village, and the household where it is another's. */
function samePerson({
  name,
  village,
  head,
}: {
  readonly name: string;
  readonly village: string;
  readonly head: string;
}) {
  const household = head === name ? '' : `, trong hộ ${head}`;
  return `${name}, ${village}${household}: cùng họ tên, năm sinh`;
}

export const incomeWords = {
  answers,
  samePerson,
  workerFormUnknown: 'Số hiệu mẫu giấy đề nghị theo Nghị định số 30/2025/NĐ-CP: chưa rõ, cần đối chiếu văn bản.',
} as const;
