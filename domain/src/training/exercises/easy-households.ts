import {
  byClass,
  byForm,
  byIndicator,
  byMembership,
  exercise,
  grown,
  home,
  person,
  pupil,
  young,
} from './build-exercise.ts';
import type { Exercise } from './exercise.ts';

const youngCouple = exercise({
  number: 1,
  id: 'young-couple',
  title: 'Vợ chồng trẻ và một con nhỏ',
  difficulty: 'easy',
  interviewOn: '2026-10-12',
  area: 'rural',
  story: [
    { who: null, says: 'Nhà xây gạch, cột gạch, mái lợp tấm fibro xi măng. Đo được dài 8 m, rộng 6 m.' },
    {
      who: 'Anh Mẫu',
      says: 'Nhà em có ba người, như trong danh sách ấy. Hai vợ chồng làm ruộng nhà, không làm thuê cho ai.',
    },
    {
      who: 'Anh Mẫu',
      says: 'Ruộng trồng lúa 1.200 m², nuôi 3 con lợn với 20 con gà. Có một xe máy, một ti vi, một tủ lạnh.',
    },
    {
      who: 'Chị Mẫu',
      says: 'Nước thì có nước máy rồi. Nhà vệ sinh tự hoại, làm từ hồi cưới. Cả nhà đều có thẻ bảo hiểm y tế còn hạn.',
    },
    { who: 'Chị Mẫu', says: 'Cháu An học lớp 3. Hôm trước trạm y tế cân đo, bảo cháu bình thường.' },
    {
      who: 'Anh Mẫu',
      says: 'Em có bằng cấp ba, nhà em thì học hết lớp 9. Tối em xem điện thoại thông minh, có mạng. Tiền điện mỗi tháng chừng 60 số.',
    },
    { who: 'Anh Mẫu', says: 'Nhà em không ai được trợ cấp hay lương hưu gì.' },
  ],
  members: [
    person('Lò Văn Mẫu', 'head', 'male', '1990-03-15', grown()),
    person('Quàng Thị Mẫu', 'spouse', 'female', '1992-07-02', grown()),
    person('Lò Mẫu An', 'child', 'male', '2018-09-10', pupil()),
  ],
  household: home({ roof: 'fibre_cement', floorAreaDm2: 4800 }),
  b1: {
    dependent_count: '1',
    highest_degree: 'upper_secondary',
    electricity: 60,
    asset_tv: 1,
    asset_fridge: 1,
    asset_motorbike: 1,
    land_annual: 1200,
    pigs_goats: 3,
    poultry: 20,
  },
  paperTotal: 120,
  why: {
    'members.0.facts.work': byIndicator(1, 'Làm ruộng của nhà là có việc làm (tự làm), không hỏi hợp đồng lao động.'),
    'household.roof': byIndicator(
      7,
      'Tấm fibro xi măng không tính là bền chắc. Nhưng chỉ một trong ba kết cấu không bền chắc thì chưa thiếu hụt.',
    ),
    'household.floorAreaDm2': byIndicator(8, '8 m × 6 m = 48 m²; chia cho 3 người được 16 m² một người.'),
    result: byClass('Điểm B1 120 không quá 140, B2 bằng 0 nên dưới 30: hộ cận nghèo, không phải hộ nghèo.'),
  },
  result: { class: 'NEAR_POOR', subclass: null },
});

