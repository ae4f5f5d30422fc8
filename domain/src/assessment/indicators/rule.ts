import { ageOn, type IsoDate } from '../../kernel/dates.ts';
import type { Indicator } from '../../standards/standard.ts';
import { possibleBirths } from '../../survey/births.ts';
import type { Evidence, Member, MemberFacts } from '../../survey/evidence.ts';
import type { DecidingFact } from '../assessment.ts';
import type { Settings } from '../settings.ts';
import { agreed, any, type Truth } from '../truth.ts';

/** What an indicator's rule reads. */
export interface Case {
  readonly evidence: Evidence;
  readonly indicator: Indicator;
  readonly settings: Settings;
}

/** `deprived`: null = unanswered. `birthOpen`: members whose exact day of birth would settle it. */
export interface Outcome {
  readonly deprived: Truth;
  readonly facts: readonly DecidingFact[];
  readonly birthOpen: readonly string[];
}

export type Rule = (subject: Case) => Outcome;

/** A member on the day of the interview, under one possible day of birth. */
export interface Person {
  readonly facts: MemberFacts;
  readonly member: Member;
  readonly born: IsoDate;
  readonly on: IsoDate;
  readonly age: number;
}

/** Whether one person makes the household deprived; `undefined` when outside the group the indicator looks at. */
export type PersonRule = (person: Person, subject: Case) => Truth | undefined;

/** A whole number of the indicator's limits; a literal without it is a defect. */
export function limit(indicator: Indicator, name: string): number {
  const value = indicator.limits[name];
  if (typeof value !== 'number') throw new Error(`${indicator.key} has no limit ${name}`);
  return value;
}

export function listed(indicator: Indicator, name: string): readonly string[] {
  const value = indicator.limits[name];
  if (typeof value !== 'object') throw new Error(`${indicator.key} has no list ${name}`);
  return value;
}

interface Verdict {
  readonly member: Member;
  /** One reading for each possible day of birth. */
  readonly readings: readonly (Truth | undefined)[];
  readonly truth: Truth;
}

/** Judges every member under each possible day of birth. */
export function judge(subject: Case, rule: PersonRule): readonly Verdict[] {
  const on = subject.evidence.interviewOn;
  return subject.evidence.members.map((member) => {
    const readings = possibleBirths(member, on).map((born) =>
      rule({ facts: member.facts, member, born, on, age: ageOn(born, on) }, subject),
    );
    return { member, readings, truth: agreed(readings.map((reading) => (reading === undefined ? false : reading))) };
  });
}

/** Members whose readings are both settled and differ: only the day of birth is missing. */
export function openBirths(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts
    .filter(({ readings, truth }) => truth === null && !readings.includes(null) && readings.length > 0)
    .map(({ member }) => member.id);
}

function inGroup({ readings }: Verdict): boolean {
  return readings.length === 0 || readings.some((reading) => reading !== undefined);
}

/** Deprived when at least one member is; a household without anybody in the group is not. */
export function someone(rule: PersonRule, facts: readonly (keyof MemberFacts)[]): Rule {
  return (subject) => {
    const verdicts = judge(subject, rule);
    const deprived = verdicts.length === 0 ? null : any(...verdicts.map(({ truth }) => truth));
    const decisive = verdicts.filter((verdict) => inGroup(verdict) && verdict.truth === deprived);
    return {
      deprived,
      facts: decisive.flatMap(({ member }) => memberFacts(member, facts)),
      birthOpen: openBirths(verdicts),
    };
  };
}

/** The named answers of a member; one line with null when none of them was given. */
export function memberFacts(member: Member, names: readonly (keyof MemberFacts)[]): readonly DecidingFact[] {
  const given = names.flatMap((fact) => {
    const value = member.facts[fact];
    return value === undefined ? [] : [{ memberId: member.id, fact, value }];
  });
  const [first] = names;
  return given.length > 0 || first === undefined ? given : [{ memberId: member.id, fact: first, value: null }];
}

/** A rule over answers of the household alone. */
export function household(
  deprived: (subject: Case) => Truth,
  facts: (subject: Case) => Readonly<Record<string, string | number | boolean | undefined>>,
): Rule {
  return (subject) => ({
    deprived: deprived(subject),
    facts: Object.entries(facts(subject)).map(([fact, value]) => ({ fact, value: value ?? null })),
    birthOpen: [],
  });
}
