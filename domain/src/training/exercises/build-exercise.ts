import type { Source } from '../../kernel/source.ts';
import { standardOf } from '../../standards/standard-of.ts';
import type { FormRef, StandardId } from '../../standards/standard.ts';
import type { B1Answers, Evidence, HouseholdFacts, Member, MemberFacts, Relation, Sex } from '../../survey/evidence.ts';
import { formOf } from '../../survey/form-of.ts';
import { PRACTICE_PREFIX } from '../practice-id.ts';
import type { Exercise, Why } from './exercise.ts';

export const FORM_2022: FormRef = { standard: 'vn-2022', version: 'v2' };
export const FORM_2016: FormRef = { standard: 'vn-2016', version: 'v1' };

/** `number` of the exercise, `line` of the member; line 0 is the household, 99 the round it pretends to be in. */
export function practiceId(number: number, line: number): string {
  const last = `${String(number).padStart(6, '0')}${String(line).padStart(6, '0')}`;
  return `${PRACTICE_PREFIX}-0000-4000-8000-${last}`;
}

interface Birth {
  readonly bornOn?: string;
  readonly bornYear?: number;
}

function birthOf(born: string | number): Birth {
  return typeof born === 'string' ? { bornOn: born } : { bornYear: born };
}

/** A member without id: it gets that of its line. */
export type Person = Omit<Member, 'id'>;

export function person(
  name: string,
  relation: Relation,
  sex: Sex,
  born: string | number,
  facts: MemberFacts,
  more: Partial<Person> = {},
): Person {
  return { name, relation, sex, ...birthOf(born), facts, ...more };
}

/** Answers of vn-2022 by age: from 31 · 16 to 30 · 15 · 6 to 14 · 3 to 5; a younger child is only weighed. */
export const grown = (facts: MemberFacts = {}): MemberFacts => ({
  work: 'own_work',
  monthlyAssistance: 'none',
  healthInsured: true,
  ...facts,
});
export const young = (facts: MemberFacts = {}): MemberFacts =>
  grown({
    attending: 'no',
    finishedLevel: 'upper_secondary',
    inTraining: false,
    vocationalCertificate: false,
    enterpriseCertificate: false,
    ...facts,
  });
export const pupil = (facts: MemberFacts = {}): MemberFacts => ({
  nutrition: 'normal',
  healthInsured: true,
  attending: 'primary',
  finishedLevel: 'preschool',
  ...facts,
});
export const infant = (facts: MemberFacts = {}): MemberFacts => ({
  nutrition: 'normal',
  attending: 'preschool',
  finishedLevel: 'none',
  ...facts,
});

const NO_DEVICE = {
  tv: false,
  radio: false,
  desktop: false,
  telephone: false,
  laptop: false,
  tablet: false,
  smartphone: false,
};

/** A dwelling of vn-2022 without any deprivation but what is given; `has`: its devices. */
export function home(
  facts: HouseholdFacts,
  has: readonly (keyof typeof NO_DEVICE)[] = ['tv', 'smartphone'],
): HouseholdFacts {
  const devices = { ...NO_DEVICE, ...Object.fromEntries(has.map((device) => [device, true])) };
  return {
    wall: 'brick_stone',
    column: 'brick_stone',
    roof: 'tile',
    waterSource: 'tap',
    toilet: 'septic',
    usesInternet: true,
    devices,
    ...facts,
  };
}

const DURABLE = { wall: 'durableWalls', column: 'durableColumns' } as const;
const DURABLE_ROOFS = ['reinforced_concrete', 'tile'];

