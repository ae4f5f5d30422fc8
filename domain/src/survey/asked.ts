import type { Evidence, HouseholdFacts, Member } from './evidence.ts';
import { possibleAges } from './births.ts';
import type { Condition, FactQuestion } from './form.ts';

export type Answer = string | number | boolean;

function ageFits({ ageFrom = 0, ageBelow = Infinity }: Condition, age: number): boolean {
  return age >= ageFrom && age < ageBelow;
}

/** The answer given to a question about a member; undefined = unanswered. */
export function memberAnswer(member: Member, id: string): Answer | undefined {
  return new Map<string, Answer>(Object.entries(member.facts)).get(id);
}

/** The answer given to a question about the household, `devices.tv` included. */
export function householdAnswer(facts: HouseholdFacts, id: string): Answer | undefined {
  const { devices = {}, ...plain } = facts;
  const [group = '', device] = id.split('.');
  const source = device === undefined ? plain : devices;
  return new Map<string, Answer>(Object.entries(source)).get(device ?? group);
}

function answersFit(when: Condition, answerOf: (fact: string) => Answer | undefined): boolean {
  return (when.answers ?? []).every(({ fact, in: wanted }) => wanted.some((value) => value === answerOf(fact)));
}

/** Asked of a member at any of its possible ages; of one without a usable birth, as if of every age. */
export function isAskedOf(question: FactQuestion, member: Member, on: Evidence['interviewOn']): boolean {
  const ages = possibleAges(member, on);
  const fits = ages.length === 0 || ages.some((age) => ageFits(question.when, age));
  return fits && answersFit(question.when, (fact) => memberAnswer(member, fact));
}

/** Asked of the household. */
export function isAsked(question: FactQuestion, evidence: Evidence): boolean {
  return answersFit(question.when, (fact) => householdAnswer(evidence.household, fact));
}
