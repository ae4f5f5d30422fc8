import {
  byClass,
  byForm,
  byIndicator,
  byMembership,
  exercise,
  grown,
  home,
  infant,
  person,
  pupil,
  young,
} from './build-exercise.ts';
import type { Exercise } from './exercise.ts';
import { sameHouseRural, sameHouseUrban } from './same-household.ts';

const halfDependents = exercise({
  number: 7,
  id: 'half-dependents',
  title: 'Tám người, bốn trẻ em',
  difficulty: 'middle',
  interviewOn: '2026-10-14',
  area: 'rural',
  story: [
    {
      who: 'Anh Mẫu',
      says: 'Nhà tôi tám người ăn chung một nồi. Vợ chồng tôi làm ruộng, 2.000 m² lúa, 2 con lợn, 15 con gà.',
    },
    {
      who: 'Anh Mẫu',
      says: 'Thằng Cường học hết lớp 12, làm công nhân nhà máy giày hơn một năm, ký hợp đồng hẳn hoi, sáng đi tối về.',
    },
    { who: 'Bà cụ Mẫu', says: 'Tôi 70 rồi, vẫn trông cháu, nấu cơm, chăn gà. Chưa được trợ cấp gì cả.' },
    {
      who: 'Chị Mẫu',
      says: 'Bốn đứa nhỏ đi học hết: Duyên lớp 10 thì chưa, đang lớp 9, Em lớp 7, Giang lớp 4, Huy đi mẫu giáo. Trạm y tế cân đo cả bốn, bình thường.',
    },
    { who: null, says: 'Nhà gỗ: vách gỗ tốt, cột gỗ tốt, mái fibro xi măng. Đo 10 m × 6 m.' },
    {
      who: 'Chị Mẫu',
      says: 'Nước lấy ở giếng đào cạnh chuồng lợn, không có thành, không nắp. Nhà tiêu thì dội nước, có bể thấm.',
    },
    {
      who: 'Anh Mẫu',
      says: 'Cả nhà có bảo hiểm y tế. Có ti vi, một xe máy, cái điện thoại thông minh vào mạng. Điện 70 số. Vợ chồng tôi học hết lớp 9.',
    },
  ],
  members: [
    person('Đinh Văn Mẫu', 'head', 'male', '1980-02-14', grown()),
    person('Đinh Thị Mẫu', 'spouse', 'female', '1982-09-09', grown()),
    person('Hà Thị Mẫu', 'parent', 'female', '1955-12-01', grown()),
    person('Đinh Mẫu Cường', 'child', 'male', '2006-05-05', young({ work: 'paid_work', labourContract: true })),
    person(
      'Đinh Mẫu Duyên',
      'child',
      'female',
      '2011-01-20',
      pupil({ work: 'studying', attending: 'lower_secondary', finishedLevel: 'primary' }),
    ),
    person(
      'Đinh Mẫu Em',
      'child',
      'male',
      '2014-07-07',
      pupil({ attending: 'lower_secondary', finishedLevel: 'primary' }),
    ),
    person('Đinh Mẫu Giang', 'child', 'female', '2017-03-03', pupil()),
    person('Đinh Mẫu Huy', 'child', 'male', '2022-04-10', infant()),
  ],
  household: home({
    wall: 'hardwood',
    column: 'steel_hardwood',
    roof: 'fibre_cement',
    floorAreaDm2: 6000,
    waterSource: 'unprotected_dug_well',
    toilet: 'pour_flush',
  }),
  b1: {
    dependent_count: 'from_2',
    highest_degree: 'upper_secondary',
    non_farm_job: 'other',
    electricity: 70,
    asset_tv: 1,
    asset_motorbike: 1,
    land_annual: 2000,
    pigs_goats: 2,
    poultry: 15,
  },
  paperTotal: 125,
  why: {
    'members.2.facts.monthlyAssistance': byIndicator(
      2,
      'Bà 70 tuổi nhưng không hưởng trợ cấp hằng tháng nên không tính là người phụ thuộc ở chỉ số 2. Người phụ thuộc là 4/8, đúng một nửa: chưa trên 50%, không thiếu hụt.',
    ),
    'members.3.facts.labourContract': byIndicator(1, 'Có hợp đồng lao động: không thiếu hụt.'),
    'household.floorAreaDm2': byIndicator(
      8,
      '10 m × 6 m = 60 m², chia cho 8 người được 7,5 m² một người: dưới 8 m², thiếu hụt.',
    ),
    'household.waterSource': byIndicator(
      9,
      'Giếng không thành, không nắp, cạnh chuồng lợn là giếng không được bảo vệ.',
    ),
    'b1.answers.dependent_count': byForm('Mục 2 của B1 tính cả người trên 60 tuổi; hơn hai người.'),
    result: byClass(
      'B1 125, B2 20: dưới 30 nên là hộ cận nghèo. Nếu tính nhầm 5/8 người phụ thuộc thì B2 thành 30, hộ nghèo.',
    ),
  },
  result: { class: 'NEAR_POOR', subclass: null },
});

