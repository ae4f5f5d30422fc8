import { sql, type RawBuilder } from 'kysely';
import type { FactsAsked } from './facts-asked.ts';
import { stateLists, stateMarks } from './state-marks.ts';

/** Whom a fact counts: the same words of SQL as the table's, for the list behind a cell. */
export interface FactSource {
  readonly from: 's' | 'flow';
  readonly where: RawBuilder<boolean>;
}

const FLOW = /^flow\.(\d)\.(households|persons)$/u;
const NUMBER = /^(indicator|cause|ethnicity)\.(\d+)$/u;

/** The source of a fact by its whole key; undefined for a total of all households, which no list stands behind. */
export function factSource(asked: FactsAsked, key: string): FactSource | undefined {
  const [of = '', ...rest] = key.split('.');
  if (of !== 'poor' && of !== 'nearPoor') return undefined;
  const suffix = rest.join('.');
  const [, column, measure] = FLOW.exec(suffix) ?? [];
  if (column === '9') return { from: 's', where: sql`s.class = ${of}` };
  if (column !== undefined && measure !== undefined) {
    const changed = sql`s.${sql.ref(measure)} <> 0`;
    return { from: 'flow', where: sql`s.class = ${of} and s.n = ${Number(column)}::integer and ${changed}` };
  }
  const [, list = '', number] = NUMBER.exec(suffix) ?? [];
  const numbers = stateLists.get(list)?.numbers;
  if (numbers) return { from: 's', where: sql`s.class = ${of} and ${Number(number)}::integer = any (${numbers})` };
  const mark = stateMarks(asked).get(suffix);
  return mark && { from: 's', where: sql`s.class = ${of} and ${mark.where}` };
}
