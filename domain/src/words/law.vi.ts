import type { EvidenceMark } from '../kernel/source.ts';
import type { DecisionProblem, IndicatorValue } from '../assessment/assessment.ts';
import type { TableProblem } from '../assessment/check-score-table.ts';
import type { BesideNote } from '../assessment/beside-result.ts';
import type { LocalProblem } from '../assessment/classify-local.ts';
import type { LowIncomeAnswer, MiddleLivingAnswer } from '../assessment/income.ts';
import type { FormAResult } from '../survey/form-a.ts';
import type { LocalClass } from '../standards/local.ts';
import type * as law from '../standards/standard.ts';

export const CLASS_WORDS: Readonly<Record<law.HouseholdClass, string>> = {
  POOR: 'Hộ nghèo',
  NEAR_POOR: 'Hộ cận nghèo',
  NON_POOR: 'Hộ không nghèo',
  UNDETERMINED: 'Chưa đủ dữ liệu',
};

export const SUBCLASS_WORDS: Readonly<Record<law.SubClass, string>> = {
  INCOME_POOR: 'Hộ nghèo về thu nhập',
  DEPRIVATION_POOR: 'Hộ nghèo thiếu hụt tiếp cận các dịch vụ xã hội cơ bản',
};

export const LOCAL_CLASS_WORDS: Readonly<Record<LocalClass, string>> = {
  POOR: 'Hộ nghèo theo chuẩn địa phương',
  NEAR_POOR: 'Hộ cận nghèo theo chuẩn địa phương',
  MIDDLE_LIVING: 'Hộ có mức sống trung bình theo chuẩn địa phương',
};

/** What a local class that is neither poor nor near-poor means. */
export const BESIDE_NOTE_WORDS: Readonly<Record<BesideNote, string>> = {
  MIDDLE_LIVING: LOCAL_CLASS_WORDS.MIDDLE_LIVING,
  ON_NATIONAL_LIST: 'Đã ở danh sách theo chuẩn quốc gia',
};

export const LINE_WORDS: Readonly<Record<law.IncomeLine['class'], string>> = {
  POOR: 'Hộ nghèo',
  NEAR_POOR: 'Hộ cận nghèo',
  MIDDLE_LIVING: 'Hộ làm nông nghiệp, lâm nghiệp, ngư nghiệp và diêm nghiệp có mức sống trung bình',
  LOW_INCOME_WORKER: 'Người lao động có thu nhập thấp',
};

export const DEPRIVATION_WORDS: Readonly<Record<law.IncomeLine['deprivations'] | 'unknown', string>> = {
  any: 'không xét',
  at_least_3: 'từ 3 chỉ số trở lên',
  below_3: 'dưới 3 chỉ số',
  unknown: 'chưa rõ',
};

export const AREA_WORDS: Readonly<Record<law.AreaType, string>> = {
  rural: 'Nông thôn',
  urban: 'Thành thị',
  special: 'Đặc khu (chưa xác định khu vực)',
};

export const LIMIT_WORDS: Readonly<Record<law.ScoreLimit['name'], string>> = {
  lower: 'Ngưỡng dưới',
  upper: 'Ngưỡng trên',
  limit: 'Ngưỡng',
};

export const SERVICE_WORDS: Readonly<Record<law.Service, string>> = {
  employment: 'Việc làm',
  health: 'Y tế',
  education: 'Giáo dục',
  housing: 'Nhà ở',
  water_sanitation: 'Nước sinh hoạt và vệ sinh',
  information: 'Thông tin',
};