const dayLabourer = exercise({
  number: 8,
  id: 'day-labourer',
  title: 'Nhà phụ hồ',
  difficulty: 'middle',
  interviewOn: '2026-10-14',
  area: 'rural',
  story: [
    {
      who: 'Anh Mẫu',
      says: 'Đất ruộng không có cục nào. Tôi đi phụ hồ, ai kêu thì đi, tháng nào cũng có chừng 20 ngày, làm ngày nào lãnh tiền ngày đó.',
    },
    { who: 'Chị Mẫu', says: 'Tôi hái rau ngoài bờ kinh đem chợ bán, mình tự bán.' },
    {
      who: 'Cậu Tâm',
      says: 'Con học hết lớp 9, có bằng sơ cấp sửa xe. Xin mấy tiệm rồi, chỗ nào cũng chê. Con muốn đi làm lắm mà đang ở không.',
    },
    { who: 'Chị Mẫu', says: 'Hai vợ chồng có bảo hiểm y tế, thằng Tâm hết hạn từ năm ngoái chưa mua.' },
    {
      who: null,
      says: 'Vách ván ép, cột tre, mái lá. Rộng 42 m². Có lu lớn hứng nước mưa để ăn uống quanh năm. Nhà tiêu dội nước thấm.',
    },
    {
      who: 'Anh Mẫu',
      says: 'Ti vi không có. Có cái điện thoại thông minh, lên mạng được. Một chiếc xe máy, một chiếc xuồng, 6 con vịt. Điện 45 số. Vợ chồng tôi học tới lớp 5.',
    },
    { who: 'Chị Mẫu', says: 'Chưa ai được trợ cấp gì hết.' },
  ],
  members: [
    person('Thạch Mẫu', 'head', 'male', '1978-06-30', grown({ work: 'paid_work', labourContract: false })),
    person('Kim Thị Mẫu', 'spouse', 'female', '1981-10-10', grown()),
    person(
      'Thạch Mẫu Tâm',
      'child',
      'male',
      '1998-08-08',
      young({
        work: 'no_job',
        ableToWork: true,
        wantsToWork: true,
        cannotFindJob: true,
        healthInsured: false,
        finishedLevel: 'lower_secondary',
        vocationalCertificate: true,
      }),
    ),
  ],
  household: home(
    {
      wall: 'board_bamboo',
      column: 'softwood_bamboo',
      roof: 'thatch',
      floorAreaDm2: 4200,
      waterSource: 'rain',
      toilet: 'pour_flush',
    },
    ['smartphone'],
  ),
  b1: {
    highest_degree: 'lower',
    non_farm_job: 'other',
    electricity: 45,
    asset_motorbike: 1,
    poultry: 6,
    boats: 1,
  },
  paperTotal: 125,
  why: {
    'members.0.facts.work': byIndicator(1, 'Làm thuê theo ngày là làm công ăn lương, phải hỏi hợp đồng.'),
    'members.0.facts.labourContract': byIndicator(1, 'Không có hợp đồng lao động: thiếu hụt chỉ số việc làm.'),
    'members.2.facts.vocationalCertificate': byIndicator(
      5,
      'Bằng sơ cấp nghề đủ cho người từ 18 đến 30 tuổi: không thiếu hụt chỉ số 5.',
    ),
    'household.waterSource': byIndicator(9, 'Nước mưa được tính là nguồn nước sạch.'),
    'b1.answers.highest_degree': byForm(
      'Sơ cấp chưa phải trung cấp: cao nhất của nhà là thấp hơn trung học phổ thông.',
    ),
    'b1.answers.non_farm_job': byForm('Phụ hồ tháng nào cũng đi, hơn 3 tháng trong năm: có việc phi nông nghiệp khác.'),
    result: byClass('B1 125, B2 30 (việc làm, bảo hiểm y tế, chất lượng nhà ở): hộ nghèo.'),
  },
  result: { class: 'POOR', subclass: null },
});

