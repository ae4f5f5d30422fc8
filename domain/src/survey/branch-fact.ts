import type { IsoDate } from '../kernel/dates.ts';
import type { Evidence, Member } from './evidence.ts';

/** Trạm y tế, trường, BHXH, công an, trợ giúp xã hội, điện lực. */
export const branches = ['healthStation', 'school', 'insurance', 'police', 'assistance', 'electricity'] as const;
export type Branch = (typeof branches)[number];

/** Which question a branch's list serves (practice.md §3.2). */
export const factOfBranch = {
  healthStation: 'nutrition',
  school: 'attending',
  insurance: 'healthInsured',
  police: 'born',
  assistance: 'monthlyAssistance',
  electricity: 'electricity',
} as const satisfies Record<Branch, string>;
export const factKeys = Object.values(factOfBranch);
export type FactKey = (typeof factOfBranch)[Branch];
export type FactValue = string | number | boolean;

/** What a branch says on a day: of one person, or of the household (kWh). Never an answer of the form. */
export interface BranchFact {
  readonly factId: string;
  readonly memberId: string | null;
  readonly key: FactKey;
  /** A code of the form; of `born` a year or a day; kWh a month. */
  readonly value: FactValue;
  readonly branch: Branch;
  readonly asOf: IsoDate;
}

export interface FactDifference {
  readonly fact: BranchFact;
  readonly found: FactValue;
}

/** Facts that say otherwise than the form; an unanswered question differs from nothing. */
export function factDifferences(facts: readonly BranchFact[], evidence: Evidence): readonly FactDifference[] {
  return facts.flatMap((fact) => {
    const found = answerTo(fact, evidence);
    return found === undefined || agrees(fact, found) ? [] : [{ fact, found }];
  });
}

function answerTo({ key, memberId }: BranchFact, { members, b1 }: Evidence): FactValue | undefined {
  if (key === 'electricity') return b1.answers['electricity'];
  const member = members.find(({ id }) => id === memberId);
  if (!member) return undefined;
  return key === 'born' ? bornOf(member) : member.facts[key];
}

function bornOf({ bornOn, bornYear }: Member): string | undefined {
  return bornOn ?? (bornYear === undefined ? undefined : String(bornYear));
}

/** A year agrees with every day in it. */
function agrees({ key, value }: BranchFact, found: FactValue): boolean {
  if (key !== 'born') return value === found;
  const [one, other] = [String(value), String(found)];
  return one.startsWith(other) || other.startsWith(one);
}
