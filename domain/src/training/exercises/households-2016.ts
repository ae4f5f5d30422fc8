import type { HouseholdFacts, MemberFacts } from '../../survey/evidence.ts';
import { byClass, byForm, byIndicator, exercise, FORM_2016, person } from './build-exercise.ts';
import type { Exercise } from './exercise.ts';

const adult = (facts: MemberFacts = {}): MemberFacts => ({
  finishedLevel: 'lower_secondary',
  attending: 'no',
  untreatedIllness: false,
  healthInsured: true,
  ...facts,
});
const child = (facts: MemberFacts = {}): MemberFacts => ({
  attending: 'primary',
  untreatedIllness: false,
  healthInsured: true,
  ...facts,
});
const house = (facts: HouseholdFacts): HouseholdFacts => ({
  houseGrade: 'semi_permanent',
  waterSource: 'tap',
  toilet: 'septic',
  usesTelephone: true,
  usesInternet: false,
  devices: { tv: true, radio: false, desktop: false, laptop: false },
  hearsLoudspeaker: true,
  ...facts,
});
const DURABLE = { wall: 'durable', column: 'durable' };

const incomePoor = exercise({
  number: 21,
  id: 'income-poor-2016',
  title: 'Chuẩn 2016-2020: nghèo về thu nhập',
  difficulty: 'easy',
  form: FORM_2016,
  drawn: false,
  interviewOn: '2020-11-16',
  area: 'rural',
  story: [
    {
      who: 'Bà Mẫu',
      says: 'Nhà có hai bà cháu, nó là con út của con trai tôi, bố mẹ nó bỏ đi nhiều năm rồi. Tôi làm ruộng thuê theo mùa.',
    },
    { who: 'Bà Mẫu', says: 'Cháu học lớp 2, có bảo hiểm. Tôi cũng có. Ốm thì ra trạm xá, không để bệnh.' },
    { who: null, says: 'Nhà cấp bốn bán kiên cố, tường và cột gạch, 32 m². Nước máy. Nhà tiêu tự hoại.' },
    {
      who: 'Bà Mẫu',
      says: 'Có ti vi, có điện thoại thuê bao gọi cho con. Mạng internet thì không. Loa thôn nghe rõ. Điện 30 số, 5 con gà. Tôi học hết lớp 7.',
    },
  ],
  members: [
    person('Cao Thị Mẫu', 'head', 'female', '1966-02-03', adult()),
    person('Cao Mẫu Nam', 'grandchild', 'male', '2013-04-09', child()),
  ],
  household: house({ floorAreaDm2: 3200 }),
  b1: { ...DURABLE, dependent_count: '1', highest_degree: 'lower', electricity: 30, asset_tv: 1, poultry: 5 },
  paperTotal: 120,
  why: {
    'household.usesInternet': byIndicator(
      9,
      'Không có internet nhưng có thuê bao điện thoại: không thiếu hụt.',
      'vn-2016',
    ),
    'members.0.facts.finishedLevel': byIndicator(
      1,
      'Lớp 7 là chưa xong trung học cơ sở, nhưng bà sinh trước năm 1986 nên không xét.',
      'vn-2016',
    ),
    'b1.answers.dependent_count': byForm('Cháu 7 tuổi là người phụ thuộc; bà 54 tuổi còn lao động thì không.'),
    result: byClass('Chuẩn 2016-2020 ở xã: B1 đúng 120 là hộ nghèo về thu nhập, không cần thiếu hụt nào.', 'vn-2016'),
  },
  result: { class: 'POOR', subclass: 'INCOME_POOR' },
});

const deprivedWard = exercise({
  number: 22,
  id: 'deprived-ward-2016',
  title: 'Chuẩn 2016-2020: nghèo do thiếu hụt',
  difficulty: 'middle',
  form: FORM_2016,
  drawn: false,
  interviewOn: '2020-11-17',
  area: 'urban',
  story: [
    {
      who: 'Anh Mẫu',
      says: 'Tôi chạy xe ba gác thuê. Tháng trước ngã gãy tay, nằm nhà cả tháng, tiền đâu mà đi viện, tự bó lá thôi.',
    },
    {
      who: 'Chị Mẫu',
      says: 'Tôi rửa bát thuê cho quán. Thằng Hậu 14 tuổi bỏ học từ hè, đang học dở lớp 8. Con bé Hạ 9 tuổi thì vẫn học lớp 4.',
    },
    { who: 'Chị Mẫu', says: 'Bảo hiểm y tế thì con Hạ có ở trường, ba người kia không.' },
    { who: null, says: 'Nhà bán kiên cố, tường gạch, cột gạch, 48 m². Nước máy, nhà vệ sinh tự hoại.' },
    {
      who: 'Anh Mẫu',
      says: 'Có ti vi, xe máy, điện thoại thuê bao; cũng có vào internet. Loa phường nghe được. Điện 90 số. Tôi sinh năm 1982, nhà tôi 1984, đều học hết lớp 9.',
    },
  ],
  members: [
    person('Mai Văn Mẫu', 'head', 'male', 1982, adult({ untreatedIllness: true, healthInsured: false })),
    person('Tạ Thị Mẫu', 'spouse', 'female', 1984, adult({ healthInsured: false })),
    person('Mai Mẫu Hậu', 'child', 'male', '2006-06-20', child({ attending: 'no', healthInsured: false })),
    person('Mai Mẫu Hạ', 'child', 'female', '2011-03-01', child()),
  ],
  household: house({ floorAreaDm2: 4800, usesInternet: true }),
  b1: {
    ...DURABLE,
    dependent_count: 'from_2',
    highest_degree: 'lower',
    non_farm_job: 'other',
    electricity: 90,
    asset_tv: 1,
    asset_motorbike: 1,
  },
  paperTotal: 145,
  why: {
    'members.0.facts.untreatedIllness': byIndicator(
      3,
      'Phải nghỉ việc nằm nhà mà không đi khám, chữa: thiếu hụt tiếp cận dịch vụ y tế.',
      'vn-2016',
    ),
    'members.2.facts.attending': byIndicator(2, 'Trẻ 14 tuổi (từ 5 đến dưới 15) không đi học: thiếu hụt.', 'vn-2016'),
    'members.2.facts.healthInsured': byIndicator(
      4,
      'Chỉ cần một người từ 6 tuổi không có thẻ là thiếu hụt; nhiều người cũng chỉ tính một lần 10 điểm.',
      'vn-2016',
    ),
    result: byClass(
      'Ở phường, B1 145 nằm trên 140 đến 175 và B2 30: hộ nghèo do thiếu hụt. Nếu B2 là 20 thì thành cận nghèo.',
      'vn-2016',
    ),
  },
  result: { class: 'POOR', subclass: 'DEPRIVATION_POOR' },
});

