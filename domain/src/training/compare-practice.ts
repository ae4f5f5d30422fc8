import type { Assessment } from '../assessment/assessment.ts';
import { lowerFirst } from '../assessment/explain.ts';
import { standardOf } from '../standards/standard-of.ts';
import type { StandardId } from '../standards/standard.ts';
import type { Evidence, Member } from '../survey/evidence.ts';
import { formOf } from '../survey/form-of.ts';
import { putFact } from '../survey/put-fact.ts';
import { practiceWords as words } from '../words/practice.vi.ts';
import type { Exercise, Why } from './exercises/exercise.ts';
import { pairMembers, sameName } from './pair-members.ts';
import { householdAnswers, memberAnswers, type ComparedAnswer } from './practice-answers.ts';
import { assessPractice, effectOf, judgesTheSame } from './practice-effect.ts';

/** One answer that is not the one of the key. */
export interface PracticeDifference {
  /** Where it stands in the form that was filled, to go there. */
  readonly path: string;
  /** The same answer in the key: the lines of the two tables of members may differ. */
  readonly keyPath: string;
  readonly question: string;
  readonly given: string;
  readonly right: string;
  readonly why: Why | null;
  /** What it does to the result of the household, in a sentence. */
  readonly effect: string | null;
}

export interface PracticeComparison {
  readonly differences: readonly PracticeDifference[];
  /** Answers compared. */
  readonly asked: number;
  readonly right: number;
}

interface Compared {
  readonly key: ComparedAnswer;
  readonly given: ComparedAnswer;
  /** The key with this one answer as it was given. */
  readonly patched: () => Evidence;
}

/** Compares a filled practice form with the key, answer by answer, as tolerant as the paper is. */
export function comparePractice(exercise: Exercise, given: Evidence): PracticeComparison {
  const { key, form, why } = exercise;
  const right = assessPractice(key, form);
  const people = pairMembers(key.members, given.members);
  const compared = [...comparedMembers(exercise, given, people), ...comparedHousehold(exercise, given)];
  const wrong = compared.flatMap((one) => {
    if (one.key.value === one.given.value) return [];
    const judged = assessPractice(one.patched(), form);
    if (isTolerated(one, right, judged)) return [];
    return [
      {
        ...{ path: one.given.path, keyPath: one.key.path, question: one.key.label },
        ...{ given: one.given.say(one.given.value), right: one.key.say(one.key.value) },
        why: why[one.key.path] ?? condition(form.standard, one.key.indicator),
        effect: effectOf(right, judged),
      },
    ];
  });
  const unpaired = unpairedMembers(exercise, given, people, right);
  const asked = compared.length + people.missing.length;
  return { differences: [...unpaired, ...wrong], asked, right: asked - wrong.length - people.missing.length };
}

type Paired = ReturnType<typeof pairMembers>;

function comparedMembers({ key, form }: Exercise, given: Evidence, { pairs }: Paired): Compared[] {
  const asked = formOf(form.standard, form.version);
  return pairs.flatMap(({ key: line, given: other }) => {
    const [wanted, found] = [key.members[line], given.members[other]];
    if (wanted === undefined || found === undefined) return [];
    const rights = memberAnswers(wanted, wanted, `members.${String(line)}`, asked, key.interviewOn);
    const givens = memberAnswers(wanted, found, `members.${String(other)}`, asked, key.interviewOn);
    return rights.flatMap((one, at): Compared[] => {
      const answer = givens[at];
      const field = one.path.split('.').slice(2);
      const patched = () => withMember(key, line, asGiven(wanted, found, field, answer));
      return answer === undefined ? [] : [{ key: one, given: answer, patched }];
    });
  });
}

function withMember(key: Evidence, line: number, member: Member): Evidence {
  return { ...key, members: key.members.map((one, at) => (at === line ? member : one)) };
}

/** The member of the key with one answer as given, and with what was answered to the questions it opens. */
function asGiven(wanted: Member, found: Member, field: readonly string[], answer: ComparedAnswer | undefined): Member {
  if (field[0] === 'bornOn') {
    const { bornOn: _, bornYear: __, ...rest } = wanted;
    const { bornOn, bornYear } = found;
    return { ...rest, ...(bornOn !== undefined && { bornOn }), ...(bornYear !== undefined && { bornYear }) };
  }
  const patched = putFact(wanted, field, answer?.value);
  return field[0] === 'facts' ? { ...patched, facts: { ...found.facts, ...patched.facts } } : patched;
}

function comparedHousehold({ key, form }: Exercise, given: Evidence): Compared[] {
  const asked = formOf(form.standard, form.version);
  const givens = householdAnswers(key, given, asked);
  return householdAnswers(key, key, asked).flatMap((one, at): Compared[] => {
    const answer = givens[at];
    if (answer === undefined) return [];
    return [{ key: one, given: answer, patched: () => putFact(key, one.path.split('.'), answer.value) }];
  });
}

/** A key with `none` is met by `preschool`, and a day by its year, as long as nothing of the result hangs on it. */
function isTolerated({ key, given }: Compared, right: Assessment, judged: Assessment): boolean {
  const field = key.path.split('.').at(-1);
  if (field === 'name') return sameName(String(key.value), String(given.value));
  const loose =
    (field === 'bornOn' && sameYear(String(key.value), String(given.value))) ||
    (field === 'finishedLevel' && [key.value, given.value].every((level) => level === 'none' || level === 'preschool'));
  return loose && judgesTheSame(right, judged);
}

/** One of the two knows the year alone, and it is that of the other. */
function sameYear(one: string, other: string): boolean {
  const years = [one, other].map((text) => text.slice(-4));
  return years[0] === years[1] && [one, other].some((text) => !text.includes('/'));
}

function unpairedMembers(
  { key, form, why }: Exercise,
  given: Evidence,
  { missing, extra }: Paired,
  right: Assessment,
): PracticeDifference[] {
  const reason = why['members'] ?? null;
  const effect = (members: readonly Member[]) => effectOf(right, assessPractice({ ...key, members }, form));
  const gone = missing.flatMap((line): PracticeDifference[] => {
    const member = key.members[line];
    if (member === undefined) return [];
    const { name } = member;
    const without = key.members.filter((one) => one !== member);
    return [
      {
        ...{ path: 'members', keyPath: `members.${String(line)}`, question: words.members },
        ...{ given: words.missing(name), right: words.present(name), why: reason, effect: effect(without) },
      },
    ];
  });
  const added = extra.flatMap((line): PracticeDifference[] => {
    const member = given.members[line];
    if (member === undefined) return [];
    const { name } = member;
    return [
      {
        ...{ path: `members.${String(line)}`, keyPath: 'members', question: words.members },
        ...{ given: words.extra(name), right: words.absent(name), why: reason },
        effect: effect([...key.members, member]),
      },
    ];
  });
  return [...gone, ...added];
}

/** The condition of the indicator, where the exercise gives no reason of its own. */
function condition(standard: StandardId, number: number | undefined): Why | null {
  const indicator = standardOf(standard).indicators.find((one) => one.number === number);
  if (indicator === undefined) return null;
  const { name, deprivedWhen, source } = indicator;
  return { text: words.condition(indicator.number, name, lowerFirst(deprivedWhen)), source };
}
