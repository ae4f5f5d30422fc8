import type { SettledArea } from '../standards/standard.ts';
import type { B1Answers } from '../survey/evidence.ts';
import type { B1Row } from './assessment.ts';
import type { ScoreTable, ScoreTableRow } from './score-table.ts';

/** `total` is null while a question of the table is without a scored answer: never zero points for a gap. */
export interface B1Score {
  readonly total: number | null;
  readonly rows: readonly B1Row[];
  readonly unscored: readonly string[];
}

/** Adds the points of the column: `urban`, or the region of a rural household. Every scored question must be answered. */
export function scoreB1(answers: B1Answers, table: ScoreTable, area: SettledArea, region: string): B1Score {
  const column = area === 'urban' ? 'urban' : region;
  const questions = [...new Set(table.rows.map(({ question }) => question))];
  const scored = questions.map((question) => ({ question, row: scoreQuestion(question, answers, table, column) }));
  const rows = scored.flatMap(({ row }) => (row === null ? [] : [row]));
  const unscored = scored.filter(({ row }) => row === null).map(({ question }) => question);
  const total = unscored.length > 0 ? null : rows.reduce((sum, { points }) => sum + points, 0);
  return { total, rows, unscored };
}

function scoreQuestion(question: string, answers: B1Answers, table: ScoreTable, column: string): B1Row | null {
  const answer = answers[question];
  if (answer === undefined) return null;
  const row = table.rows.find((candidate) => candidate.question === question && covers(candidate, answer));
  const points = row?.points[column];
  if (row === undefined || points === undefined) return null;
  const waiver = table.waived.find((candidate) => candidate.question === question);
  if (waiver !== undefined && answers[waiver.when] === undefined) return null;
  const waived = waiver !== undefined && answers[waiver.when] === waiver.option;
  return { section: row.section, question, answer, points: waived ? 0 : points };
}

function covers({ answer: scored }: ScoreTableRow, answer: string | number): boolean {
  if ('option' in scored) return scored.option === answer;
  return typeof answer === 'number' && answer >= scored.from && answer < (scored.below ?? Infinity);
}
