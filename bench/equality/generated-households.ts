import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { AreaType, FormVersion, StandardId } from '@ra-soat/domain/standards/standard.ts';
import { linhNam, quangKhe } from '../../tools/synth/sample-places.ts';
import { randomOf, type Random } from '../../tools/synth/random.ts';
import { syntheticCommune } from '../../tools/synth/synthetic-commune.ts';

/** A form and the round in which it is judged. */
export interface GeneratedForm {
  readonly standard: StandardId;
  readonly area: AreaType;
  readonly evidence: Evidence;
}

type Form = Pick<GeneratedForm, 'standard'> & { readonly version: FormVersion };

/** Mostly the form in force; households made for it lack answers on the others, which is what those are here for. */
const forms: readonly { readonly value: Form; readonly weight: number }[] = [
  { value: { standard: 'vn-2022', version: 'v2' }, weight: 70 },
  { value: { standard: 'vn-2022', version: 'v1' }, weight: 10 },
  { value: { standard: 'vn-2016', version: 'v1' }, weight: 10 },
  { value: { standard: 'vn-2027', version: 'v1' }, weight: 10 },
];

/** B1 totals on and beside every limit of the standards, and outside the form. */
const totals = [-5, 0, 105, 115, 119, 120, 121, 125, 130, 139, 140, 141, 145, 150, 174, 175, 176, 200, 999] as const;

/**
 * Invented households, every second one spoilt as real forms are: facts and members missing or doubled, totals on
 * the limits, days and ages out of range, ticks that contradict the facts. The same seed gives the same forms.
 */
export function* generatedHouseholds(count: number, seed: number): Generator<GeneratedForm> {
  const communes = [quangKhe, linhNam].map((request) => syntheticCommune({ ...request, seed }));
  const sound = communes.flatMap(({ households }) => households.map(({ surveys }) => surveys.thisYear));
  const random = randomOf(seed, 'equality');
  for (let index = 0; index < count; index += 1) {
    const { standard, version } = random.weighted(forms);
    const evidence = { ...random.pick(sound), version };
    const area = random.pick(['rural', 'urban', 'special'] as const);
    yield { standard, area, evidence: index % 2 === 0 ? evidence : spoilt(random, evidence) };
  }
}

function spoilt(random: Random, evidence: Evidence): Evidence {
  let form = evidence;
  for (let times = random.whole(1, 4); times > 0; times -= 1) form = random.pick(ways)(random, form);
  return form;
}

type Way = (random: Random, evidence: Evidence) => Evidence;

const ways: readonly Way[] = [
  (random, form) => ({ ...form, b1: { ...form.b1, keyedTotal: random.pick(totals) } }),
  (_, form) => ({ ...form, b1: { answers: form.b1.answers } }),
  (random, form) => ({ ...form, b2: { keyedTotal: 10 * random.whole(0, 13) } }),
  (random, form) => ({
    ...form,
    b2: { ...form.b2, keyedTicks: Array.from({ length: random.whole(0, 5) }, () => random.whole(1, 12)) },
  }),
  (_, form) => ({ ...form, b2: {} }),
  (random, form) => ({ ...form, household: without(random, form.household) }),
  (random, form) => ({ ...form, household: { ...form.household, floorAreaDm2: random.whole(0, 40_000) } }),
  (random, form) => ({
    ...form,
    members: form.members.map((one) => (random.chance(0.5) ? { ...one, facts: without(random, one.facts) } : one)),
  }),
  (random, form) => ({
    ...form,
    members: form.members.map(({ bornOn: _, ...one }) => ({ ...one, bornYear: random.whole(1890, 2030) })),
  }),
  (_, form) => ({ ...form, members: form.members.slice(1) }),
  (_, form) => ({ ...form, members: [...form.members, ...structuredClone(form.members)] }),
  (random, form) => ({ ...form, interviewOn: random.pick(['2015-12-31', '2026-02-28', '2031-01-01']) }),
  (random, form) => ({ ...form, b1: { ...form.b1, answers: without(random, form.b1.answers) } }),
];

function without<T extends object>(random: Random, whole: T): T {
  const copy = { ...whole };
  const keys = Object.keys(copy);
  if (keys.length > 0) Reflect.deleteProperty(copy, random.pick(keys));
  return copy;
}
