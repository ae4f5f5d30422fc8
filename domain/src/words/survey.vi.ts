import type { Finding } from '../kernel/finding.ts';
import type * as e from '../survey/evidence.ts';
import type { FindingCode } from '../survey/finding-code.ts';

export const SEX_WORDS: Readonly<Record<e.Sex, string>> = { male: 'Nam', female: 'Nữ' };

export const RELATION_WORDS: Readonly<Record<e.Relation, string>> = {
  head: 'Chủ hộ',
  spouse: 'Vợ/chồng',
  child: 'Con',
  grandchild: 'Cháu',
  parent: 'Bố/mẹ',
  sibling: 'Anh/chị/em',
  other: 'Khác',
};

export const COUNTED_BECAUSE_WORDS: Readonly<Record<e.CountedBecause, string>> = {
  newborn: 'Trẻ mới sinh',
  newly_married: 'Cô dâu, chú rể mới về',
  soldier_back: 'Bộ đội xuất ngũ mới về',
  student_away: 'Học sinh, sinh viên học xa do hộ nuôi',
  patient_away: 'Người đi chữa bệnh xa do hộ nuôi',
};

export const WORK_WORDS: Readonly<Record<e.Work, string>> = {
  own_work: 'Tự làm (ruộng vườn, chăn nuôi, buôn bán, nghề của nhà)',
  paid_work: 'Làm công ăn lương (kể cả làm thuê theo ngày)',
  no_job: 'Không có việc làm',
  studying: 'Đang đi học',
};

export const ASSISTANCE_WORDS: Readonly<Record<e.MonthlyAssistance, string>> = {
  none: 'Không',
  monthly: 'Trợ cấp xã hội hằng tháng',
  social_pension: 'Trợ cấp hưu trí xã hội',
};

export const NUTRITION_WORDS: Readonly<Record<e.Nutrition, string>> = {
  normal: 'Bình thường',
  stunted: 'Suy dinh dưỡng chiều cao theo tuổi',
  underweight: 'Suy dinh dưỡng cân nặng theo tuổi',
  stunted_underweight: 'Suy dinh dưỡng cả chiều cao và cân nặng',
  not_measured: 'Chưa cân, đo',
};

export const ATTENDING_WORDS: Readonly<Record<e.Attending, string>> = {
  no: 'Không đi học',
  preschool: 'Mầm non',
  primary: 'Tiểu học',
  lower_secondary: 'Trung học cơ sở',
  upper_secondary: 'Trung học phổ thông',
  higher: 'Trung cấp, cao đẳng, đại học trở lên',
  other: 'Lớp khác',
};

export const LEVEL_WORDS: Readonly<Record<e.Level, string>> = {
  none: 'Chưa hoàn thành cấp học nào',
  preschool: 'Mầm non',
  primary: 'Tiểu học',
  lower_secondary: 'Trung học cơ sở',
  upper_secondary: 'Trung học phổ thông',
  higher: 'Cao đẳng, đại học trở lên',
};

export const SCHOOLING_EXCEPTION_WORDS: Readonly<Record<NonNullable<e.MemberFacts['schoolingException']>, string>> = {
  disability: 'Khuyết tật',
  late_entry: 'Đi học muộn so với tuổi',
};

export const WALL_WORDS: Readonly<Record<e.WallMaterial, string>> = {
  concrete: 'Bê tông',
  brick_stone: 'Gạch, đá',
  cement: 'Xi măng',
  hardwood: 'Gỗ bền chắc',
  earth: 'Đất, vôi, rơm',
  board_bamboo: 'Phiên, liếp, tre, ván ép',
  other: 'Vật liệu khác, không bền chắc',
};

export const COLUMN_WORDS: Readonly<Record<e.ColumnMaterial, string>> = {
  reinforced_concrete: 'Bê tông cốt thép',
  brick_stone: 'Gạch, đá',
  steel_hardwood: 'Sắt, thép, gỗ bền chắc',
  softwood_bamboo: 'Gỗ tạm, tre',
  other: 'Vật liệu khác, không bền chắc',
};

export const ROOF_WORDS: Readonly<Record<e.RoofMaterial, string>> = {
  reinforced_concrete: 'Bê tông cốt thép',
  tile: 'Ngói',
  metal_sheet: 'Tôn',
  fibre_cement: 'Tấm lợp fibro xi măng',
  thatch: 'Lá, rơm rạ, giấy dầu',
  other: 'Vật liệu khác, không bền chắc',
};

export const WATER_WORDS: Readonly<Record<e.WaterSource, string>> = {
  tap: 'Nước máy',
  drilled_well: 'Giếng khoan',
  protected_dug_well: 'Giếng đào được bảo vệ',
  protected_spring: 'Nước khe, mó được bảo vệ',
  rain: 'Nước mưa',
  bottled: 'Nước đóng chai, bình',
  unprotected_dug_well: 'Giếng đào không được bảo vệ',
  unprotected_spring: 'Nước khe, mó không được bảo vệ',
  surface: 'Nước sông, suối, ao, hồ',
  other: 'Nguồn khác',
};

