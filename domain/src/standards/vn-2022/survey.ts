import type { FactQuestion, Form } from '../../survey/form.ts';
import * as q from '../../survey/questions.ts';
import * as words from '../../words/survey.vi.ts';
import { B1_SECTIONS_2022 } from '../b1-sections.ts';
import { deviceQuestions, MEMBERSHIP_RULE } from '../form-parts.ts';

const FROM_15 = { ageFrom: 15 };
/** Above it nobody is of working age, whatever the sex and the year. */
const JOB_SEEKER = { ageFrom: 15, ageBelow: 62 };
const ADULT = { ageFrom: 16, ageBelow: 31 };

const EMPLOYMENT: readonly FactQuestion[] = [
  q.memberChoice(
    { id: 'work', number: '1.1', label: 'Việc làm hiện nay', when: FROM_15 },
    q.optionsOf(words.WORK_WORDS),
  ),
  q.memberYesNo({
    id: 'ableToWork',
    number: '1.2',
    label: 'Có khả năng làm việc',
    when: { ...JOB_SEEKER, answers: [{ fact: 'work', in: ['no_job'] }] },
  }),
  q.memberYesNo({
    id: 'wantsToWork',
    number: '1.3',
    label: 'Muốn làm việc',
    when: {
      ...JOB_SEEKER,
      answers: [
        { fact: 'ableToWork', in: [true] },
        { fact: 'work', in: ['no_job'] },
      ],
    },
  }),
  q.memberYesNo({
    id: 'cannotFindJob',
    number: '1.4',
    label: 'Đã tìm việc mà không tìm được',
    when: {
      ...JOB_SEEKER,
      answers: [
        { fact: 'wantsToWork', in: [true] },
        { fact: 'ableToWork', in: [true] },
        { fact: 'work', in: ['no_job'] },
      ],
    },
  }),
  q.memberYesNo({
    id: 'labourContract',
    number: '1.5',
    label: 'Có hợp đồng lao động',
    when: { ...FROM_15, answers: [{ fact: 'work', in: ['paid_work'] }] },
  }),
];

const DEPENDENTS: readonly FactQuestion[] = [
  q.memberChoice(
    { id: 'monthlyAssistance', number: '2.1', label: 'Trợ cấp hằng tháng', when: { ageFrom: 16 } },
    q.optionsOf(words.ASSISTANCE_WORDS),
  ),
  q.memberYesNo({
    id: 'disabled',
    number: '2.2',
    label: 'Là người khuyết tật',
    when: {
      ageFrom: 16,
      ageBelow: 60,
      answers: [{ fact: 'monthlyAssistance', in: ['monthly', 'social_pension'] }],
    },
  }),
];

const HEALTH: readonly FactQuestion[] = [
  q.memberChoice(
    { id: 'nutrition', number: '3.1', label: 'Tình trạng dinh dưỡng của trẻ', when: { ageBelow: 16 } },
    q
      .optionsOf(words.NUTRITION_WORDS)
      .map((option) => (option.code === 'not_measured' ? { ...option, unanswered: true } : option)),
  ),
  q.memberNote({ id: 'nutritionOn', number: '3.2', label: 'Ngày cân, đo', when: { ageBelow: 16 } }, 'date'),
  q.memberNote(
    { id: 'nutritionSource', number: '3.3', label: 'Nguồn kết quả cân, đo', when: { ageBelow: 16 } },
    'text',
  ),
  q.memberYesNo({ id: 'healthInsured', number: '4.1', label: 'Hiện có bảo hiểm y tế', when: { ageFrom: 6 } }),
  q.memberNote({ id: 'insuranceNumber', number: '4.2', label: 'Mã thẻ bảo hiểm y tế', when: { ageFrom: 6 } }, 'text'),
  q.memberNote({ id: 'insuranceValidTo', number: '4.3', label: 'Thẻ có giá trị đến', when: { ageFrom: 6 } }, 'date'),
];

