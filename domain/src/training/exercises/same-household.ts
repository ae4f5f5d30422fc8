import { byClass, byIndicator, exercise, grown, home, person, pupil, young } from './build-exercise.ts';
import type { Exercise, Told, Why } from './exercise.ts';

interface Where {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly area: 'rural' | 'urban';
  readonly opening: Told;
  readonly why: Why;
  readonly result: Exercise['result'];
}

/** One household with B1 150 and B2 40, so that the area alone decides. */
function sameHousehold({ opening, why, ...rest }: Where): Exercise {
  return exercise({
    ...rest,
    difficulty: 'middle',
    interviewOn: '2026-10-13',
    story: [
      opening,
      { who: 'Anh Mẫu', says: 'Tôi phụ hồ cho một chủ thầu quanh năm, không ký giấy tờ gì. Nhà tôi bán nước vỉa hè.' },
      { who: 'Chị Mẫu', says: 'Bảo hiểm y tế thì ba bố con có, tôi chưa có. Cái Lan học lớp 11, thằng Tú lớp 5.' },
      {
        who: 'Chị Mẫu',
        says: 'Tháng trước trạm y tế đo, bảo thằng Tú thấp còi so với tuổi. Cái Lan đủ 16 rồi nên không đo.',
      },
      { who: null, says: 'Nhà xây gạch, cột gạch, lợp ngói, 56 m². Giếng khoan. Nhà tiêu là cầu bắc trên ao cá.' },
      {
        who: 'Anh Mẫu',
        says: 'Một ti vi, một tủ lạnh, một xe máy, điện thoại thông minh có mạng. Điện 80 số. Vườn 500 m² trồng rau, 10 con gà. Vợ chồng tôi học hết lớp 8, không có trợ cấp.',
      },
    ],
    members: [
      person('Nguyễn Văn Mẫu', 'head', 'male', '1983-04-04', grown({ work: 'paid_work', labourContract: false })),
      person('Lê Thị Mẫu', 'spouse', 'female', '1986-08-16', grown({ healthInsured: false })),
      person(
        'Nguyễn Mẫu Lan',
        'child',
        'female',
        '2009-03-30',
        young({ work: 'studying', attending: 'upper_secondary', finishedLevel: 'lower_secondary' }),
      ),
      person('Nguyễn Mẫu Tú', 'child', 'male', '2015-10-20', pupil({ nutrition: 'stunted' })),
    ],
    household: home({ floorAreaDm2: 5600, waterSource: 'drilled_well', toilet: 'other' }),
    b1: {
      dependent_count: '1',
      highest_degree: 'lower',
      non_farm_job: 'other',
      electricity: 80,
      asset_tv: 1,
      asset_fridge: 1,
      asset_motorbike: 1,
      land_annual: 500,
      poultry: 10,
    },
    paperTotal: 150,
    why: {
      'members.0.facts.work': byIndicator(1, 'Phụ hồ cho chủ thầu là làm công ăn lương.'),
      'members.0.facts.labourContract': byIndicator(1, 'Không có hợp đồng lao động: thiếu hụt.'),
      'members.2.facts.attending': byIndicator(
        5,
        'Lan 17 tuổi, đã xong trung học cơ sở và đang học tiếp: không thiếu hụt.',
      ),
      'members.3.facts.nutrition': byIndicator(3, 'Thấp còi là suy dinh dưỡng chiều cao theo tuổi: thiếu hụt.'),
      'household.toilet': byIndicator(10, 'Cầu trên ao cá không thuộc loại nhà tiêu hợp vệ sinh: chọn “Loại khác”.'),
      result: why,
    },
  });
}

export const sameHouseRural = sameHousehold({
  number: 5,
  id: 'same-house-rural',
  title: 'Cùng một nhà: khi còn là xã',
  area: 'rural',
  opening: { who: null, says: 'Gia đình ở xã (khu vực nông thôn). Bài sau là chính gia đình này khi nơi ở là phường.' },
  why: byClass('Ở xã giới hạn B1 là 140. B1 150 cao hơn 140: không nghèo, dù thiếu hụt 4 chỉ số.'),
  result: { class: 'NON_POOR', subclass: null },
});

export const sameHouseUrban = sameHousehold({
  number: 6,
  id: 'same-house-ward',
  title: 'Cùng một nhà: khi đã thành phường',
  area: 'urban',
  opening: { who: null, says: 'Vẫn gia đình ấy, nhưng nơi ở đã là phường (khu vực thành thị).' },
  why: byClass('Ở phường giới hạn B1 là 175. B1 150 không quá 175 và B2 40: hộ nghèo. Cùng câu trả lời, khác khu vực.'),
  result: { class: 'POOR', subclass: null },
});