export const TOILET_WORDS: Readonly<Record<e.Toilet, string>> = {
  septic: 'Tự hoại, bán tự hoại',
  pour_flush: 'Thấm dội nước',
  ventilated_pit: 'Cải tiến có ống thông hơi (VIP)',
  double_vault: 'Hai ngăn',
  dug_seat: 'Hố xí đào có bệ ngồi',
  other: 'Loại khác',
  none: 'Không có nhà tiêu',
};

export const DEVICE_WORDS: Readonly<Record<e.Device, string>> = {
  tv: 'Ti vi',
  radio: 'Radio',
  desktop: 'Máy tính để bàn',
  telephone: 'Điện thoại',
  laptop: 'Máy tính xách tay',
  tablet: 'Máy tính bảng',
  smartphone: 'Điện thoại thông minh',
};

export const HOUSE_GRADE_WORDS: Readonly<Record<e.HouseGrade, string>> = {
  permanent: 'Kiên cố',
  semi_permanent: 'Bán kiên cố',
  less_permanent: 'Thiếu kiên cố',
  simple: 'Đơn sơ',
};

export const CAUSE_WORDS: Readonly<Record<e.Cause, string>> = {
  no_land: 'Không có đất sản xuất',
  no_capital: 'Không có vốn sản xuất, kinh doanh',
  no_labour: 'Không có lao động',
  no_tools: 'Không có công cụ, phương tiện sản xuất',
  no_knowledge: 'Không có kiến thức về sản xuất',
  no_skills: 'Không có kỹ năng lao động, sản xuất',
  illness_accident: 'Có người ốm đau, bệnh nặng, tai nạn',
  many_dependents: 'Đông người ăn theo',
  no_job: 'Có lao động nhưng không có việc làm',
  social_evils: 'Mắc tệ nạn xã hội',
  unwilling: 'Chây lười lao động',
  other: 'Nguyên nhân khác (ghi rõ)',
};

export const NEED_WORDS: Readonly<Record<e.Need, string>> = {
  health: 'Y tế',
  education: 'Giáo dục',
  production: 'Sản xuất',
  credit: 'Vay vốn',
  housing: 'Nhà ở',
  other: 'Khác',
};

const CODE_WORDS: ReadonlyMap<string, string> = new Map(
  [WALL_WORDS, COLUMN_WORDS, ROOF_WORDS, WATER_WORDS, TOILET_WORDS, DEVICE_WORDS, HOUSE_GRADE_WORDS].flatMap((words) =>
    Object.entries(words),
  ),
);

/** The label of an answer's code about the home, where only the code is at hand. */
export function sayCode(code: string): string {
  return CODE_WORDS.get(code) ?? code;
}

