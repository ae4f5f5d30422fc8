import { showDate } from '../kernel/dates.ts';
import { householdAnswer, isAsked, isAskedOf, memberAnswer, type Answer } from '../survey/asked.ts';
import type { Evidence, Member } from '../survey/evidence.ts';
import type { B1Question, FactQuestion, Form } from '../survey/form.ts';
import { practiceWords as words } from '../words/practice.vi.ts';
import { COUNTED_BECAUSE_WORDS, RELATION_WORDS, SEX_WORDS } from '../words/survey.vi.ts';

/** One answer of the key that is compared. */
export interface ComparedAnswer {
  /** In the evidence it was read from. */
  readonly path: string;
  readonly label: string;
  readonly value: Answer | undefined;
  readonly say: (value: Answer | undefined) => string;
  /** Number of the indicator it serves. */
  readonly indicator?: number;
}

function plain(label: string, path: string, value: Answer | undefined): ComparedAnswer {
  return { path, label, value, say: (given) => (given === undefined ? words.unanswered : String(given)) };
}

function coded(codes: Readonly<Record<string, string>>, open: string = words.unanswered): ComparedAnswer['say'] {
  return (value) => (value === undefined ? open : (codes[String(value)] ?? String(value)));
}

const area = (dm2: number) =>
  words.squareMetres(
    (dm2 / 100)
      .toFixed(2)
      .replace(/\.?0+$/u, '')
      .replace('.', ','),
  );

function sayFact({ options, unit }: Pick<FactQuestion, 'options' | 'unit'>): ComparedAnswer['say'] {
  return (value) => {
    if (value === undefined) return words.unanswered;
    if (unit === 'dm²') return area(Number(value));
    return (
      options.find(({ code }) => code === value)?.label ?? `${String(value)}${unit === undefined ? '' : ` ${unit}`}`
    );
  };
}

function fact(question: FactQuestion, path: string, value: Answer | undefined): ComparedAnswer {
  const { number, label } = question;
  return { path, label: `${number} ${label}`, value, say: sayFact(question), indicator: Number(number.split('.')[0]) };
}

/** A birth in one text: the day, or `năm` and the year. */
export function birthText({ bornOn, bornYear }: Member): string | undefined {
  if (bornOn !== undefined) return showDate(bornOn);
  return bornYear === undefined ? undefined : words.yearOf(bornYear);
}

/** Notes that change an indicator; the others (numbers of cards, sources) are not compared. */
const COMPARED_NOTES = ['schoolingException'];

/** What the key says of one member; of somebody else's `facts`, the same questions. */
export function memberAnswers(key: Member, given: Member, at: string, form: Form, on: string): ComparedAnswer[] {
  const asked = form.memberQuestions.filter(
    (question) => (question.required || COMPARED_NOTES.includes(question.id)) && isAskedOf(question, key, on),
  );
  const own: readonly ComparedAnswer[] = [
    plain(words.name, `${at}.name`, given.name),
    { ...plain(words.relation, `${at}.relation`, given.relation), say: coded(RELATION_WORDS) },
    { ...plain(words.sex, `${at}.sex`, given.sex), say: coded(SEX_WORDS) },
    plain(words.birth, `${at}.bornOn`, birthText(given)),
    {
      ...plain(words.countedBecause, `${at}.countedBecause`, given.countedBecause),
      say: coded(COUNTED_BECAUSE_WORDS, words.notCounted),
    },
  ];
  const facts = asked.map((question) => fact(question, `${at}.facts.${question.id}`, memberAnswer(given, question.id)));
  return [...own, ...facts].map((answer) => ({ ...answer, label: words.of(key.name, answer.label) }));
}

function b1Label(number: number, { label }: B1Question): string {
  return `B1.${String(number)} ${label}`;
}

/** What an evidence answers to the questions the key was asked about the household. */
export function householdAnswers(key: Evidence, given: Evidence, form: Form): ComparedAnswer[] {
  const home = form.householdQuestions
    .filter((question) => question.required && isAsked(question, key))
    .map((question) => fact(question, `household.${question.id}`, householdAnswer(given.household, question.id)));
  const b1 = form.b1.flatMap(({ number, questions }) =>
    questions.map((question): ComparedAnswer => ({
      ...plain(b1Label(number, question), `b1.answers.${question.id}`, given.b1.answers[question.id]),
      say: sayFact(question),
    })),
  );
  const day: ComparedAnswer = {
    ...plain(words.interviewOn, 'interviewOn', given.interviewOn),
    say: (value) => showDate(String(value)),
  };
  return [day, ...home, ...b1, plain(words.keyedTotal, 'b1.keyedTotal', given.b1.keyedTotal)];
}
