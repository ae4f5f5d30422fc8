import { ethnicityName } from './ethnicity.vi.ts';
import { showDate, type IsoDate } from '../kernel/dates.ts';
import type { Duration } from '../procedure/duration.ts';
import type { HolidayKind } from '../procedure/holiday.ts';
import type { SettingLimit } from '../procedure/setting-limits.ts';
import { settingLimits } from '../procedure/setting-limits.ts';
import type { CalendarStepCode } from '../procedure/round-calendar.ts';
import type {
  InAnnualWindow,
  OpinionBody,
  ReportLevel,
  Setting,
  SettingKey,
  TrainingRule,
} from '../procedure/setting.ts';

export const settingNames: Readonly<Record<SettingKey, string>> = {
  'annual.window': 'Thời gian rà soát định kỳ',
  'regular.start_day': 'Ngày bắt đầu rà soát thường xuyên',
  'regular.total': 'Thời hạn giải quyết rà soát thường xuyên',
  'regular.in_annual_window': 'Đề nghị nộp trong thời gian rà soát định kỳ',
  'posting.days': 'Thời gian niêm yết',
  'reverify.days': 'Thời hạn phúc tra khi có khiếu nại',
  'repost.days': 'Thời gian niêm yết lại sau phúc tra',
  'opinion.body': 'Cấp cho ý kiến trước khi ký quyết định',
  'opinion.days': 'Thời hạn trả lời ý kiến',
  'meeting.min_agree_share': 'Tỷ lệ tối thiểu người dự họp thôn đồng ý',
  'mstb.posting': 'Niêm yết hộ có mức sống trung bình',
  'mstb.reverify': 'Phúc tra hộ có mức sống trung bình',
  'mstb.total': 'Thời hạn giải quyết hộ có mức sống trung bình',
  'report.monthly_day': 'Ngày báo cáo hằng tháng',
  'report.preliminary': 'Hạn báo cáo kết quả sơ bộ',
  'report.official': 'Hạn báo cáo kết quả chính thức',
  'report.chain': 'Các cấp nhận báo cáo',
  'certificate.years': 'Các năm in trên Giấy chứng nhận',
  'certificate.last_day': 'Ngày hết hạn Giấy chứng nhận',
  'remember.bank_months': 'Số tháng còn là hộ mới thoát nghèo (vay vốn)',
  'remember.programme_months': 'Số tháng còn là hộ mới thoát nghèo (chương trình)',
  'posting.show_scores': 'In điểm trên danh sách niêm yết',
  'survey.show_result': 'Rà soát viên thấy kết quả tạm tính trên điện thoại',
  'training.required': 'Rà soát viên phải được tập huấn',
  'movement.within_year': 'Cách tính biến động trong năm',
  'committee.name': 'Tên ban chỉ đạo cấp xã',
  'report.peoples': 'Các dân tộc có cột riêng trong biểu R9',
  'minority.by': 'Hộ dân tộc thiểu số tính theo ai',
  'area.special': 'Khu vực của đặc khu',
};

