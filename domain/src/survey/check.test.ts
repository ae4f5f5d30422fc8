import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADULT_FACTS, sampleEvidence, sampleMember, SOUND_HOME } from '../assessment/sample-evidence.ts';
import type { Evidence, Member, MemberFacts } from './evidence.ts';
import { check } from './check.ts';
import type { FindingCode } from './finding-code.ts';
import { formOf } from './form-of.ts';
import { unansweredB1 } from './check-totals.ts';
import { isFindingCode, sayFinding } from '../words/survey.vi.ts';

const form = formOf('vn-2022', 'v2');
const head = (more: Partial<Member> = {}): Member =>
  sampleMember('1', '1981-05-10', ADULT_FACTS, { relation: 'head', ...more });
const other = (born: string | number, facts: MemberFacts = ADULT_FACTS, more: Partial<Member> = {}): Evidence =>
  sampleEvidence({ members: [head(), sampleMember('2', born, facts, more)] });
const facts = (changed: MemberFacts): Evidence =>
  sampleEvidence({ members: [head({ facts: { ...ADULT_FACTS, ...changed } })] });

const TABLE: readonly (readonly [FindingCode, string, Evidence])[] = [
  ['version_differs', 'version', sampleEvidence({ version: 'v1' })],
  ['interview_not_a_day', 'interviewOn', sampleEvidence({ interviewOn: '2026-02-31' })],
  ['area_special', 'area', sampleEvidence({ area: 'special' })],
  ['members_missing', 'members', sampleEvidence({ members: [] })],
  ['no_head', 'members', sampleEvidence({ members: [head({ relation: 'child' })] })],
  ['two_heads', 'members', other('1980-01-01', ADULT_FACTS, { relation: 'head' })],
  ['duplicate_member_id', 'members.1.id', other('1980-01-01', ADULT_FACTS, { id: '1' })],
  ['duplicate_member', 'members.1', other('1981-05-10', ADULT_FACTS, { name: 'người MẪU 1' })],
  ['name_missing', 'members.0.name', sampleEvidence({ members: [head({ name: ' ' })] })],
  ['child_older', 'members.1.relation', other('1970-01-01')],
  ['parent_younger', 'members.1.relation', other('1990-01-01', ADULT_FACTS, { relation: 'parent' })],
  ['birth_not_a_day', 'members.1.bornOn', other('2001-02-29')],
  ['born_after_interview', 'members.1.bornOn', other('2026-11-21')],
  ['born_after_interview', 'members.1.bornYear', other(2027)],
  ['birth_year_differs', 'members.1.bornYear', other('2001-01-01', ADULT_FACTS, { bornYear: 2002 })],
  ['birth_year_invalid', 'members.1.bornYear', other(1700)],
  ['very_old', 'members.1', other('1900-01-01', ADULT_FACTS, { relation: 'parent' })],
  ['ethnicity_unknown', 'members.0.ethnicity', sampleEvidence({ members: [head({ ethnicity: 55 })] })],
  [
    'citizen_number_form',
    'members.0.citizenNumber',
    sampleEvidence({ members: [head({ citizenNumber: '99908100000' })] }),
  ],
  [
    'citizen_number_sex',
    'members.0.citizenNumber',
    sampleEvidence({ members: [head({ citizenNumber: '999181000001' })] }),
  ],
  [
    'citizen_number_year',
    'members.0.citizenNumber',
    sampleEvidence({ members: [head({ citizenNumber: '999082000001' })] }),
  ],
  ['level_too_late', 'members.0.facts.attending', facts({ attending: 'primary' })],
  ['level_too_early', 'members.1.facts.finishedLevel', other('2016-01-01', { finishedLevel: 'upper_secondary' })],
  ['studying_not_attending', 'members.0.facts.attending', facts({ work: 'studying' })],
  ['pension_young', 'members.0.facts.monthlyAssistance', facts({ monthlyAssistance: 'social_pension' })],
  ['insurance_expired', 'members.0.facts.insuranceValidTo', facts({ insuranceValidTo: '2026-11-19' })],
  ['measured_after_interview', 'members.1.facts.nutritionOn', other('2020-01-01', { nutritionOn: '2026-12-01' })],
  ['not_measured', 'members.1.facts.nutrition', other('2020-01-01', { nutrition: 'not_measured' })],
  ['answer_missing', 'members.1.facts.healthInsured', other('2020-01-01', {})],
  [
    'answer_missing',
    'household.devices.radio',
    sampleEvidence({ household: { ...SOUND_HOME, devices: { tv: true } } }),
  ],
  ['out_of_range', 'household.floorAreaDm2', sampleEvidence({ household: { ...SOUND_HOME, floorAreaDm2: 0 } })],
  ['not_whole', 'household.floorAreaDm2', sampleEvidence({ household: { ...SOUND_HOME, floorAreaDm2: 64.5 } })],
  [
    'floor_area_large',
    'household.floorAreaDm2',
    sampleEvidence({ household: { ...SOUND_HOME, floorAreaDm2: 640_000 } }),
  ],
  ['b1_not_whole', 'b1.keyedTotal', sampleEvidence({ b1: { answers: {}, keyedTotal: -5 } })],
  ['b1_not_multiple_of_5', 'b1.keyedTotal', sampleEvidence({ b1: { answers: {}, keyedTotal: 102 } })],
  ['b1_high', 'b1.keyedTotal', sampleEvidence({ b1: { answers: {}, keyedTotal: 405 } })],
  ['b1_question_unknown', 'b1.answers.color', sampleEvidence({ b1: { answers: { color: 'red' } } })],
  ['option_unknown', 'b1.answers.wall', sampleEvidence({ b1: { answers: { wall: 'maybe' } } })],
  ['b1_members_differ', 'b1.answers.member_count', sampleEvidence({ b1: { answers: { member_count: '4' } } })],
  ['b2_not_ticks', 'b2.keyedTotal', sampleEvidence({ b2: { keyedTotal: 30, keyedTicks: [1, 2] } })],
  ['b2_out_of_range', 'b2.keyedTotal', sampleEvidence({ b2: { keyedTotal: 35, keyedTicks: [1, 2, 3] } })],
  ['ticks_missing', 'b2.keyedTicks', sampleEvidence({ b2: { keyedTotal: 30 } })],
  ['tick_unknown', 'b2.keyedTicks', sampleEvidence({ b2: { keyedTicks: [13] } })],
  ['tick_unknown', 'b2.keyedTicks', sampleEvidence({ b2: { keyedTicks: [3, 3] } })],
  ['cause_unknown', 'causes', sampleEvidence({ causes: ['unwilling'] })],
  ['other_cause_missing', 'otherCause', sampleEvidence({ causes: ['other'] })],
  ['no_labour_reason_missing', 'noLabourCapacityReason', sampleEvidence({ noLabourCapacity: true })],
];

