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

/** The list knows the year of birth alone, and the age decides. */
export const yearOnly = exercise({
  number: 12,
  id: 'year-only',
  title: 'Chỉ biết năm sinh',
  difficulty: 'hard',
  interviewOn: '2026-10-16',
  area: 'urban',
  story: [
    {
      who: 'Ông Mẫu',
      says: 'Tôi sinh năm 1968, bà nhà 1971, ngày tháng chẳng ai nhớ. Thằng Quân thì tuổi Hợi, năm 1995.',
    },
    { who: null, says: 'Hỏi thêm, anh Quân đưa căn cước: sinh ngày 30/11/1995.' },
    {
      who: 'Anh Quân',
      says: 'Tôi học hết lớp 8, chưa học nghề. Sáng ra chợ đầu mối bốc vác thuê, chủ nào gọi thì làm, làm gì có hợp đồng.',
    },
    {
      who: 'Ông Mẫu',
      says: 'Tôi chạy xe ôm, xe của mình. Bà nhà ở nhà đan lát bán cho hàng xóm, của mình làm mình bán.',
    },
    {
      who: 'Bà Mẫu',
      says: 'Thằng Ti con anh Quân, hơn 5 tuổi, đi mẫu giáo. Tôi bảo chưa cân, nhưng sổ của trạm y tế phường ghi tháng trước cháu nhẹ cân so với tuổi.',
    },
    { who: null, says: 'Nhà xây gạch, cột bê tông cốt thép, mái tôn, 45 m². Nước máy, nhà vệ sinh tự hoại.' },
    {
      who: 'Ông Mẫu',
      says: 'Ba người lớn có bảo hiểm y tế. Ti vi, tủ lạnh, một xe máy, điện thoại thông minh có mạng. Điện 120 số. Ông bà học hết lớp 5. Không có trợ cấp.',
    },
  ],
  members: [
    person('Dương Văn Mẫu', 'head', 'male', 1968, grown()),
    person('Lâm Thị Mẫu', 'spouse', 'female', 1971, grown()),
    person(
      'Dương Mẫu Quân',
      'child',
      'male',
      '1995-11-30',
      young({ work: 'paid_work', labourContract: false, finishedLevel: 'primary' }),
    ),
    person('Dương Mẫu Ti', 'grandchild', 'male', '2021-05-05', infant({ nutrition: 'underweight' })),
  ],
  lastYear: [0, 1, person('Dương Mẫu Quân', 'child', 'male', 1995, {}), 3],
  household: home({ column: 'reinforced_concrete', roof: 'metal_sheet', floorAreaDm2: 4500 }),
  b1: {
    dependent_count: '1',
    highest_degree: 'lower',
    non_farm_job: 'other',
    electricity: 120,
    asset_tv: 1,
    asset_fridge: 1,
    asset_motorbike: 1,
  },
  paperTotal: 175,
  why: {
    'members.0.bornOn': byForm('Ông bà chỉ biết năm sinh là đủ: tháng ngày không làm thay đổi chỉ số nào.'),
    'members.2.bornOn': byIndicator(
      5,
      'Sinh năm 1995 thì có thể 30 hoặc 31 tuổi; đến 30 tuổi mới xét chỉ số 5, nên phải hỏi đúng ngày. Anh Quân 30 tuổi 10 tháng: còn xét.',
    ),
    'members.2.facts.finishedLevel': byIndicator(
      5,
      'Anh bỏ dở lớp 8 nên cấp cao nhất đã xong là tiểu học; không học nghề: thiếu hụt.',
    ),
    'members.0.facts.work': byIndicator(1, 'Chạy xe ôm bằng xe của mình là tự làm, không hỏi hợp đồng.'),
    'members.3.facts.nutrition': byIndicator(
      3,
      'Lấy theo sổ cân đo của trạm y tế, không theo lời kể: nhẹ cân so với tuổi.',
    ),
    'b1.answers.non_farm_job': byForm('Xe ôm, bốc vác là việc phi nông nghiệp khác.'),
    result: byClass(
      'Ở phường, B1 đúng 175 vẫn là không quá 175; B2 30 (việc làm, dinh dưỡng, giáo dục người lớn): hộ nghèo.',
    ),
  },
  result: { class: 'POOR', subclass: null },
});