/** What the parts of B1 about people and home repeat from the facts, so that a key never contradicts itself. */
function repeated(members: readonly unknown[], facts: HouseholdFacts): Record<string, string> {
  const count = members.length;
  const limits = standardOf('vn-2022').indicators.find(({ key }) => key === 'housing_quality')?.limits ?? {};
  const durable = (is: boolean) => (is ? 'durable' : 'not_durable');
  const listed = (limit: number | readonly string[] | undefined, code: string) =>
    typeof limit === 'object' && limit.includes(code);
  const perPerson = (facts.floorAreaDm2 ?? 0) / count / 100;
  const band = [40, 30, 20, 8].find((from) => perPerson >= from);
  return {
    member_count: count > 6 ? 'over_6' : String(count),
    ...(facts.wall && { wall: durable(listed(limits[DURABLE.wall], facts.wall)) }),
    ...(facts.column && { column: durable(listed(limits[DURABLE.column], facts.column)) }),
    ...(facts.roof && { roof: durable(DURABLE_ROOFS.includes(facts.roof)) }),
    area_per_person: band === undefined ? 'below_8' : `from_${String(band)}`,
    ...(facts.waterSource && { water: facts.waterSource }),
    ...(facts.toilet && { toilet: facts.toilet }),
  };
}

/** Amounts nobody spoke of are none. */
function amounts({ standard, version }: FormRef): Record<string, number> {
  const questions = formOf(standard, version).b1.flatMap((section) => section.questions);
  return Object.fromEntries(questions.filter(({ answer }) => answer === 'whole').map(({ id }) => [id, 0]));
}

interface Draft extends Omit<Exercise, 'householdId' | 'roundId' | 'form' | 'key' | 'known' | 'drawn'> {
  readonly number: number;
  readonly form?: FormRef;
  readonly drawn?: boolean;
  readonly interviewOn: string;
  readonly area: 'rural' | 'urban';
  readonly members: readonly Person[];
  /** Last year's list where it differs; a number is the line of a member who is still there. */
  readonly lastYear?: readonly (number | Person)[];
  readonly household: HouseholdFacts;
  readonly b1: B1Answers;
  /** On the invented signed paper. */
  readonly paperTotal: number;
}

const B1_USUAL = { no_able_adult: 'no', dependent_count: 'none', non_farm_job: 'none', pension_count: 'none' };

function listed({ facts: _, countedBecause: __, ...member }: Member): Member {
  return { ...member, facts: {} };
}

/** One exercise from what is particular about it. */
export function exercise(draft: Draft): Exercise {
  const { number, form = FORM_2022, drawn = true, interviewOn, area, lastYear, household, paperTotal, ...rest } = draft;
  const members = draft.members.map((one, line) => ({ id: practiceId(number, line + 1), ...one }));
  const before = lastYear?.map((one, line) =>
    typeof one === 'number' ? members[one] : { id: practiceId(number, line + 50), ...one },
  );
  const answers = { ...amounts(form), ...B1_USUAL, ...repeated(members, household), ...draft.b1 };
  const key: Evidence = {
    version: form.version,
    interviewOn,
    area,
    members,
    household,
    b1: { answers, keyedTotal: paperTotal },
    b2: {},
  };
  const { id, title, difficulty, story, why, result } = rest;
  const known = (before ?? members).flatMap((member) => (member ? [listed(member)] : []));
  const ids = { householdId: practiceId(number, 0), roundId: practiceId(number, 99) };
  return { id, ...ids, form, title, difficulty, story, drawn, known, key, why, result };
}

/** What an indicator of the standard says, with its source. */
export function byIndicator(number: number, text: string, standard: StandardId = 'vn-2022'): Why {
  const indicator = standardOf(standard).indicators.find((one) => one.number === number);
  if (indicator === undefined) throw new RangeError(`no indicator ${String(number)} of ${standard}`);
  return { text, source: indicator.source };
}

/** What the membership rule above the table of members says (of the statistics; for the circular to be compared). */
export function byMembership(text: string): Why {
  return { text, source: { document: 'Quy tắc thành viên hộ in trên Phiếu B', mark: 'probable' } };
}

/** What the table of classes says. */
export function byClass(text: string, standard: StandardId = 'vn-2022'): Why {
  const [row] = standardOf(standard).decisionTable;
  if (row === undefined) throw new RangeError(`${standard} classifies nothing`);
  return { text, source: row.source };
}

const FORMS_2016: Source = {
  document: 'Mẫu phiếu giai đoạn 2016-2020 (Thông tư số 17/2016/TT-BLĐTBXH)',
  mark: 'probable',
};

/** What the guide of a section of B1 says; known only from the forms of 2016-2020. */
export function byForm(text: string): Why {
  return { text, source: FORMS_2016 };
}
