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
  young,
} from './build-exercise.ts';
import type { Exercise } from './exercise.ts';
import { sinceLastYear, yearOnly } from './outdated-lists.ts';

const sixteenthBirthday = exercise({
  number: 10,
  id: 'sixteenth-birthday',
  title: 'Hôm nay tròn 16 tuổi',
  difficulty: 'hard',
  interviewOn: '2026-10-15',
  area: 'rural',
  story: [
    { who: 'Anh Mẫu', says: 'Hôm nay nhà mổ gà vì thằng Pó tròn 16 tuổi đấy, sinh ngày 15 tháng 10 năm 2010.' },
    {
      who: 'Pó',
      says: 'Cháu học hết lớp 5, lên lớp 6 được nửa năm thì nghỉ, ở nhà đi nương với bố. Chưa học nghề gì.',
    },
    {
      who: 'Chị Mẫu',
      says: 'Con Mỷ mai là tròn 6 tuổi, sinh ngày 16 tháng 10 năm 2020. Cô giáo bảo cháu sang năm mới vào lớp 1, giờ vẫn học mẫu giáo. Y tế cân, bình thường.',
    },
    {
      who: null,
      says: 'Nhà vách gỗ tốt, cột gỗ tốt, mái ngói, 45 m². Nước mó chảy lộ thiên, trâu bò cùng uống. Không có nhà tiêu.',
    },
    {
      who: 'Anh Mẫu',
      says: 'Vợ chồng tôi làm nương 4.000 m², hai con bò, 8 con gà. Ba người lớn trong nhà, kể cả thằng Pó, đều có bảo hiểm y tế.',
    },
    {
      who: 'Chị Mẫu',
      says: 'Một xe máy, một điện thoại thông minh có mạng. Ti vi không có. Điện 30 số. Hai vợ chồng không biết chữ. Không có trợ cấp.',
    },
  ],
  members: [
    person('Sùng A Mẫu', 'head', 'male', '1985-04-12', grown()),
    person('Mùa Thị Mẫu', 'spouse', 'female', '1987-01-15', grown()),
    person('Sùng Mẫu Pó', 'child', 'male', '2010-10-15', young({ finishedLevel: 'primary' })),
    person('Sùng Mẫu Mỷ', 'child', 'female', '2020-10-16', infant()),
  ],
  household: home(
    {
      wall: 'hardwood',
      column: 'steel_hardwood',
      floorAreaDm2: 4500,
      waterSource: 'unprotected_spring',
      toilet: 'none',
    },
    ['smartphone'],
  ),
  b1: {
    dependent_count: '1',
    highest_degree: 'lower',
    electricity: 30,
    asset_motorbike: 1,
    land_annual: 4000,
    cattle: 2,
    poultry: 8,
  },
  paperTotal: 140,
  why: {
    'members.2.bornOn': byIndicator(
      5,
      'Đúng ngày tròn 16 tuổi thì đã xét ở chỉ số 5 (người lớn) và thôi xét ở chỉ số 2, 3, 6 (trẻ em).',
    ),
    'members.2.facts.finishedLevel': byIndicator(
      5,
      'Pó 16 tuổi, chưa xong trung học cơ sở, không đi học, không học nghề: thiếu hụt.',
    ),
    'members.2.facts.work': byIndicator(1, 'Đi nương với bố là tự làm: có việc làm.'),
    'members.3.bornOn': byIndicator(
      4,
      'Mỷ còn một ngày mới đủ 6 tuổi: chưa xét bảo hiểm y tế, và cấp học đúng tuổi vẫn là mầm non.',
    ),
    'members.3.facts.attending': byIndicator(6, '5 tuổi 11 tháng học mầm non là đúng cấp.'),
    'household.waterSource': byIndicator(9, 'Nước mó để hở, trâu bò cùng uống là không được bảo vệ.'),
    result: byClass('B1 đúng 140; B2 30 (giáo dục người lớn, nguồn nước, nhà tiêu): hộ nghèo.'),
  },
  result: { class: 'POOR', subclass: null },
});