const motherOfTwo = exercise({
  number: 2,
  id: 'mother-of-two',
  title: 'Một mẹ nuôi hai con',
  difficulty: 'easy',
  interviewOn: '2026-10-12',
  area: 'rural',
  story: [
    {
      who: 'Chị Mẫu',
      says: 'Chỉ có ba mẹ con thôi. Em làm nương nhà, 3.000 m² trồng ngô. Có một con bò, 12 con gà, một xe máy cũ.',
    },
    { who: null, says: 'Nhà sàn vách gỗ tốt, cột gỗ lim, mái tôn. Diện tích 40 m².' },
    { who: 'Cháu Dua', says: 'Cháu học lớp 8. Em cháu học lớp 3.' },
    { who: 'Chị Mẫu', says: 'Nước ăn thì gánh dưới suối lên. Nhà vệ sinh chưa làm được, đi ra sau đồi.' },
    { who: 'Chị Mẫu', says: 'Ba mẹ con có thẻ bảo hiểm y tế. Y tế thôn cân hai đứa, đều bình thường cả.' },
    { who: 'Chị Mẫu', says: 'Điện mỗi tháng 25 số. Ti vi không có, có mỗi cái điện thoại thông minh, vào mạng được.' },
    { who: 'Chị Mẫu', says: 'Em chỉ học hết lớp 5. Nhà không có trợ cấp gì.' },
  ],
  members: [
    person('Giàng Thị Mẫu', 'head', 'female', '1988-05-20', grown()),
    person(
      'Giàng Mẫu Dua',
      'child',
      'female',
      '2013-02-11',
      pupil({ attending: 'lower_secondary', finishedLevel: 'primary' }),
    ),
    person('Giàng Mẫu Sử', 'child', 'male', '2017-12-03', pupil()),
  ],
  household: home(
    {
      wall: 'hardwood',
      column: 'steel_hardwood',
      roof: 'metal_sheet',
      floorAreaDm2: 4000,
      waterSource: 'surface',
      toilet: 'none',
    },
    ['smartphone'],
  ),
  b1: {
    dependent_count: 'from_2',
    highest_degree: 'lower',
    electricity: 25,
    asset_motorbike: 1,
    land_annual: 3000,
    cattle: 1,
    poultry: 12,
  },
  paperTotal: 120,
  why: {
    'household.waterSource': byIndicator(9, 'Nước suối lấy thẳng không phải nguồn nước sạch: thiếu hụt.'),
    'household.toilet': byIndicator(10, 'Không có nhà tiêu: thiếu hụt.'),
    'household.wall': byIndicator(7, 'Vách gỗ tốt là bền chắc. Chỉ có mái tôn không bền chắc nên không thiếu hụt.'),
    'b1.answers.dependent_count': byForm('Hai con dưới 15 tuổi là hai người phụ thuộc.'),
    result: byClass(
      'Thiếu hụt 3 chỉ số (người phụ thuộc 2/3, nguồn nước, nhà tiêu): B2 đúng 30, B1 120 không quá 140. Đúng 30 là đủ: hộ nghèo.',
    ),
  },
  result: { class: 'POOR', subclass: null },
});

const wardAboveLimit = exercise({
  number: 3,
  id: 'ward-above-limit',
  title: 'Hộ ở phường, điểm B1 cao',
  difficulty: 'easy',
  interviewOn: '2026-10-13',
  area: 'urban',
  story: [
    {
      who: 'Ông Mẫu',
      says: 'Tôi làm bảo vệ cho cái kho gần đây, hai năm nay rồi. Giấy tờ hợp đồng thì không có, tháng người ta đưa tiền tay.',
    },
    { who: 'Bà Mẫu', says: 'Tôi bán rau ở chợ, của nhà mình thôi. Bảo hiểm y tế tôi chưa mua, ông ấy với con thì có.' },
    { who: 'Cô Hoa', says: 'Cháu học hết lớp 9 rồi nghỉ, giờ phụ mẹ bán hàng. Cháu chưa học nghề gì.' },
    { who: null, says: 'Nhà xây gạch, cột bê tông cốt thép, mái tôn, rộng 60 m². Nước máy, nhà vệ sinh tự hoại.' },
    {
      who: 'Ông Mẫu',
      says: 'Có ti vi, tủ lạnh, hai xe máy. Ai cũng có điện thoại thông minh, nhà có wifi. Điện 150 số một tháng.',
    },
    { who: 'Bà Mẫu', says: 'Tôi với ông ấy học hết lớp 7. Không ai có trợ cấp, lương hưu.' },
  ],
  members: [
    person('Trần Văn Mẫu', 'head', 'male', '1975-01-08', grown({ work: 'paid_work', labourContract: false })),
    person('Phạm Thị Mẫu', 'spouse', 'female', '1979-11-25', grown({ healthInsured: false })),
    person('Trần Mẫu Hoa', 'child', 'female', '2004-06-18', young({ finishedLevel: 'lower_secondary' })),
  ],
  household: home({ column: 'reinforced_concrete', roof: 'metal_sheet', floorAreaDm2: 6000 }),
  b1: {
    highest_degree: 'lower',
    non_farm_job: 'other',
    electricity: 150,
    asset_tv: 1,
    asset_fridge: 1,
    asset_motorbike: 2,
  },
  paperTotal: 180,
  why: {
    'members.0.facts.labourContract': byIndicator(
      1,
      'Làm công mà không có hợp đồng lao động: thiếu hụt chỉ số việc làm.',
    ),
    'members.1.facts.work': byIndicator(1, 'Buôn bán của nhà là tự làm, không hỏi hợp đồng.'),
    'members.2.facts.finishedLevel': byIndicator(
      5,
      'Cô Hoa 22 tuổi, mới xong trung học cơ sở, không học nghề: thiếu hụt.',
    ),
    result: byClass('Ở phường giới hạn B1 là 175. B1 180 cao hơn 175: không nghèo, dù B2 bằng 30.'),
  },
  result: { class: 'NON_POOR', subclass: null },
});

