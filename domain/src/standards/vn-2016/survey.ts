import type { FactQuestion, Form } from '../../survey/form.ts';
import * as q from '../../survey/questions.ts';
import * as words from '../../words/survey.vi.ts';
import { B1_SECTIONS_2016 } from '../b1-sections.ts';
import { deviceQuestions, MEMBERSHIP_RULE } from '../form-parts.ts';

const MEMBER: readonly FactQuestion[] = [
  q.memberChoice(
    { id: 'finishedLevel', number: '1.1', label: 'Cấp học cao nhất đã hoàn thành', when: { ageFrom: 15 } },
    q.optionsOf(words.LEVEL_WORDS),
  ),
  q.memberChoice(
    { id: 'attending', number: '1.2', label: 'Đang học lớp thuộc cấp', when: { ageFrom: 5 } },
    q.optionsOf(words.ATTENDING_WORDS),
  ),
  q.memberYesNo({
    id: 'untreatedIllness',
    number: '3.1',
    label: 'Ốm đau, chấn thương nặng mà không đi khám, chữa bệnh',
  }),
  q.memberYesNo({ id: 'healthInsured', number: '4.1', label: 'Hiện có bảo hiểm y tế', when: { ageFrom: 6 } }),
  q.memberNote({ id: 'insuranceNumber', number: '4.2', label: 'Mã thẻ bảo hiểm y tế', when: { ageFrom: 6 } }, 'text'),
  q.memberNote({ id: 'insuranceValidTo', number: '4.3', label: 'Thẻ có giá trị đến', when: { ageFrom: 6 } }, 'date'),
];

const HOUSEHOLD: readonly FactQuestion[] = [
  q.householdChoice({ id: 'houseGrade', number: '5.1', label: 'Loại nhà ở' }, q.optionsOf(words.HOUSE_GRADE_WORDS)),
  q.householdWhole({ id: 'floorAreaDm2', number: '6.1', label: 'Diện tích nhà ở' }, 'dm²', 1, 1_000_000),
  q.householdChoice(
    { id: 'waterSource', number: '7.1', label: 'Nguồn nước sinh hoạt chính' },
    q.optionsOf(words.WATER_WORDS),
  ),
  q.householdChoice({ id: 'toilet', number: '8.1', label: 'Loại hố xí, nhà tiêu' }, q.optionsOf(words.TOILET_WORDS)),
  q.householdYesNo({ id: 'usesTelephone', number: '9.1', label: 'Có thành viên dùng thuê bao điện thoại' }),
  q.householdYesNo({ id: 'usesInternet', number: '9.2', label: 'Có thành viên sử dụng internet' }),
  ...deviceQuestions('10', ['tv', 'radio', 'desktop', 'laptop']),
  q.householdYesNo({ id: 'hearsLoudspeaker', number: '10.5', label: 'Nghe được loa đài truyền thanh xã, thôn' }),
];

const cause = words.CAUSE_WORDS;

/** Form of TT 17/2016 and TT 14/2018. */
export const vn2016v1: Form = {
  standard: 'vn-2016',
  version: 'v1',
  title: 'Phiếu B: Phiếu khảo sát xác định hộ nghèo, hộ cận nghèo',
  source: { document: 'Thông tư số 17/2016/TT-BLĐTBXH', article: 'Phụ lục 3b', mark: 'probable' },
  membershipRule: MEMBERSHIP_RULE,
  b1: B1_SECTIONS_2016,
  memberQuestions: MEMBER,
  householdQuestions: HOUSEHOLD,
  causes: q.optionsOf({
    no_capital: 'Thiếu vốn sản xuất',
    no_land: 'Thiếu đất canh tác',
    no_tools: 'Thiếu phương tiện sản xuất',
    no_labour: 'Thiếu lao động',
    many_dependents: cause.many_dependents,
    no_job: cause.no_job,
    no_skills: 'Không biết cách làm ăn, không có tay nghề',
    illness_accident: 'Ốm đau nặng',
    social_evils: cause.social_evils,
    unwilling: cause.unwilling,
    other: cause.other,
  }),
  needs: q.optionsOf(words.NEED_WORDS),
};