const roofOfTin = exercise({
  number: 11,
  id: 'roof-of-tin',
  title: 'Nhà ván mái tôn, bốn người lớn',
  difficulty: 'hard',
  interviewOn: '2026-10-15',
  area: 'rural',
  story: [
    { who: null, says: 'Nhà vách ván ép, cột sắt, mái tôn. Thước đo: dài 6,8 m, rộng 4,7 m (31,96 m²).' },
    { who: 'Ông Mẫu', says: 'Bốn người lớn cả. Con Quỳnh mới về làm dâu hai tháng nay, đã nhập cùng ăn cùng ở.' },
    { who: 'Anh Phúc', says: 'Tôi vừa tròn 30 tuổi cuối tháng 9. Học hết cấp ba, làm vườn với bố mẹ.' },
    {
      who: 'Chị Quỳnh',
      says: 'Tôi may ở công ty dưới huyện cũ, có hợp đồng. Học hết lớp 9 thôi nhưng công ty dạy may rồi cấp giấy chứng nhận.',
    },
    { who: 'Bà Mẫu', says: 'Cả nhà có bảo hiểm y tế. Nước máy, nhà vệ sinh tự hoại. Không ai có trợ cấp, lương hưu.' },
    {
      who: 'Ông Mẫu',
      says: 'Ti vi, tủ lạnh, máy giặt mỗi thứ một cái, ba xe máy. Điện 90 số, có wifi, ai cũng điện thoại thông minh. Vườn cà phê 3.000 m², 20 con gà. Hai ông bà học hết lớp 9.',
    },
  ],
  members: [
    person('Trương Văn Mẫu', 'head', 'male', '1970-08-01', grown()),
    person('Ngô Thị Mẫu', 'spouse', 'female', '1973-02-02', grown()),
    person('Trương Mẫu Phúc', 'child', 'male', '1996-09-30', young()),
    person(
      'Đặng Mẫu Quỳnh',
      'other',
      'female',
      '1999-12-12',
      young({
        work: 'paid_work',
        labourContract: true,
        finishedLevel: 'lower_secondary',
        enterpriseCertificate: true,
      }),
      { countedBecause: 'newly_married' },
    ),
  ],
  lastYear: [0, 1, 2],
  household: home({ wall: 'board_bamboo', column: 'steel_hardwood', roof: 'metal_sheet', floorAreaDm2: 3196 }),
  b1: {
    highest_degree: 'upper_secondary',
    non_farm_job: 'other',
    electricity: 90,
    asset_tv: 1,
    asset_fridge: 1,
    asset_washer: 1,
    asset_motorbike: 3,
    land_perennial: 3000,
    poultry: 20,
  },
  paperTotal: 145,
  why: {
    members: byMembership('Cô dâu mới về được tính ngay là thành viên, không chờ đủ 6 tháng.'),
    'members.2.facts.finishedLevel': byIndicator(
      5,
      'Anh Phúc 30 tuổi vẫn được xét (từ 16 đến 30); anh đã xong trung học phổ thông nên không thiếu hụt.',
    ),
    'members.3.facts.enterpriseCertificate': byIndicator(
      5,
      'Giấy chứng nhận doanh nghiệp đào tạo nghề tại chỗ cũng được tính: không thiếu hụt.',
    ),
    'household.wall': byIndicator(
      7,
      'Ván ép không bền chắc. Cùng với mái tôn là hai trong ba kết cấu không bền chắc: thiếu hụt.',
    ),
    'household.roof': byIndicator(7, 'Tôn không tính là mái bền chắc (thiết lập mặc định, cần đối chiếu văn bản).'),
    'household.floorAreaDm2': byIndicator(
      8,
      '31,96 m² chia 4 người được 7,99 m²: nhỏ hơn 8 m², thiếu hụt. Không làm tròn thành 32 m².',
    ),
    result: byClass('B2 20, nhưng B1 145 cao hơn 140: không nghèo, không cận nghèo.'),
  },
  result: { class: 'NON_POOR', subclass: null },
});