const studentAway = exercise({
  number: 9,
  id: 'student-away',
  title: 'Con đi học xa, con đi làm xa',
  difficulty: 'middle',
  interviewOn: '2026-10-14',
  area: 'rural',
  story: [
    {
      who: 'Ông Mẫu',
      says: 'Danh sách năm ngoái ghi bốn người. Thằng Nam vào Bình Dương làm hơn hai năm rồi, có phòng trọ, vợ con trong đó, thỉnh thoảng gửi về ít tiền.',
    },
    {
      who: 'Bà Mẫu',
      says: 'Con Linh học đại học dưới thành phố, tiền ăn tiền trọ nhà tôi gửi hằng tháng. Cháu có thẻ bảo hiểm sinh viên.',
    },
    { who: null, says: 'Nhà xây gạch, cột gạch, mái tôn, đo được 6 m × 4 m.' },
    { who: 'Bà Mẫu', says: 'Nước mó trên núi, nhà xây bể che kín rồi dẫn ống về. Nhà tiêu thì chưa có.' },
    {
      who: 'Ông Mẫu',
      says: 'Hai vợ chồng làm ruộng 1.500 m², rừng trồng 10.000 m², hai con trâu, 30 con gà. Tôi có bảo hiểm y tế, bà ấy thì chưa mua.',
    },
    {
      who: 'Ông Mẫu',
      says: 'Một ti vi, một xe máy, điện thoại thông minh có mạng. Điện 50 số. Hai ông bà học hết lớp 7. Không có trợ cấp gì.',
    },
  ],
  members: [
    person('Hoàng Văn Mẫu', 'head', 'male', '1972-03-03', grown()),
    person('Vi Thị Mẫu', 'spouse', 'female', '1974-05-05', grown({ healthInsured: false })),
    person(
      'Hoàng Mẫu Linh',
      'child',
      'female',
      '2006-11-20',
      young({ work: 'studying', attending: 'higher', inTraining: true }),
      { countedBecause: 'student_away' },
    ),
  ],
  lastYear: [0, 1, person('Hoàng Mẫu Nam', 'child', 'male', '1996-01-30', {}), 2],
  household: home({ roof: 'metal_sheet', floorAreaDm2: 2400, waterSource: 'protected_spring', toilet: 'none' }),
  b1: {
    highest_degree: 'upper_secondary',
    electricity: 50,
    asset_tv: 1,
    asset_motorbike: 1,
    land_annual: 1500,
    land_forest: 10_000,
    cattle: 2,
    poultry: 30,
  },
  paperTotal: 140,
  why: {
    members: byMembership(
      'Anh Nam vắng hơn 6 tháng, ăn ở riêng, không chung quỹ: không còn là thành viên. Gửi tiền về không làm anh thành thành viên.',
    ),
    'members.2.countedBecause': byMembership('Học sinh, sinh viên học xa do hộ nuôi vẫn là thành viên.'),
    'household.floorAreaDm2': byIndicator(
      8,
      '24 m² chia cho 3 người đúng 8,0 m²: không nhỏ hơn 8 m² nên không thiếu hụt. Nếu để cả anh Nam thì còn 6 m², thành thiếu hụt.',
    ),
    'household.waterSource': byIndicator(9, 'Nước mó có bể che kín là nguồn được bảo vệ.'),
    result: byClass('B1 đúng 140, B2 20 (bảo hiểm y tế, nhà tiêu): hộ cận nghèo.'),
  },
  result: { class: 'NEAR_POOR', subclass: null },
});

/** Exercises for the second day: half and half, casual work, who is a member, the same points in two areas. */
export const middleHouseholds: readonly Exercise[] = [
  sameHouseRural,
  sameHouseUrban,
  halfDependents,
  dayLabourer,
  studentAway,
];
