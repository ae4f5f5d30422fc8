import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../kernel/dates.ts';
import { standardOf } from '../standards/standard-of.ts';
import type { HouseholdClass } from '../standards/standard.ts';
import { isAskedOf } from '../survey/asked.ts';
import type { Evidence, Member, MemberFacts } from '../survey/evidence.ts';
import { formOf } from '../survey/form-of.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import { SOUND_HOME } from './sample-evidence.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const vn2022 = standardOf('vn-2022');
const run = (evidence: Evidence): Assessment => assess(evidence, vn2022, DEFAULT_SETTINGS);

const INTERVIEW_ON = '2026-11-20';

/** Every answer of vn-2022, whatever the age; what is not asked is ignored. */
const facts: fc.Arbitrary<MemberFacts> = fc.record({
  work: fc.constantFrom('own_work', 'paid_work', 'no_job'),
  ableToWork: fc.boolean(),
  wantsToWork: fc.boolean(),
  cannotFindJob: fc.boolean(),
  labourContract: fc.boolean(),
  monthlyAssistance: fc.constantFrom('none', 'monthly', 'social_pension'),
  disabled: fc.boolean(),
  nutrition: fc.constantFrom('normal', 'stunted', 'underweight'),
  healthInsured: fc.boolean(),
  attending: fc.constantFrom('no', 'primary', 'lower_secondary', 'upper_secondary', 'other'),
  finishedLevel: fc.constantFrom('none', 'primary', 'lower_secondary', 'upper_secondary'),
  inTraining: fc.boolean(),
  vocationalCertificate: fc.boolean(),
  enterpriseCertificate: fc.boolean(),
});

const person = fc.record({
  bornOn: fc.integer({ min: 1, max: 90 * 365 }).map((days) => addDays(INTERVIEW_ON, -days)),
  sex: fc.constantFrom('male', 'female'),
  facts,
});

const members: fc.Arbitrary<readonly Member[]> = fc.array(person, { minLength: 1, maxLength: 8 }).map((people) =>
  people.map((one, index) => ({
    ...one,
    id: String(index + 1),
    name: `Người mẫu ${index + 1}`,
    relation: index === 0 ? 'head' : 'other',
  })),
);

/** Invented households (dữ liệu mẫu) with every answer given. */
const completeEvidence: fc.Arbitrary<Evidence> = fc.record({
  version: fc.constant('v2'),
  interviewOn: fc.constant(INTERVIEW_ON),
  area: fc.constantFrom('rural', 'urban'),
  members,
  household: fc.record({
    ...Object.fromEntries(Object.entries(SOUND_HOME).map(([name, value]) => [name, fc.constant(value)])),
    wall: fc.constantFrom('brick_stone', 'earth'),
    column: fc.constantFrom('brick_stone', 'other'),
    roof: fc.constantFrom('tile', 'metal_sheet'),
    floorAreaDm2: fc.integer({ min: 1000, max: 12_000 }),
    waterSource: fc.constantFrom('tap', 'surface'),
    toilet: fc.constantFrom('septic', 'none'),
    usesInternet: fc.boolean(),
  }),
  b1: fc.record({ answers: fc.constant({}), keyedTotal: fc.integer({ min: 0, max: 60 }).map((n) => n * 5) }),
  b2: fc.constant({}),
});

/** Every evidence that lacks exactly one answer the form requires. */
function withoutOneAnswer(evidence: Evidence): Evidence[] {
  const form = formOf('vn-2022', evidence.version);
  const members = evidence.members.flatMap((member, index) => {
    const asked = form.memberQuestions.filter(
      (question) => question.required && isAskedOf(question, member, evidence.interviewOn),
    );
    return asked.map(({ id }) => ({ ...evidence, members: evidence.members.with(index, withoutFact(member, id)) }));
  });
  const home = form.householdQuestions.map(({ id }) => ({ ...evidence, household: without(evidence.household, id) }));
  const births = evidence.members.map((member, index) => {
    const { bornOn, ...rest } = member;
    assert.notEqual(bornOn, undefined);
    return { ...evidence, members: evidence.members.with(index, rest) };
  });
  return [...members, ...home, ...births, { ...evidence, b1: { answers: {} } }];
}

function withoutFact(member: Member, id: string): Member {
  return { ...member, facts: Object.fromEntries(Object.entries(member.facts).filter(([name]) => name !== id)) };
}

function without(household: Evidence['household'], id: string): Evidence['household'] {
  const [name, device] = id.split('.');
  if (device === undefined) return Object.fromEntries(Object.entries(household).filter(([key]) => key !== name));
  const devices = Object.fromEntries(Object.entries(household.devices ?? {}).filter(([key]) => key !== device));
  return { ...household, devices };
}

test('xóa bất kỳ câu trả lời bắt buộc nào thì hộ chưa đủ dữ liệu', () => {
  fc.assert(
    fc.property(completeEvidence, (evidence) => {
      assert.notEqual(run(evidence).result.class, 'UNDETERMINED');
      for (const reduced of withoutOneAnswer(evidence)) {
        const { result, findings } = run(reduced);
        assert.equal(result.class, 'UNDETERMINED');
        assert.ok(findings.some(({ severity }) => severity === 'gap'));
      }
    }),
    { numRuns: 60 },
  );
});

const POVERTY: Readonly<Record<HouseholdClass, number>> = { POOR: 2, NEAR_POOR: 1, NON_POOR: 0, UNDETERMINED: 3 };
const BETTER: readonly ((evidence: Evidence) => Evidence)[] = [
  (e) => ({ ...e, household: { ...e.household, toilet: 'septic' } }),
  (e) => ({ ...e, household: { ...e.household, waterSource: 'tap' } }),
  (e) => ({ ...e, household: { ...e.household, usesInternet: true } }),
  (e) => ({ ...e, household: { ...e.household, wall: 'concrete' } }),
  (e) => ({ ...e, household: { ...e.household, floorAreaDm2: 20_000 } }),
  (e) => ({ ...e, members: e.members.map((m) => ({ ...m, facts: { ...m.facts, healthInsured: true } })) }),
  (e) => ({ ...e, b1: { ...e.b1, keyedTotal: (e.b1.keyedTotal ?? 0) + 5 } }),
];

test('đời sống khá hơn một mặt không bao giờ làm hộ nghèo hơn', () => {
  fc.assert(
    fc.property(completeEvidence, fc.constantFrom(...BETTER), (evidence, improve) => {
      assert.ok(POVERTY[run(improve(evidence)).result.class] <= POVERTY[run(evidence).result.class]);
    }),
    { numRuns: 300 },
  );
});