/** Short names, where the standard's own name is not at hand. */
export const INDICATOR_WORDS: Readonly<Record<law.IndicatorKey, string>> = {
  employment: 'Việc làm',
  dependents: 'Người phụ thuộc',
  nutrition: 'Dinh dưỡng',
  health_services: 'Tiếp cận các dịch vụ y tế',
  health_insurance: 'Bảo hiểm y tế',
  adult_education: 'Trình độ giáo dục của người lớn',
  child_schooling: 'Tình trạng đi học của trẻ em',
  housing_quality: 'Chất lượng nhà ở',
  housing_area: 'Diện tích nhà ở',
  water_source: 'Nguồn nước sinh hoạt',
  toilet: 'Nhà tiêu hợp vệ sinh',
  telecom: 'Dịch vụ viễn thông',
  info_devices: 'Phương tiện tiếp cận thông tin',
  info_assets: 'Tài sản tiếp cận thông tin',
  waste_treatment: 'Xử lý chất thải sinh hoạt',
};

export const INDICATOR_VALUE_WORDS: Readonly<Record<IndicatorValue, string>> = {
  deprived: 'thiếu hụt',
  not: 'không thiếu hụt',
  unanswered: 'chưa đủ dữ liệu',
};

export const MARK_WORDS: Readonly<Record<EvidenceMark, string>> = {
  confirmed: 'Đã có văn bản',
  probable: 'Cần đối chiếu văn bản',
  unknown: 'Chưa có văn bản',
};

export const PROBLEM_WORDS: Readonly<Record<DecisionProblem, string>> = {
  b1_missing: 'Chưa có điểm B1: nhập tổng điểm từ phiếu đã ký',
  b1_not_whole: 'Điểm B1 không phải số nguyên: nhập lại',
  b1_negative: 'Điểm B1 âm: nhập lại',
  b1_differs: 'Tổng B1 trên phiếu khác tổng tính theo bảng điểm: đối chiếu từng mục',
  b2_missing: 'Chưa có điểm B2: trả lời đủ các chỉ số',
  b2_not_whole: 'Điểm B2 không phải số nguyên: nhập lại',
  b2_negative: 'Điểm B2 âm: nhập lại',
  b2_not_multiple_of_10: 'Điểm B2 không phải bội số của 10: nhập lại',
  b2_too_high: 'Điểm B2 vượt mức cao nhất của chuẩn: nhập lại',
  b2_not_ticks: 'Tổng B2 trên phiếu khác 10 lần số chỉ số được đánh dấu: sửa một trong hai',
  b2_differs: 'Chỉ số đánh dấu trên phiếu khác với câu trả lời: sửa hoặc ghi lý do',
  area_missing: 'Chưa có khu vực: ghi rural (nông thôn) hoặc urban (thành thị)',
  area_unknown: 'Khu vực không hợp lệ: ghi rural (nông thôn) hoặc urban (thành thị)',
  area_special: 'Đặc khu chưa được tỉnh xác định là thành thị hay nông thôn',
  answers_missing: 'Còn câu trả lời thiếu',
  answers_contradictory: 'Có câu trả lời sai hoặc mâu thuẫn',
  standard_cannot_classify: 'Chuẩn này chưa có phụ lục bảng điểm và mẫu phiếu, chờ văn bản của Bộ',
};

export const TABLE_PROBLEM_WORDS: Readonly<Record<TableProblem, string>> = {
  table_empty: 'Bảng điểm không có dòng nào',
  table_other_form: 'Bảng điểm không thuộc mẫu phiếu {expected}',
  table_question_unknown: 'Câu “{question}” không có trong phiếu',
  table_option_unknown: 'Câu “{question}”: trả lời “{option}” không có trong phiếu',
  table_option_missing: 'Câu “{question}”: thiếu điểm của trả lời “{option}”',
  table_option_twice: 'Câu “{question}”: trả lời “{option}” có hai dòng điểm',
  table_range_open: 'Câu “{question}”: các khoảng phải nối nhau từ 0, không hở, không chồng, khoảng cuối để ngỏ',
  table_points_missing: 'Dòng “{label}” thiếu điểm ở cột {column}',
  table_points_not_whole: 'Dòng “{label}”, cột {column}: {points} không phải số nguyên không âm',
  table_points_not_multiple_of_5: 'Dòng “{label}”, cột {column}: {points} không phải bội số của 5',
  table_control_rows: 'Số dòng kiểm tra là {typed} nhưng bảng có {counted} dòng',
  table_control_column: 'Tổng kiểm tra cột {column} là {typed} nhưng cộng được {counted}',
  table_same_person: 'Người xác nhận phải khác người nhập',
  table_not_draft: 'Chỉ xác nhận được bảng đang chờ; sửa bảng đã xác nhận là lập bản mới',
};