/** Which step and which days a setting changes. */
export const settingEffects: Readonly<Record<SettingKey, string>> = {
  'annual.window': 'Ngày mở đợt, hạn ký quyết định, ngày niêm yết an toàn cuối cùng. Đợt đã mở giữ thời gian đã ghi.',
  'regular.start_day': 'Ngày bắt đầu kỳ rà soát thường xuyên hằng tháng.',
  'regular.total': 'Hạn ký quyết định của kỳ rà soát thường xuyên.',
  'regular.in_annual_window':
    'Mở kỳ rà soát thường xuyên trong thời gian rà soát định kỳ: đưa vào danh sách định kỳ, hay vẫn mở kỳ hằng tháng.',
  'posting.days':
    'Bước niêm yết: ngày hết niêm yết, ngày niêm yết an toàn cuối cùng. Danh sách đang niêm yết giữ nguyên.',
  'reverify.days': 'Bước tiếp nhận khiếu nại: hạn phúc tra và trả lời.',
  'repost.days': 'Bước niêm yết lại sau phúc tra: ngày hết niêm yết.',
  'opinion.body': 'Bước xin ý kiến trước khi ký quyết định: có hay không, gửi ai.',
  'opinion.days': 'Bước xin ý kiến: hạn trả lời, ngày niêm yết an toàn cuối cùng.',
  'meeting.min_agree_share': 'Bước họp dân: bao nhiêu người đồng ý thì hộ được đưa vào niêm yết.',
  'mstb.posting': 'Niêm yết danh sách hộ có mức sống trung bình.',
  'mstb.reverify': 'Hạn phúc tra hộ có mức sống trung bình.',
  'mstb.total': 'Hạn ký quyết định hộ có mức sống trung bình.',
  'report.monthly_day': 'Hạn báo cáo rà soát thường xuyên của tháng.',
  'report.preliminary': 'Hạn báo cáo sơ bộ trên lịch của đợt.',
  'report.official': 'Hạn báo cáo chính thức trên lịch của đợt.',
  'report.chain': 'Báo cáo đi qua những cấp nào.',
  'certificate.years': 'Các ô năm trên Giấy chứng nhận Mẫu số 03.',
  'certificate.last_day': 'Thời hạn in trên Giấy chứng nhận cấp từ ngày áp dụng.',
  'remember.bank_months': 'Danh sách hộ mới thoát nghèo với Ngân hàng Chính sách xã hội.',
  'remember.programme_months': 'Danh sách hộ mới thoát nghèo với các chương trình.',
  'posting.show_scores': 'Danh sách niêm yết có hay không có cột điểm.',
  'survey.show_result': 'Ứng dụng đi rà soát: có hay không có kết quả tạm tính và lý do sau khi trả lời đủ phiếu.',
  'training.required':
    'Bước giao hộ cho rà soát viên: không hỏi, nhắc người giao, hay từ chối người chưa có giấy chứng nhận. Phiếu đã điền vẫn được nhận.',
  'movement.within_year': 'Các cột phát sinh, thoát nghèo trong báo cáo năm.',
  'committee.name': 'Tên ban in trên giấy tờ của đợt.',
  'report.peoples': 'Các cột của biểu phân nhóm theo dân tộc; dân tộc khác vào cột Khác.',
  'minority.by': 'Cột dân tộc thiểu số của R8, R12, R13.',
  'area.special': 'Mở đợt ở đặc khu: chuẩn và bảng điểm theo khu vực này. Đợt đã mở giữ khu vực đã ghi.',
};

/** What a province may do beside the national value. */
export const settingLimitWords: Readonly<Record<SettingLimit, string>> = {
  within: 'chỉ được thu hẹp trong khoảng này',
  notShorter: 'không được ngắn hơn, tính bằng cùng loại ngày',
  notLonger: 'không được dài hơn, tính bằng cùng loại ngày',
  notBelow: 'không được thấp hơn',
  notLater: 'không được muộn hơn',
  fixed: 'không được đặt khác',
  free: 'địa phương được tự đặt',
};

export const holidayKindWords: Readonly<Record<HolidayKind, string>> = {
  holiday: 'nghỉ lễ, tết',
  compensation: 'nghỉ bù',
  swapped_off: 'nghỉ hoán đổi',
  swapped_work: 'làm bù (ngày làm việc)',
};

export const trainingRuleWords: Readonly<Record<TrainingRule, string>> = {
  off: 'không hỏi',
  warn: 'nhắc và ghi vào báo cáo',
  refuse: 'từ chối, trừ người được cho phép',
};

export const inAnnualWindowWords: Readonly<Record<InAnnualWindow, string>> = {
  annualList: 'đưa vào danh sách định kỳ',
  monthly: 'vẫn rà soát hằng tháng',
};

const levels: Readonly<Record<ReportLevel, string>> = {
  commune: 'xã',
  district: 'huyện',
  province: 'tỉnh',
  ministry: 'Bộ',
};

const bodies: Readonly<Record<OpinionBody, string>> = {
  district: 'Chủ tịch UBND cấp huyện',
  province: 'cấp tỉnh',
  commune_chair_record: 'Chủ tịch UBND cấp xã ghi vào hồ sơ',
  none: 'không có bước này',
};

