import { standardOf } from '../standards/standard-of.ts';
import type { Evidence } from './evidence.ts';
import { error, gap, warning, type SurveyFinding } from './finding-code.ts';
import type { B1Question, Form } from './form.ts';

/** All points and totals seen are multiples of it. */
const B1_STEP = 5;
const B1_HIGH = 400;

/** B1 answers, and the totals and ticks copied from the signed form. */
export function checkTotals(evidence: Evidence, form: Form): SurveyFinding[] {
  return [
    ...checkB1Answers(evidence, form),
    ...checkMemberCount(evidence),
    ...checkB1Total(evidence.b1.keyedTotal),
    ...checkTicks(evidence, form),
    ...checkB2Total(evidence, form),
  ];
}

/** Ids of the B1 questions not answered yet: they never hinder a keyed total, but later scoring needs them. */
export function unansweredB1({ b1 }: Evidence, form: Form): readonly string[] {
  return form.b1
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => !Object.hasOwn(b1.answers, id))
    .map(({ id }) => id);
}

function checkB1Answers({ b1 }: Evidence, form: Form): SurveyFinding[] {
  const questions = new Map(form.b1.flatMap((section) => section.questions).map((question) => [question.id, question]));
  return Object.entries(b1.answers).flatMap(([id, answer]) => {
    const question = questions.get(id);
    if (question === undefined) return [error('b1_question_unknown', `b1.answers.${id}`, { question: id })];
    return checkB1Answer(question, answer);
  });
}

function checkB1Answer({ id, label, answer: kind, options }: B1Question, answer: string | number): SurveyFinding[] {
  const path = `b1.answers.${id}`;
  const values = { question: label, answer };
  if (kind === 'whole') return isCount(answer) ? [] : [error('not_whole', path, values)];
  return options.some(({ code }) => code === answer) ? [] : [error('option_unknown', path, values)];
}

function isCount(answer: string | number): boolean {
  return Number.isSafeInteger(answer) && Number(answer) >= 0;
}

function checkMemberCount({ b1, members }: Evidence): SurveyFinding[] {
  const answer = b1.answers['member_count'];
  const expected = members.length > 6 ? 'over_6' : String(members.length);
  if (answer === undefined || answer === expected) return [];
  return [warning('b1_members_differ', 'b1.answers.member_count', { count: members.length })];
}

function checkB1Total(total: number | undefined): SurveyFinding[] {
  if (total === undefined) return [];
  const path = 'b1.keyedTotal';
  if (!isCount(total)) return [error('b1_not_whole', path, { answer: total })];
  const found: SurveyFinding[] = [];
  if (total % B1_STEP !== 0) found.push(warning('b1_not_multiple_of_5', path, { answer: total }));
  if (total > B1_HIGH) found.push(warning('b1_high', path, { answer: total }));
  return found;
}

function checkTicks({ b2 }: Evidence, form: Form): SurveyFinding[] {
  const known = new Set(standardOf(form.standard).indicators.map(({ number }) => number));
  const ticks = b2.keyedTicks ?? [];
  return ticks.flatMap((tick, index) =>
    known.has(tick) && ticks.indexOf(tick) === index ? [] : [error('tick_unknown', 'b2.keyedTicks', { answer: tick })],
  );
}

function checkB2Total({ b2 }: Evidence, form: Form): SurveyFinding[] {
  const { keyedTotal: keyed, keyedTicks } = b2;
  const score = standardOf(form.standard).b2;
  if (keyed === undefined || score === undefined) return [];
  const path = 'b2.keyedTotal';
  const { step, maximum } = score;
  if (!isCount(keyed) || keyed % step !== 0 || keyed > maximum) {
    return [error('b2_out_of_range', path, { answer: keyed, step, maximum })];
  }
  if (keyedTicks === undefined) return [gap('ticks_missing', 'b2.keyedTicks')];
  const expected = step * keyedTicks.length;
  return keyed === expected ? [] : [error('b2_not_ticks', path, { keyed, ticks: keyedTicks.length, expected })];
}
