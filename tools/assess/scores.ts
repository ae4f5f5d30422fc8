import type { DecisionProblem } from '@ra-soat/domain/assessment/assessment.ts';
import { classify, isSettled } from '@ra-soat/domain/assessment/classify.ts';
import { AREA_CODES, compileScores } from '@ra-soat/domain/assessment/compile-scores.ts';
import type { Standard } from '@ra-soat/domain/standards/standard.ts';
import { csvField, cutRecords, fieldsOf } from './csv.ts';
import { records } from './records.ts';
import { Unreadable } from './unreadable.ts';

const HEADER = 'id,area,b1,b2';
const ANSWER_HEADER = 'id,class,subclass,decided_by,problem\n';

type RowProblem = DecisionProblem | 'row_unreadable' | 'row_columns';

/** CSV `id,area,b1,b2` → CSV `id,class,subclass,decided_by,problem`, one answer for each row, in the order of the rows. */
export async function* answerScores(input: AsyncIterable<Buffer>, standard: Standard): AsyncGenerator<string> {
  const answer = answerer(standard);
  let headed = false;
  for await (const batch of records(input, cutRecords)) {
    const rows = headed || batch.length === 0 ? batch : afterHeader(batch);
    if (!headed && batch.length > 0) yield ANSWER_HEADER;
    headed ||= batch.length > 0;
    let out = '';
    for (const row of rows) if (row !== '') out += answer(row);
    if (out !== '') yield out;
  }
}

function afterHeader(batch: readonly string[]): readonly string[] {
  const [header = '', ...rows] = batch;
  if ((fieldsOf(header) ?? []).map((name) => name.trim()).join(',') !== HEADER) {
    throw new Unreadable(`Dòng đầu phải là ${HEADER}, nhưng là: ${header.slice(0, 80)}`);
  }
  return rows;
}

/** Whole numbers of up to nine digits by the compiled table; everything else the long way, to name its problem. */
function answerer(standard: Standard): (row: string) => string {
  const { rowOf } = compileScores(standard);
  const tails = standard.decisionTable.map((row) => `,${row.class},${row.subclass ?? ''},${row.id},\n`);
  const fast = /^([^",\r\n]*),(rural|urban),(\d{1,9}),(\d{1,9})$/;
  return (record) => {
    const match = fast.exec(record);
    if (match === null) return answerSlowly(record, standard);
    const row = rowOf(match[2] === AREA_CODES[0] ? 0 : 1, Number(match[3]), Number(match[4]));
    const tail = tails[row];
    return tail === undefined ? answerSlowly(record, standard) : `${match[1] ?? ''}${tail}`;
  };
}

function answerSlowly(record: string, standard: Standard): string {
  const fields = fieldsOf(record);
  if (fields === null) return undecided('', 'row_unreadable');
  const [id = '', area = '', b1 = '', b2 = ''] = fields;
  if (fields.length !== 4) return undecided(id, 'row_columns');
  const place = area.trim();
  if (place === '') return undecided(id, 'area_missing');
  if (!isSettled(place) && place !== 'special') return undecided(id, 'area_unknown');
  const result = classify(standard, { area: place, b1: wholeOf(b1), b2: wholeOf(b2) });
  if (result.problem !== null) return undecided(id, result.problem);
  return `${csvField(id)},${result.class},${result.subclass ?? ''},${result.decidedBy},\n`;
}

function undecided(id: string, problem: RowProblem): string {
  return `${csvField(id)},UNDETERMINED,,,${problem}\n`;
}

/** null for a blank, NaN for anything but plain digits with or without a minus. */
function wholeOf(text: string): number | null {
  const plain = text.trim();
  if (plain === '') return null;
  return /^-?\d+$/.test(plain) ? Number(plain) : NaN;
}
