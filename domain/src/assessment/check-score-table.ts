import type { Finding } from '../kernel/finding.ts';
import type { B1Question, Form } from '../survey/form.ts';
import type { ScoreTable, ScoreTableRow } from './score-table.ts';

export type TableProblem =
  | 'table_empty'
  | 'table_other_form'
  | 'table_question_unknown'
  | 'table_option_unknown'
  | 'table_option_missing'
  | 'table_option_twice'
  | 'table_range_open'
  | 'table_points_missing'
  | 'table_points_not_whole'
  | 'table_points_not_multiple_of_5'
  | 'table_control_rows'
  | 'table_control_column'
  | 'table_same_person'
  | 'table_not_draft';

export interface TableFinding extends Finding {
  readonly code: TableProblem;
}

const STEP = 5;

function problem(code: TableProblem, path: string, values: NonNullable<Finding['values']> = {}): TableFinding {
  return { code, path, severity: 'error', values };
}

/** Checks a table when it is loaded: complete for each question it scores, whole points, control totals that agree. */
export function checkScoreTable(table: ScoreTable, form: Form): readonly TableFinding[] {
  const found: TableFinding[] = [];
  if (table.rows.length === 0) found.push(problem('table_empty', 'rows'));
  if (table.standard !== form.standard || table.version !== form.version) {
    found.push(problem('table_other_form', 'version', { expected: `${form.standard} ${form.version}` }));
  }
  return [...found, ...checkQuestions(table, form), ...checkPoints(table), ...checkControlTotals(table)];
}

function checkQuestions({ rows }: ScoreTable, form: Form): TableFinding[] {
  const questions = new Map(form.b1.flatMap((section) => section.questions).map((question) => [question.id, question]));
  return [...new Set(rows.map(({ question }) => question))].flatMap((id) => {
    const question = questions.get(id);
    if (question === undefined) return [problem('table_question_unknown', `rows.${id}`, { question: id })];
    const own = rows.filter((row) => row.question === id);
    return question.answer === 'option' ? checkOptions(question, own) : checkRanges(question, own);
  });
}

function checkOptions({ id, label, options }: B1Question, rows: readonly ScoreTableRow[]): TableFinding[] {
  const codes = rows.map(({ answer }) => ('option' in answer ? answer.option : ''));
  const known = new Set(options.map(({ code }) => code));
  const unknown = codes.filter((code) => !known.has(code));
  const missing = [...known].filter((code) => !codes.includes(code));
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  const say = (code: TableProblem) => (option: string) => problem(code, `rows.${id}`, { question: label, option });
  return [
    ...unknown.map(say('table_option_unknown')),
    ...missing.map(say('table_option_missing')),
    ...twice.map(say('table_option_twice')),
  ];
}

/** Bands must run from 0 upwards without gap or overlap, the last one open. */
function checkRanges({ id, label }: B1Question, rows: readonly ScoreTableRow[]): TableFinding[] {
  const bands = rows.flatMap(({ answer }) => ('from' in answer ? [answer] : []));
  const sorted = bands.toSorted((a, b) => a.from - b.from);
  const joined = sorted.every((band, index) => band.from === (index === 0 ? 0 : sorted[index - 1]?.below));
  const whole = bands.length === rows.length && sorted.at(-1)?.below === undefined;
  return joined && whole ? [] : [problem('table_range_open', `rows.${id}`, { question: label })];
}

function checkPoints({ rows, columns }: ScoreTable): TableFinding[] {
  return rows.flatMap(({ question, points, label }, index) =>
    columns.flatMap((column) => {
      const value = points[column];
      const code = pointsProblem(value);
      return code === null ? [] : [problem(code, `rows.${index}`, { question, label, column, points: value ?? '–' })];
    }),
  );
}

function pointsProblem(value: number | undefined): TableProblem | null {
  if (value === undefined) return 'table_points_missing';
  if (!Number.isSafeInteger(value) || value < 0) return 'table_points_not_whole';
  return value % STEP === 0 ? null : 'table_points_not_multiple_of_5';
}

function checkControlTotals({ rows, columns, controlTotals }: ScoreTable): TableFinding[] {
  const found: TableFinding[] = [];
  if (rows.length !== controlTotals.rows) {
    found.push(
      problem('table_control_rows', 'controlTotals.rows', { typed: controlTotals.rows, counted: rows.length }),
    );
  }
  for (const column of columns) {
    const counted = rows.reduce((sum, { points }) => sum + (points[column] ?? 0), 0);
    const typed = controlTotals.columns[column] ?? '–';
    if (typed !== counted) {
      found.push(problem('table_control_column', `controlTotals.columns.${column}`, { column, typed, counted }));
    }
  }
  return found;
}

/** The second person's confirmation: another one than who entered the table, and only of a table without problems. */
export function confirmTable(
  table: ScoreTable,
  confirmedBy: string,
  form: Form,
):
  | { readonly ok: true; readonly table: ScoreTable }
  | { readonly ok: false; readonly problems: readonly TableFinding[] } {
  const found = [...checkScoreTable(table, form)];
  if (table.status !== 'draft') found.push(problem('table_not_draft', 'status'));
  if (confirmedBy === '' || confirmedBy === table.enteredBy) found.push(problem('table_same_person', 'confirmedBy'));
  return found.length > 0
    ? { ok: false, problems: found }
    : { ok: true, table: { ...table, confirmedBy, status: 'confirmed' } };
}