const grandmotherAlone = exercise({
  number: 4,
  id: 'grandmother-alone',
  title: 'Bà cụ sống một mình',
  difficulty: 'easy',
  interviewOn: '2026-10-13',
  area: 'rural',
  story: [
    {
      who: 'Bà cụ Mẫu',
      says: 'Tôi tuổi Thân, sinh năm 1944, ngày tháng thì không nhớ. Con cháu ở riêng cả, tôi ăn một mình, ở một mình.',
    },
    {
      who: 'Bà cụ Mẫu',
      says: 'Già rồi không làm gì được nữa. Mỗi tháng xã phát tiền hưu trí xã hội. Thẻ bảo hiểm y tế người ta cho rồi.',
    },
    {
      who: null,
      says: 'Nhà gạch cũ, cột gạch, lợp ngói, 30 m². Giếng đào có thành cao, sân láng xi măng và nắp đậy. Nhà tiêu hai ngăn.',
    },
    {
      who: 'Bà cụ Mẫu',
      says: 'Ti vi hỏng bán sắt vụn rồi. Điện thoại tôi không biết dùng nên không có. Mạng mẽo gì cũng không.',
    },
    {
      who: 'Bà cụ Mẫu',
      says: 'Điện thắp cái bóng, 15 số một tháng. Nuôi 5 con gà cho vui. Ngày xưa tôi học bình dân học vụ.',
    },
  ],
  members: [
    person('Bùi Thị Mẫu', 'head', 'female', 1944, grown({ work: 'no_job', monthlyAssistance: 'social_pension' })),
  ],
  household: home(
    { floorAreaDm2: 3000, waterSource: 'protected_dug_well', toilet: 'double_vault', usesInternet: false },
    [],
  ),
  b1: { no_able_adult: 'yes', dependent_count: '1', highest_degree: 'lower', electricity: 15, poultry: 5 },
  paperTotal: 140,
  why: {
    members: byMembership(
      'Con cháu ở riêng, không ăn chung và không chung quỹ thu chi thì không phải thành viên của hộ.',
    ),
    'members.0.facts.monthlyAssistance': byIndicator(
      2,
      'Trợ cấp hưu trí xã hội là trợ cấp hằng tháng (theo thiết lập của phần mềm, cần đối chiếu văn bản): bà là người phụ thuộc, 1/1 người, trên 50%.',
    ),
    'b1.answers.pension_count': byForm('Trợ cấp hưu trí xã hội không phải lương hưu.'),
    'household.waterSource': byIndicator(9, 'Giếng đào có thành, nắp, sân láng là giếng được bảo vệ: nguồn nước sạch.'),
    'household.toilet': byIndicator(10, 'Nhà tiêu hai ngăn là nhà tiêu hợp vệ sinh.'),
    result: byClass(
      'B1 đúng 140 vẫn là không quá 140; B2 đúng 30 (người phụ thuộc, viễn thông, phương tiện thông tin): hộ nghèo.',
    ),
  },
  result: { class: 'POOR', subclass: null },
});

/** Exercises for the first day: one or two things to think about in each. */
export const easyHouseholds: readonly Exercise[] = [youngCouple, motherOfTwo, wardAboveLimit, grandmotherAlone];