/** Each finding with its remedy; `{name}` stands for a value of the finding. */
export const FINDING_WORDS: Readonly<Record<FindingCode, string>> = {
  answer_missing: 'Chưa trả lời: {question}',
  option_unknown: 'Trả lời “{answer}” không có trong phiếu: chọn lại ở câu {question}',
  out_of_range: '{question}: {answer} ngoài khoảng {minimum} đến {maximum}, đo lại hoặc sửa số',
  not_whole: '{question}: {answer} không phải số nguyên không âm, nhập lại',
  not_a_day: '{question}: “{answer}” không phải một ngày có thật, nhập lại',
  not_measured: 'Trẻ chưa được cân, đo: hỏi kết quả ở trạm y tế',
  interview_not_a_day: 'Ngày phỏng vấn “{answer}” không phải một ngày có thật, nhập lại',
  members_missing: 'Chưa có thành viên nào: ghi đủ người trong hộ, kể cả chủ hộ',
  no_head: 'Chưa có chủ hộ: chọn một thành viên là chủ hộ',
  two_heads: 'Có {count} chủ hộ: chỉ giữ một người',
  two_spouses: 'Chủ hộ có {count} vợ/chồng: kiểm tra cột quan hệ',
  duplicate_member: 'Hai dòng giống nhau về họ tên và ngày sinh: xóa bớt nếu là một người',
  duplicate_member_id: 'Hai thành viên trùng mã dòng: tải lại phiếu',
  name_missing: 'Chưa ghi họ tên thành viên',
  duplicate_citizen_number: 'Số định danh trùng với thành viên khác: kiểm tra giấy tờ của hai người',
  citizen_number_form: 'Số định danh phải có 12 chữ số (hoặc 9 chữ số với chứng minh nhân dân cũ): kiểm tra lại',
  citizen_number_sex: 'Số định danh không khớp giới tính: kiểm tra giấy tờ',
  citizen_number_year: 'Số định danh không khớp năm sinh {year}: kiểm tra giấy tờ',
  birth_missing: 'Chưa có ngày sinh: ghi ngày, hoặc ít nhất là năm sinh',
  birth_not_a_day: 'Ngày sinh “{answer}” không có thật, nhập lại',
  birth_year_invalid: 'Năm sinh {answer} không hợp lệ, nhập lại',
  birth_year_differs: 'Ngày sinh và năm sinh khác nhau: giữ một',
  born_after_interview: 'Ngày sinh sau ngày phỏng vấn: sửa một trong hai ngày',
  very_old: 'Người này {age} tuổi: kiểm tra ngày sinh',
  birth_day_needed: 'Chỉ có năm sinh nên chưa kết luận được chỉ số {indicator}: hỏi ngày sinh chính xác',
  sex_missing: 'Chưa ghi giới tính',
  ethnicity_unknown: 'Mã dân tộc {answer} không có trong danh mục 1 đến 54',
  head_young: 'Chủ hộ mới {age} tuổi: kiểm tra ngày sinh hoặc quan hệ',
  child_older: 'Con lớn tuổi hơn chủ hộ: kiểm tra ngày sinh hoặc quan hệ',
  parent_younger: 'Bố/mẹ nhỏ tuổi hơn chủ hộ: kiểm tra ngày sinh hoặc quan hệ',
  level_too_late: 'Đang học {level} khi {age} tuổi: kiểm tra lại',
  level_too_early: 'Đã xong {level} khi mới {age} tuổi: kiểm tra lại',
  studying_not_attending: 'Ghi là đang đi học nhưng câu học tập ghi không đi học: sửa một trong hai',
  pension_young: 'Hưởng trợ cấp hưu trí xã hội khi {age} tuổi: kiểm tra lại',
  insurance_expired: 'Ghi là có bảo hiểm y tế nhưng thẻ hết hạn trước ngày phỏng vấn: sửa một trong hai',
  measured_after_interview: 'Ngày cân, đo sau ngày phỏng vấn: sửa ngày',
  floor_area_large: 'Diện tích nhà {answer} dm² rất lớn: kiểm tra đơn vị',
  internet_without_device: 'Có dùng internet nhưng không có thiết bị nào: kiểm tra lại',
  area_special: 'Đặc khu chưa được tỉnh xác định là thành thị hay nông thôn: đề nghị quản trị viên đặt khu vực',
  b1_question_unknown: 'Câu B1 “{question}” không có trong phiếu này',
  b1_members_differ: 'Mục 1 của B1 không khớp với {count} thành viên trong bảng: sửa một trong hai',
  b1_not_whole: 'Tổng điểm B1 {answer} không phải số nguyên không âm, nhập lại',
  b1_not_multiple_of_5: 'Tổng điểm B1 {answer} không phải bội số của 5: đối chiếu phiếu giấy',
  b1_high: 'Tổng điểm B1 {answer} trên 400: đối chiếu phiếu giấy',
  b1_total_missing: 'Chưa có tổng điểm B1: nhập từ phiếu giấy đã ký',
  b1_unscored: 'Câu B1 “{question}” chưa có điểm trong bảng điểm: trả lời lại hoặc nhập tổng điểm',
  b1_differs: 'Tổng B1 trên phiếu là {keyed}, tính theo bảng điểm là {computed}: đối chiếu từng mục',
  b2_out_of_range: 'Tổng điểm B2 {answer} phải là bội số của {step}, từ 0 đến {maximum}',
  b2_not_ticks:
    'Tổng B2 trên phiếu là {keyed} nhưng có {ticks} chỉ số được đánh dấu ({expected} điểm): sửa một trong hai',
  ticks_missing: 'Có tổng B2 trên phiếu nhưng chưa nhập các chỉ số được đánh dấu',
  tick_unknown: 'Chỉ số {answer} không có trong chuẩn này hoặc bị nhập hai lần',
  tick_differs: 'Chỉ số {indicator}: phiếu giấy khác với kết quả tính từ câu trả lời, sửa hoặc ghi lý do',
  tick_changed: 'Chỉ số {indicator} được sửa bằng tay, lý do: {reason}',
  cause_unknown: 'Nguyên nhân “{answer}” không có trong phiếu này',
  other_cause_missing: 'Chọn nguyên nhân khác thì phải ghi rõ',
  no_labour_reason_missing: 'Đánh dấu không có khả năng lao động thì phải ghi lý do',
  version_differs: 'Phiếu được ghi theo mẫu {answer}, không phải mẫu {expected}: chọn đúng mẫu phiếu',
};

/** The sentence of a finding of the survey, with its values filled in. */
export function sayFinding(code: FindingCode, values: Finding['values'] = {}): string {
  return FINDING_WORDS[code].replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? '…'));
}

export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(FINDING_WORDS, code);
}