/** Somebody died, somebody was born, somebody came back. */
export const sinceLastYear = exercise({
  number: 13,
  id: 'since-last-year',
  title: 'Từ năm ngoái đến nay nhà có thay đổi',
  difficulty: 'hard',
  interviewOn: '2026-10-16',
  area: 'rural',
  story: [
    { who: 'Anh Mẫu', says: 'Mẹ tôi mất hồi tháng 2 rồi. Danh sách vẫn còn ghi à?' },
    {
      who: 'Anh Mẫu',
      says: 'Thằng Khôi đi bộ đội, ra quân về nhà từ giữa tháng 8. Sinh ngày 1/9/2005, học hết lớp 12. Giờ làm rẫy với tôi.',
    },
    { who: 'Khôi', says: 'Thẻ bảo hiểm của bộ đội hết hạn rồi, cháu chưa mua lại.' },
    {
      who: 'Hiền',
      says: 'Cháu sinh em bé ngày 20/9 năm nay, con gái, đặt tên Rơ Châm Mẫu Sương. Trạm y tế cân, bình thường. Cháu học hết lớp 9, chưa học nghề, ở nhà làm rẫy.',
    },
    { who: null, says: 'Nhà cột gỗ tốt, vách gỗ tốt, mái tôn, 50 m². Giếng khoan. Nhà tiêu dội nước thấm.' },
    {
      who: 'Chị Mẫu',
      says: 'Vợ chồng tôi với con Hiền có bảo hiểm y tế. Ti vi, một xe máy, điện thoại thông minh có mạng. Điện 40 số.',
    },
    {
      who: 'Anh Mẫu',
      says: 'Rẫy trồng mì 5.000 m², cà phê 2.000 m², 3 con bò, 10 con gà. Vợ chồng học tới lớp 6. Không ai có trợ cấp.',
    },
  ],
  members: [
    person('Rơ Châm Mẫu', 'head', 'male', '1979-07-07', grown()),
    person('Siu H’ Mẫu', 'spouse', 'female', '1981-06-06', grown()),
    person('Rơ Châm Mẫu Hiền', 'child', 'female', '2003-03-08', young({ finishedLevel: 'lower_secondary' })),
    person('Rơ Châm Mẫu Khôi', 'child', 'male', '2005-09-01', young({ healthInsured: false }), {
      countedBecause: 'soldier_back',
    }),
    person(
      'Rơ Châm Mẫu Sương',
      'grandchild',
      'female',
      '2026-09-20',
      { nutrition: 'normal' },
      {
        countedBecause: 'newborn',
      },
    ),
  ],
  lastYear: [0, 1, person('Kpă H’ Mẫu', 'parent', 'female', 1948, {}), 2],
  household: home({
    wall: 'hardwood',
    column: 'steel_hardwood',
    roof: 'metal_sheet',
    floorAreaDm2: 5000,
    waterSource: 'drilled_well',
    toilet: 'pour_flush',
  }),
  b1: {
    dependent_count: '1',
    highest_degree: 'upper_secondary',
    electricity: 40,
    asset_tv: 1,
    asset_motorbike: 1,
    land_annual: 5000,
    land_perennial: 2000,
    cattle: 3,
    poultry: 10,
  },
  paperTotal: 125,
  why: {
    members: byMembership(
      'Bỏ bà cụ đã mất; thêm trẻ mới sinh và bộ đội xuất ngũ mới về, cả hai được tính ngay dù chưa đủ 6 tháng.',
    ),
    'members.3.countedBecause': byMembership('Bộ đội xuất ngũ mới về được tính ngay.'),
    'members.4.countedBecause': byMembership('Trẻ mới sinh được tính ngay.'),
    'members.3.facts.healthInsured': byIndicator(4, 'Thẻ đã hết hạn là hiện không có bảo hiểm y tế: thiếu hụt.'),
    'members.2.facts.finishedLevel': byIndicator(
      5,
      'Hiền 23 tuổi, mới xong trung học cơ sở, không học nghề: thiếu hụt.',
    ),
    result: byClass('B1 125, B2 20 (bảo hiểm y tế, giáo dục người lớn): hộ cận nghèo.'),
  },
  result: { class: 'NEAR_POOR', subclass: null },
});