/** The sentence of a problem of a score table, with its values filled in. */
export function sayTableProblem(code: TableProblem, values: Readonly<Record<string, string | number>> = {}): string {
  return TABLE_PROBLEM_WORDS[code].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? '…'));
}

export const LOCAL_PROBLEM_WORDS: Readonly<Record<LocalProblem, string>> = {
  local_key_missing: 'Chưa nhập kết quả theo chuẩn địa phương',
  local_income_missing: 'Chưa có thu nhập 12 tháng và số nhân khẩu của hộ',
  local_b1_missing: 'Chưa có điểm B1',
  local_deprivations_missing: 'Chưa đủ dữ liệu về các chỉ số thiếu hụt',
  local_condition_unknown: 'Văn bản địa phương chưa rõ điều kiện về thiếu hụt: nhập kết quả',
  local_national_missing: 'Chưa có kết quả theo chuẩn quốc gia',
  local_includes_national:
    'Danh sách theo chuẩn địa phương gồm cả hộ nghèo theo chuẩn quốc gia, hộ này nghèo theo chuẩn quốc gia: đối chiếu lại kết quả',
};

export const MIDDLE_LIVING_WORDS: Readonly<Record<MiddleLivingAnswer, string>> = {
  middle_living: 'Hộ có mức sống trung bình',
  review_poverty: 'Thu nhập trong chuẩn nghèo: đề nghị rà soát hộ nghèo, hộ cận nghèo',
  above: 'Thu nhập trên mức sống trung bình',
  not_farming: 'Hộ không làm nông nghiệp, lâm nghiệp, ngư nghiệp, diêm nghiệp',
  undetermined: 'Chưa đủ dữ liệu',
};

export const LOW_INCOME_WORDS: Readonly<Record<LowIncomeAnswer, string>> = {
  low_income: 'Người lao động có thu nhập thấp',
  above: 'Thu nhập trên mức quy định',
  poor_or_near_poor: 'Thuộc hộ nghèo hoặc hộ cận nghèo',
  undetermined: 'Chưa đủ dữ liệu',
};

export const FORM_A_WORDS: Readonly<Record<FormAResult['outcome'], string>> = {
  cannot_be_poor: 'Không có khả năng nghèo',
  review: 'Rà soát bằng Phiếu B',
  incomplete: 'Chưa đủ dữ liệu',
};

/** Names of the numbers and lists in the conditions of the indicators. */
export const INDICATOR_LIMIT_WORDS: Readonly<Record<string, string>> = {
  ageFrom: 'từ đủ (tuổi)',
  ageBelow: 'dưới (tuổi)',
  childBelow: 'trẻ em dưới (tuổi)',
  elderlyFrom: 'người cao tuổi từ (tuổi)',
  sharePercent: 'tỷ lệ trên (%)',
  upperFrom: 'xét trung học phổ thông từ (tuổi)',
  primaryFrom: 'tiểu học từ (tuổi)',
  lowerSecondaryFrom: 'trung học cơ sở từ (tuổi)',
  schoolAskedBelow: 'hỏi việc học với người dưới (tuổi)',
  bornFromYear: 'sinh từ năm',
  nonDurableFrom: 'số kết cấu không bền chắc từ',
  durableWalls: 'tường bền chắc',
  durableColumns: 'cột bền chắc',
  deprivedGrades: 'loại nhà thiếu hụt',
  dm2PerPerson: 'dm² một người dưới',
  accepted: 'được chấp nhận',
  devices: 'phương tiện',
};