const bornIn1986 = exercise({
  number: 23,
  id: 'born-in-1986-2016',
  title: 'Chuẩn 2016-2020: sinh năm 1985 và 1986',
  difficulty: 'hard',
  form: FORM_2016,
  drawn: false,
  interviewOn: '2020-11-18',
  area: 'rural',
  story: [
    { who: 'Anh Mẫu', says: 'Tôi sinh năm 1985, nhà tôi năm 1986, hai vợ chồng đều chỉ học hết lớp 5 rồi thôi.' },
    {
      who: 'Chị Mẫu',
      says: 'Cháu Kiên 4 tuổi chưa đi lớp mẫu giáo. Cháu Liên 10 tuổi học lớp 5. Ba mẹ con với bố nó đều có bảo hiểm y tế.',
    },
    {
      who: null,
      says: 'Nhà thuộc loại đơn sơ: tường đất, cột tre, mái lá. Rộng 36 m². Giếng khoan. Nhà tiêu hai ngăn.',
    },
    {
      who: 'Anh Mẫu',
      says: 'Không ti vi, không đài. Loa của thôn thì nghe rõ lắm. Có điện thoại thuê bao, không internet. Điện 20 số. Ruộng 2.500 m², một con trâu, 10 con gà. Ốm đau thì vẫn đi trạm xá.',
    },
  ],
  members: [
    person('Lương Văn Mẫu', 'head', 'male', 1985, adult({ finishedLevel: 'primary' })),
    person('Hứa Thị Mẫu', 'spouse', 'female', 1986, adult({ finishedLevel: 'primary' })),
    person('Lương Mẫu Liên', 'child', 'female', '2010-05-15', child()),
    person('Lương Mẫu Kiên', 'child', 'male', '2016-06-01', { untreatedIllness: false }),
  ],
  household: house({
    houseGrade: 'simple',
    floorAreaDm2: 3600,
    waterSource: 'drilled_well',
    toilet: 'double_vault',
    devices: { tv: false, radio: false, desktop: false, laptop: false },
  }),
  b1: {
    wall: 'not_durable',
    column: 'not_durable',
    dependent_count: 'from_2',
    highest_degree: 'lower',
    electricity: 20,
    land_annual: 2500,
    cattle: 1,
    poultry: 10,
  },
  paperTotal: 145,
  why: {
    'members.0.facts.finishedLevel': byIndicator(
      1,
      'Sinh năm 1985 thì không xét (chỉ xét người sinh từ năm 1986).',
      'vn-2016',
    ),
    'members.1.facts.finishedLevel': byIndicator(
      1,
      'Sinh năm 1986 thì xét: chưa xong trung học cơ sở, không đi học, thiếu hụt.',
      'vn-2016',
    ),
    'members.3.bornOn': byIndicator(
      2,
      'Cháu Kiên 4 tuổi chưa đến 5 tuổi: chưa xét đi học, chưa xét bảo hiểm y tế.',
      'vn-2016',
    ),
    'household.houseGrade': byIndicator(5, 'Nhà đơn sơ: thiếu hụt chất lượng nhà ở.', 'vn-2016'),
    'household.hearsLoudspeaker': byIndicator(
      10,
      'Không có ti vi, đài, máy tính nhưng nghe được loa thôn: không thiếu hụt.',
      'vn-2016',
    ),
    result: byClass('Ở xã, B1 145 nằm trên 120 đến 150 và B2 20: hộ cận nghèo.', 'vn-2016'),
  },
  result: { class: 'NEAR_POOR', subclass: null },
});

/** Exercises on the form of TT 17/2016: poor by income, poor by deprivation, near-poor. */
export const households2016: readonly Exercise[] = [incomePoor, deprivedWard, bornIn1986];