const EDUCATION: readonly FactQuestion[] = [
  q.memberChoice(
    { id: 'attending', number: '5.1', label: 'Đang học lớp thuộc cấp', when: { ageFrom: 3, ageBelow: 31 } },
    q.optionsOf(words.ATTENDING_WORDS),
  ),
  q.memberChoice(
    { id: 'finishedLevel', number: '5.2', label: 'Cấp học cao nhất đã hoàn thành', when: { ageFrom: 3, ageBelow: 31 } },
    q.optionsOf(words.LEVEL_WORDS),
  ),
  q.memberYesNo({ id: 'inTraining', number: '5.3', label: 'Đang tham gia đào tạo', when: ADULT }),
  q.memberYesNo({
    id: 'vocationalCertificate',
    number: '5.4',
    label: 'Có bằng, chứng chỉ sơ cấp, trung cấp, cao đẳng nghề',
    when: ADULT,
  }),
  q.memberYesNo({
    id: 'enterpriseCertificate',
    number: '5.5',
    label: 'Có chứng nhận doanh nghiệp đào tạo nghề tại chỗ',
    when: ADULT,
  }),
  q.memberNote(
    {
      id: 'schoolingException',
      number: '6.1',
      label: 'Lý do học không đúng cấp theo tuổi',
      when: { ageFrom: 3, ageBelow: 16 },
    },
    'option',
    q.optionsOf(words.SCHOOLING_EXCEPTION_WORDS),
  ),
  q.memberNote(
    {
      id: 'notAttendingReason',
      number: '6.2',
      label: 'Lý do không đi học',
      when: { ageFrom: 3, ageBelow: 16, answers: [{ fact: 'attending', in: ['no'] }] },
    },
    'text',
  ),
];

const HOUSEHOLD: readonly FactQuestion[] = [
  q.householdChoice({ id: 'wall', number: '7.1', label: 'Vật liệu chính của tường' }, q.optionsOf(words.WALL_WORDS)),
  q.householdChoice({ id: 'column', number: '7.2', label: 'Vật liệu chính của cột' }, q.optionsOf(words.COLUMN_WORDS)),
  q.householdChoice({ id: 'roof', number: '7.3', label: 'Vật liệu chính của mái' }, q.optionsOf(words.ROOF_WORDS)),
  q.householdWhole({ id: 'floorAreaDm2', number: '8.1', label: 'Diện tích nhà ở' }, 'dm²', 1, 1_000_000),
  q.householdChoice(
    { id: 'waterSource', number: '9.1', label: 'Nguồn nước sinh hoạt chính' },
    q.optionsOf(words.WATER_WORDS),
  ),
  q.householdChoice({ id: 'toilet', number: '10.1', label: 'Loại nhà tiêu' }, q.optionsOf(words.TOILET_WORDS)),
  q.householdYesNo({ id: 'usesInternet', number: '11.1', label: 'Có thành viên sử dụng internet' }),
  ...deviceQuestions('12', ['tv', 'radio', 'desktop', 'telephone', 'laptop', 'tablet', 'smartphone']),
];

const { no_land, no_capital, no_labour, no_tools, no_knowledge, no_skills, illness_accident, other } =
  words.CAUSE_WORDS;

const FORM: Omit<Form, 'version' | 'source'> = {
  standard: 'vn-2022',
  title: 'Phiếu B: Phiếu rà soát hộ gia đình',
  membershipRule: MEMBERSHIP_RULE,
  b1: B1_SECTIONS_2022,
  memberQuestions: [...EMPLOYMENT, ...DEPENDENTS, ...HEALTH, ...EDUCATION],
  householdQuestions: HOUSEHOLD,
  causes: q.optionsOf({
    no_land,
    no_capital,
    no_labour,
    no_tools,
    no_knowledge,
    no_skills,
    illness_accident,
    other,
  }),
  needs: q.optionsOf(words.NEED_WORDS),
};

/** Form of TT 07/2021, used until 30/3/2022. */
export const vn2022v1: Form = {
  ...FORM,
  version: 'v1',
  source: { document: 'Thông tư số 07/2021/TT-BLĐTBXH', article: 'Phụ lục III', mark: 'probable' },
};

/** Form after TT 02/2022; differences of its questions are not known. */
export const vn2022v2: Form = {
  ...FORM,
  version: 'v2',
  source: { document: 'Văn bản hợp nhất số 1315/VBHN-BLĐTBXH', article: 'Phụ lục III', mark: 'probable' },
};