const monthDay = (text: string) => text.split('-').reverse().join('/');
const duration = ({ days, unit }: Duration) => `${String(days)} ${unit === 'working' ? 'ngày làm việc' : 'ngày'}`;

/** The value of a row as an officer reads it: "3 ngày làm việc", "01/09 đến 14/12". */
export function saySettingValue(row: Setting): string {
  const { key, value } = row;
  switch (key) {
    case 'annual.window':
      return `${monthDay(value.from)} đến ${monthDay(value.to)}`;
    case 'regular.start_day':
      return value === 'request_day' ? 'ngày nhận đề nghị' : `ngày ${String(value)} hằng tháng`;
    case 'regular.total':
    case 'posting.days':
    case 'reverify.days':
    case 'repost.days':
    case 'opinion.days':
    case 'mstb.posting':
    case 'mstb.reverify':
    case 'mstb.total':
      return duration(value);
    case 'regular.in_annual_window':
      return inAnnualWindowWords[value];
    case 'opinion.body':
      return bodies[value];
    case 'meeting.min_agree_share':
      return `${String(value)} % người dự họp`;
    case 'report.monthly_day':
      return `ngày ${String(value.day)}, các tháng ${value.months.join(', ')}`;
    case 'remember.bank_months':
    case 'remember.programme_months':
      return `${String(value)} tháng`;
    case 'certificate.last_day':
    case 'report.preliminary':
    case 'report.official':
      return `đến hết ${monthDay(value)}`;
    case 'report.chain':
      return value.map((level) => levels[level]).join(', ');
    case 'certificate.years':
      return value.join(', ');
    case 'posting.show_scores':
    case 'survey.show_result':
      return value ? 'có' : 'không';
    case 'training.required':
      return trainingRuleWords[value];
    case 'movement.within_year':
      return value === 'net' ? 'bù trừ trong năm' : 'ghi đủ từng lần';
    case 'committee.name':
      return value;
    case 'report.peoples':
      return value.map(ethnicityName).join(', ');
    case 'minority.by':
      return value === 'head' ? 'chủ hộ' : 'chủ hộ hoặc vợ, chồng của chủ hộ';
    case 'area.special':
      return value === 'rural' ? 'nông thôn' : 'thành thị';
  }
}

/** Why a place's value may not be entered: the national one, its article, and what is allowed beside it. */
export function saySettingConflict(law: Setting): string {
  const { document, article } = law.source;
  const period = law.to === undefined ? `từ ${showDate(law.from)}` : `từ ${showDate(law.from)} đến ${showDate(law.to)}`;
  const where = [document, article].filter(Boolean).join(', ');
  const limit = settingLimitWords[settingLimits[law.key]];
  return `${settingNames[law.key]} theo ${where} (${period}) là ${saySettingValue(law)}: ${limit}. Sửa giá trị, hoặc đặt ngày áp dụng ngoài thời gian đó.`;
}

/** The refusal of a step that needs what nobody has entered. */
export function saySettingMissing(key: SettingKey, on: IsoDate): string {
  return `Chưa có thiết lập “${settingNames[key]}” áp dụng cho ngày ${showDate(on)}: quy định của trung ương để trống. Đề nghị Sở của tỉnh nhập ở trang Thiết lập, kèm văn bản của tỉnh, rồi làm lại bước này.`;
}

const shiftedSteps: Readonly<Record<CalendarStepCode | 'posting' | 'objection' | 'opinion', string>> = {
  windowOpens: 'ngày mở đợt',
  lastSafePosting: 'ngày niêm yết an toàn cuối cùng',
  preliminaryReport: 'hạn báo cáo sơ bộ',
  decisionBy: 'hạn ký quyết định',
  officialReport: 'hạn báo cáo chính thức',
  reviewStarts: 'ngày bắt đầu rà soát thường xuyên',
  monthlyReport: 'hạn báo cáo của tháng',
  posting: 'ngày hết niêm yết',
  objection: 'hạn trả lời khiếu nại',
  opinion: 'hạn cho ý kiến bằng văn bản',
};

/** A deadline that a setting or a day off can move. */
export function shiftedStepName(step: string): string {
  const known = Object.entries(shiftedSteps).find(([code]) => code === step);
  return known ? known[1] : step;
}