const disabledSon = exercise({
  number: 14,
  id: 'disabled-son',
  title: 'Mẹ già, con khuyết tật, hai cháu',
  difficulty: 'hard',
  interviewOn: '2026-10-15',
  area: 'rural',
  story: [
    {
      who: 'Bà Mẫu',
      says: 'Tôi 64 tuổi, vẫn làm ruộng, chưa có trợ cấp gì. Bảo hiểm y tế tôi hết hạn rồi chưa mua lại.',
    },
    {
      who: 'Bà Mẫu',
      says: 'Thằng Bình nhà tôi khuyết tật nặng từ nhỏ, không làm được gì, tháng nào xã cũng phát trợ cấp. Bảo hiểm thì Nhà nước cấp.',
    },
    {
      who: 'Bà Mẫu',
      says: 'Hai đứa cháu, bố mẹ nó mất rồi, ở với bà. Con Chi 14 tuổi lớp 9, thằng Dũng 10 tuổi đang lớp 5. Hai đứa có bảo hiểm học sinh, cân đo đều bình thường.',
    },
    { who: null, says: 'Nhà gạch cột gạch, mái ngói, 40 m². Nước máy. Không có nhà tiêu, nhờ hàng xóm.' },
    {
      who: 'Bà Mẫu',
      says: 'Có cái ti vi con gái cho. Điện thoại thì cái bàn phím nghe gọi, không có mạng mẽo gì. Điện 30 số. Ruộng 1.000 m², 10 con gà, không xe cộ. Tôi học hết lớp 4.',
    },
  ],
  members: [
    person('Phan Thị Mẫu', 'head', 'female', '1962-03-20', grown({ healthInsured: false })),
    person(
      'Phan Mẫu Bình',
      'child',
      'male',
      '1991-07-15',
      grown({ work: 'no_job', ableToWork: false, monthlyAssistance: 'monthly', disabled: true }),
    ),
    person('Phan Mẫu Chi', 'grandchild', 'female', '2012-01-05', {
      nutrition: 'normal',
      healthInsured: true,
      attending: 'lower_secondary',
      finishedLevel: 'primary',
    }),
    person('Phan Mẫu Dũng', 'grandchild', 'male', '2016-02-22', {
      nutrition: 'normal',
      healthInsured: true,
      attending: 'primary',
      finishedLevel: 'preschool',
    }),
  ],
  household: home({ floorAreaDm2: 4000, toilet: 'none', usesInternet: false }, ['tv', 'telephone']),
  b1: {
    no_able_adult: 'yes',
    dependent_count: 'from_2',
    highest_degree: 'lower',
    electricity: 30,
    asset_tv: 1,
    land_annual: 1000,
    poultry: 10,
  },
  paperTotal: 110,
  why: {
    'members.0.facts.monthlyAssistance': byIndicator(
      2,
      'Bà 64 tuổi nhưng không hưởng trợ cấp hằng tháng: không phải người phụ thuộc ở chỉ số 2.',
    ),
    'members.1.facts.disabled': byIndicator(
      2,
      'Người khuyết tật đang hưởng trợ cấp hằng tháng là người phụ thuộc. Cùng hai cháu là 3/4 người: trên 50%, thiếu hụt.',
    ),
    'members.1.facts.ableToWork': byIndicator(
      1,
      'Không có khả năng làm việc thì không tính là không tìm được việc: không thiếu hụt chỉ số 1.',
    ),
    'household.usesInternet': byIndicator(
      11,
      'Điện thoại nghe gọi không phải dùng internet: thiếu hụt chỉ số 11. Chỉ số 12 thì không, vì có ti vi và điện thoại.',
    ),
    'b1.answers.no_able_adult': byForm(
      'Hộ chỉ có trẻ em, người trên 60 tuổi và người khuyết tật không còn khả năng lao động.',
    ),
    result: byClass('B1 110, B2 40 (người phụ thuộc, bảo hiểm y tế, nhà tiêu, viễn thông): hộ nghèo.'),
  },
  result: { class: 'POOR', subclass: null },
});

/** Exercises with ages at their limits, half a square metre, and lists that are out of date. */
export const hardHouseholds: readonly Exercise[] = [sixteenthBirthday, roofOfTin, yearOnly, sinceLastYear, disabledSon];
