import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standardOf } from '../../standards/standard-of.ts';
import type { MemberFacts } from '../../survey/evidence.ts';
import { judgeIndicators } from '../judge-indicators.ts';
import { ADULT_FACTS, sampleEvidence, sampleMember, SOUND_HOME } from '../sample-evidence.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { home, NO_DEVICE, person, valueOf, type IndicatorCase, type Setup } from './sample-setup.ts';

function crowd(children: number, adults: number): Setup {
  const young = Array.from({ length: children }, (_, index) => sampleMember(`c${index}`, '2015-01-01', {}));
  const old = Array.from({ length: adults }, (_, index) => sampleMember(`a${index}`, '1985-01-01', ADULT_FACTS));
  return { members: [...young, ...old] };
}

function elder(facts: MemberFacts, settings: Partial<Settings> = {}): Setup {
  return { members: [sampleMember('1', '1946-01-01', { ...ADULT_FACTS, ...facts })], settings };
}

const JOBLESS = { work: 'no_job', ableToWork: true, wantsToWork: true, cannotFindJob: true } as const;
const NO_SCHOOL = { attending: 'no', finishedLevel: 'none' } as const;
const UNSKILLED = { ...ADULT_FACTS, finishedLevel: 'lower_secondary' } as const;
const noRoof = Object.fromEntries(Object.entries(SOUND_HOME).filter(([name]) => name !== 'roof'));
/** Interview on 20/11/2026. */
const TABLE: readonly IndicatorCase[] = [
  [
    'employment',
    'muốn và có khả năng làm mà không tìm được việc',
    person('1990-01-01', { ...ADULT_FACTS, ...JOBLESS }),
    'deprived',
  ],
  [
    'employment',
    'không muốn làm việc',
    person('1990-01-01', { ...ADULT_FACTS, ...JOBLESS, wantsToWork: false }),
    'not',
  ],
  ['employment', 'làm ruộng của nhà là có việc', person('1990-01-01', ADULT_FACTS), 'not'],
  [
    'employment',
    'làm thuê không hợp đồng',
    person('1990-01-01', { ...ADULT_FACTS, work: 'paid_work', labourContract: false }),
    'deprived',
  ],
  [
    'employment',
    'làm thuê có hợp đồng',
    person('1990-01-01', { ...ADULT_FACTS, work: 'paid_work', labourContract: true }),
    'not',
  ],
  [
    'employment',
    'nam 61 tuổi 6 tháng đã hết tuổi lao động năm 2026 dù làm thuê không hợp đồng',
    person('1965-05-20', { ...ADULT_FACTS, work: 'paid_work', labourContract: false }),
    'not',
  ],
  [
    'employment',
    'nam 61 tuổi 5 tháng còn trong tuổi lao động năm 2026',
    person('1965-05-21', { ...ADULT_FACTS, work: 'paid_work', labourContract: false }),
    'deprived',
  ],
  [
    'employment',
    'nữ đủ 57 tuổi đã hết tuổi lao động năm 2026',
    person('1969-11-20', { ...ADULT_FACTS, ...JOBLESS }, { sex: 'female' }),
    'not',
  ],
  [
    'employment',
    'quy định khác: hợp đồng xét cả người quá tuổi',
    {
      ...person('1950-01-01', { ...ADULT_FACTS, work: 'paid_work', labourContract: false }),
      settings: { contractWithinWorkingAge: false },
    },
    'deprived',
  ],
  [
    'employment',
    'học sinh đang đi học không tính',
    person('2009-01-01', { ...ADULT_FACTS, ...JOBLESS, attending: 'upper_secondary' }),
    'not',
  ],
  ['employment', 'trẻ 14 tuổi không xét', person('2012-01-01', {}), 'not'],
  ['employment', 'chưa trả lời về hợp đồng', person('1990-01-01', { ...ADULT_FACTS, work: 'paid_work' }), 'unanswered'],
  ['dependents', '4 trên 8 người phụ thuộc: đúng một nửa', crowd(4, 4), 'not'],
  ['dependents', '5 trên 8 người phụ thuộc', crowd(5, 3), 'deprived'],
  ['dependents', 'trẻ 15 tuổi 11 tháng là người phụ thuộc', person('2010-12-20', {}), 'deprived'],
  ['dependents', 'tròn 16 tuổi hôm nay không còn', person('2010-11-20', ADULT_FACTS), 'not'],
  ['dependents', 'người già hưởng trợ cấp hằng tháng', elder({ monthlyAssistance: 'monthly' }), 'deprived'],
  [
    'dependents',
    'hưu trí xã hội tính là trợ cấp hằng tháng (mặc định)',
    elder({ monthlyAssistance: 'social_pension' }),
    'deprived',
  ],
  [
    'dependents',
    'hưu trí xã hội không tính nếu đặt như vậy',
    elder({ monthlyAssistance: 'social_pension' }, { socialPensionCounts: false }),
    'not',
  ],
  [
    'dependents',
    'người khuyết tật hưởng trợ cấp',
    person('1990-01-01', { ...ADULT_FACTS, monthlyAssistance: 'monthly', disabled: true }),
    'deprived',
  ],
  [
    'dependents',
    'trẻ khuyết tật hưởng trợ cấp chỉ tính một lần',
    { members: [...(crowd(1, 1).members ?? []).map((m) => ({ ...m, facts: { ...m.facts, disabled: true } }))] },
    'not',
  ],
  [
    'dependents',
    'chỉ biết năm sinh 2010: 15 hay 16 tuổi',
    { members: [sampleMember('1', 2010, ADULT_FACTS)] },
    'unanswered',
  ],
  ['dependents', 'chỉ biết năm sinh 2000 là đủ', { members: [sampleMember('1', 2000, ADULT_FACTS)] }, 'not'],
  ['nutrition', 'trẻ 15 tuổi 11 tháng thấp còi', person('2010-12-20', { nutrition: 'stunted' }), 'deprived'],
  [
    'nutrition',
    'tròn 16 tuổi hôm nay không xét',
    person('2010-11-20', { ...ADULT_FACTS, nutrition: 'stunted' }),
    'not',
  ],
  ['nutrition', 'chưa cân đo không phải là không', person('2018-01-01', { nutrition: 'not_measured' }), 'unanswered'],
  ['nutrition', 'hộ không có trẻ em', person('1990-01-01', ADULT_FACTS), 'not'],
  ['health_insurance', 'trẻ 5 tuổi 11 tháng không xét', person('2020-12-20', { healthInsured: false }), 'not'],
  ['health_insurance', 'đủ 6 tuổi hôm nay không có thẻ', person('2020-11-20', { healthInsured: false }), 'deprived'],
  ['adult_education', 'trẻ 15 tuổi 11 tháng không xét', person('2010-12-20', NO_SCHOOL), 'not'],
  [
    'adult_education',
    'tròn 16 tuổi hôm nay, chưa xong THCS, không học',
    person('2010-11-20', { ...ADULT_FACTS, ...NO_SCHOOL }),
    'deprived',
  ],
  ['adult_education', '17 tuổi đã xong THCS', person('2009-01-01', UNSKILLED), 'not'],
  ['adult_education', '18 tuổi mới xong THCS', person('2008-01-01', UNSKILLED), 'deprived'],
  [
    'adult_education',
    '18 tuổi có sơ cấp nghề',
    person('2008-01-01', { ...UNSKILLED, vocationalCertificate: true }),
    'not',
  ],
  [
    'adult_education',
    '18 tuổi đang học THPT',
    person('2008-01-01', { ...UNSKILLED, attending: 'upper_secondary' }),
    'not',
  ],
  [
    'adult_education',
    'doanh nghiệp chứng nhận đào tạo nghề',
    person('2000-01-01', { ...UNSKILLED, enterpriseCertificate: true }),
    'not',
  ],
  ['adult_education', '30 tuổi 11 tháng còn xét', person('1995-12-20', UNSKILLED), 'deprived'],
  ['adult_education', '31 tuổi không xét', person('1995-11-20', UNSKILLED), 'not'],
  ['child_schooling', '2 tuổi 11 tháng không xét', person('2023-12-20', {}), 'not'],
  ['child_schooling', '3 tuổi không học mầm non', person('2023-11-20', NO_SCHOOL), 'deprived'],
  [
    'child_schooling',
    '6 tuổi còn học mầm non là thấp hơn cấp',
    person('2020-11-20', { attending: 'preschool', finishedLevel: 'none' }),
    'deprived',
  ],
  [
    'child_schooling',
    '5 tuổi đã học tiểu học là đúng',
    person('2021-01-01', { attending: 'primary', finishedLevel: 'none' }),
    'not',
  ],
  [
    'child_schooling',
    '12 tuổi còn học tiểu học',
    person('2014-11-20', { attending: 'primary', finishedLevel: 'none' }),
    'deprived',
  ],
  [
    'child_schooling',
    '12 tuổi học tiểu học vì khuyết tật',
    person('2014-11-20', { attending: 'primary', finishedLevel: 'none', schoolingException: 'disability' }),
    'not',
  ],
  [
    'child_schooling',
    '15 tuổi đã xong THCS',
    person('2011-01-01', { attending: 'no', finishedLevel: 'lower_secondary' }),
    'not',
  ],
  ['child_schooling', 'tròn 16 tuổi hôm nay không xét', person('2010-11-20', { ...ADULT_FACTS, ...NO_SCHOOL }), 'not'],
  ['housing_quality', 'một kết cấu không bền chắc', home({ wall: 'earth' }), 'not'],
  ['housing_quality', 'hai kết cấu không bền chắc', home({ wall: 'earth', roof: 'thatch' }), 'deprived'],
  ['housing_quality', 'tôn không bền chắc theo mặc định', home({ wall: 'earth', roof: 'metal_sheet' }), 'deprived'],
  [
    'housing_quality',
    'tôn bền chắc nếu đặt như vậy',
    {
      ...home({ wall: 'earth', roof: 'metal_sheet' }),
      settings: { durableRoofs: ['reinforced_concrete', 'tile', 'metal_sheet'] },
    },
    'not',
  ],
  [
    'housing_quality',
    'chưa biết mái nhưng tường, cột đã đủ kết luận',
    { household: { ...noRoof, wall: 'earth', column: 'other' } },
    'deprived',
  ],
  [
    'housing_quality',
    'chưa biết mái và tường không bền chắc',
    { household: { ...noRoof, wall: 'earth' } },
    'unanswered',
  ],
  ['housing_area', '8,0 m² một người', home({ floorAreaDm2: 3200 }, 4), 'not'],
  ['housing_area', '7,99 m² một người', home({ floorAreaDm2: 799 }), 'deprived'],
  ['water_source', 'giếng đào được bảo vệ', home({ waterSource: 'protected_dug_well' }), 'not'],
  ['water_source', 'nước suối', home({ waterSource: 'surface' }), 'deprived'],
  ['toilet', 'hố xí đào có bệ ngồi được chấp nhận', home({ toilet: 'dug_seat' }), 'not'],
  ['toilet', 'không có nhà tiêu', home({ toilet: 'none' }), 'deprived'],
  ['telecom', 'không ai dùng internet', home({ usesInternet: false }), 'deprived'],
  ['info_devices', 'chỉ có radio', home({ devices: { ...NO_DEVICE, radio: true } }), 'not'],
  ['info_devices', 'không có thiết bị nào', home({ devices: NO_DEVICE }), 'deprived'],
  ['info_devices', 'mới hỏi một thiết bị', home({ devices: { tv: false } }), 'unanswered'],
];

for (const [key, name, setup, expected] of TABLE) {
  test(`vn-2022 ${key}: ${name}`, () => assert.equal(valueOf('vn-2022', key, setup), expected));
}

test('hộ chưa có thành viên nào thì chưa trả lời, không phải không thiếu hụt', () => {
  assert.equal(valueOf('vn-2022', 'dependents', { members: [] }), 'unanswered');
  assert.equal(valueOf('vn-2022', 'health_insurance', { members: [] }), 'unanswered');
});

test('thiếu hụt vì ai và vì câu trả lời nào được ghi lại', () => {
  const members = [
    sampleMember('1', '1980-01-01', ADULT_FACTS, { relation: 'head' }),
    sampleMember('2', '1982-01-01', { ...ADULT_FACTS, healthInsured: false }),
  ];
  const { indicators } = judgeIndicators(sampleEvidence({ members }), standardOf('vn-2022'), DEFAULT_SETTINGS);
  const insurance = indicators.find(({ key }) => key === 'health_insurance');
  assert.deepEqual(insurance?.facts, [{ memberId: '2', fact: 'healthInsured', value: false }]);
});