for (const [code, path, evidence] of TABLE) {
  test(`${code} ở ${path}`, () => {
    const found = check(evidence, form);
    assert.ok(
      found.some((finding) => finding.code === code && finding.path === path),
      JSON.stringify(found),
    );
  });
}

test('phiếu đủ và đúng không có phát hiện nào', () => {
  assert.deepEqual(check(sampleEvidence(), form), []);
});

test('số định danh trùng là lỗi; 9 chữ số là chứng minh nhân dân cũ', () => {
  const twice = other('1983-01-01', ADULT_FACTS, { citizenNumber: '999081000001' });
  const members = twice.members.map((member) => ({ ...member, citizenNumber: '999081000001' }));
  assert.ok(check({ ...twice, members }, form).some(({ code }) => code === 'duplicate_citizen_number'));
  assert.deepEqual(check(sampleEvidence({ members: [head({ citizenNumber: '999081000' })] }), form), []);
});

test('có internet mà không có thiết bị nào là cảnh báo', () => {
  const devices = Object.fromEntries(Object.keys(SOUND_HOME.devices ?? {}).map((device) => [device, false]));
  const found = check(sampleEvidence({ household: { ...SOUND_HOME, devices, usesTelephone: false } }), form);
  assert.deepEqual(
    found.map(({ code, severity }) => [code, severity]),
    [['internet_without_device', 'warning']],
  );
});

test('mọi phát hiện có lời tiếng Việt điền đủ số liệu', () => {
  for (const [, , evidence] of TABLE) {
    for (const { code, values } of check(evidence, form)) {
      assert.ok(isFindingCode(code));
      assert.doesNotMatch(sayFinding(code, values), /…|[{}]/u);
    }
  }
});

test('câu B1 chưa trả lời được liệt kê để chấm sau, không cản tổng điểm trên phiếu', () => {
  const ids = form.b1.flatMap(({ questions }) => questions.map(({ id }) => id));
  assert.deepEqual(unansweredB1(sampleEvidence(), form), ids);
  assert.equal(new Set(ids).size, ids.length);
});
