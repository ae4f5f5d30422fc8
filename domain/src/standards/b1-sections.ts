import type { B1Question, B1Section } from '../survey/form.ts';
import { optionsOf } from '../survey/questions.ts';
import { TOILET_WORDS, WATER_WORDS } from '../words/survey.vi.ts';

function choice(id: string, label: string, words: Readonly<Record<string, string>>): B1Question {
  return { id, label, answer: 'option', options: optionsOf(words) };
}

function whole(id: string, label: string, unit: string): B1Question {
  return { id, label, answer: 'whole', options: [], unit };
}

const DURABLE = { durable: 'Bền chắc', not_durable: 'Không bền chắc' };
const YES_NO = { yes: 'Có', no: 'Không' };

function section(number: number, label: string, ...questions: readonly B1Question[]): B1Section {
  return { number, label, questions };
}

const MEMBERS = section(
  1,
  'Số nhân khẩu',
  choice('member_count', 'Số người trong hộ', {
    '1': '1 người',
    '2': '2 người',
    '3': '3 người',
    '4': '4 người',
    '5': '5 người',
    '6': '6 người',
    over_6: 'Trên 6 người',
  }),
  choice('no_able_adult', 'Hộ chỉ có trẻ em, người cao tuổi, người không có khả năng lao động', YES_NO),
);
const DEPENDENTS = section(
  2,
  'Người phụ thuộc',
  choice('dependent_count', 'Số người phụ thuộc', { none: 'Không có', '1': '1 người', from_2: 'Từ 2 người trở lên' }),
);
const DEGREE = section(
  3,
  'Bằng cấp cao nhất',
  choice('highest_degree', 'Bằng cấp cao nhất của thành viên', {
    college: 'Cao đẳng trở lên',
    vocational: 'Trung cấp nghề, trung học chuyên nghiệp',
    upper_secondary: 'Trung học phổ thông',
    lower: 'Thấp hơn',
  }),
);
const JOB = section(
  4,
  'Việc làm phi nông nghiệp',
  choice('non_farm_job', 'Việc làm phi nông nghiệp từ 3 tháng trở lên trong 12 tháng', {
    official: 'Công chức, viên chức, doanh nghiệp nhà nước',
    other: 'Việc khác',
    none: 'Không có',
  }),
);
const PENSION = section(
  5,
  'Lương hưu',
  choice('pension_count', 'Số người hưởng lương hưu', {
    none: 'Không có',
    '1': '1 người',
    from_2: 'Từ 2 người trở lên',
  }),
);
const WALL = choice('wall', 'Tường nhà', DURABLE);
const COLUMN = choice('column', 'Cột nhà', DURABLE);
const ROOF = choice('roof', 'Mái nhà', DURABLE);
const AFTER_HOUSE: readonly B1Section[] = [
  section(
    7,
    'Diện tích bình quân',
    choice('area_per_person', 'Diện tích nhà ở bình quân đầu người', {
      below_8: 'Dưới 8 m²',
      from_8: 'Từ 8 đến dưới 20 m²',
      from_20: 'Từ 20 đến dưới 30 m²',
      from_30: 'Từ 30 đến dưới 40 m²',
      from_40: 'Từ 40 m² trở lên',
    }),
  ),
  section(8, 'Điện sinh hoạt', whole('electricity', 'Điện dùng bình quân một tháng', 'kWh/tháng')),
  section(9, 'Nước sinh hoạt', choice('water', 'Nguồn nước sinh hoạt chính', WATER_WORDS)),
  section(10, 'Nhà tiêu', choice('toilet', 'Loại nhà tiêu', TOILET_WORDS)),
  section(
    11,
    'Tài sản chủ yếu',
    whole('asset_tv', 'Ti vi màu', 'chiếc'),
    whole('asset_fridge', 'Tủ lạnh', 'chiếc'),
    whole('asset_washer', 'Máy giặt', 'chiếc'),
    whole('asset_air_conditioner', 'Điều hòa', 'chiếc'),
    whole('asset_water_heater', 'Bình nước nóng', 'chiếc'),
    whole('asset_motorbike', 'Xe máy, xe điện', 'chiếc'),
    whole('asset_car', 'Ô tô', 'chiếc'),
  ),
  section(
    12,
    'Đất đai',
    whole('land_annual', 'Đất trồng cây hằng năm', 'm²'),
    whole('land_perennial', 'Đất trồng cây lâu năm', 'm²'),
    whole('land_forest', 'Đất rừng sản xuất', 'm²'),
    whole('land_water', 'Diện tích nuôi trồng thủy sản', 'm²'),
  ),
  section(
    13,
    'Chăn nuôi, thủy sản, tàu ghe',
    whole('cattle', 'Trâu, bò, ngựa', 'con'),
    whole('pigs_goats', 'Lợn, dê, cừu', 'con'),
    whole('poultry', 'Gia cầm', 'con'),
    whole('boats', 'Tàu, ghe, thuyền', 'chiếc'),
  ),
];

const BEFORE_HOUSE = [MEMBERS, DEPENDENTS, DEGREE, JOB, PENSION];

/** Sections named by the forms of vn-2016; bands of items 8-13 are not known, so amounts are recorded. */
export const B1_SECTIONS_2016: readonly B1Section[] = [
  ...BEFORE_HOUSE,
  section(6, 'Nhà ở', WALL, COLUMN),
  ...AFTER_HOUSE,
];

/** Expected for vn-2022 (to be compared with the text): the same, with the roof. */
export const B1_SECTIONS_2022: readonly B1Section[] = [
  ...BEFORE_HOUSE,
  section(6, 'Nhà ở', WALL, COLUMN, ROOF),
  ...AFTER_HOUSE,
];
