import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { movementSheetWords as words } from '@ra-soat/domain/words/movement-texts.vi.ts';
import { eventKindWords } from '@ra-soat/domain/words/movements.vi.ts';
import { communeOrOwnVillage } from '../platform/commune-or-own-village.ts';
import type { Tx } from '../platform/database.ts';
import { chosen, type EventFilter } from '../platform/movements/event-filter.ts';
import { eventRows, happened, type Happened } from '../platform/movements/happened.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { movementsFile } from './contract.ts';
import { listBytes } from './excel/list-bytes.ts';
import type { ListCell, ListRow, ListSheet } from './excel/list-workbook.ts';
import { fileAnswer } from './paper-answer.ts';

const PAGE = 500;

function cells(one: Happened, at: number): ListCell[] {
  const { undone } = one;
  return [
    ...[at, showDate(one.on), one.countedOn === null ? '' : showDate(one.countedOn), eventKindWords[one.kind]],
    ...[one.head, one.village, one.text, one.persons, one.reason, one.evidence, one.by],
    undone ? `${showDate(undone.on)}: ${undone.reason}` : '',
  ];
}

/** Page by page, so that no row cap is needed. */
async function* rowsOf(tx: Tx, filter: EventFilter): AsyncGenerator<ListRow> {
  let at = 0;
  for (;;) {
    const page = await happened(tx, await eventRows(tx, chosen(filter), sql`limit ${PAGE} offset ${at}`));
    for (const one of page) yield { cells: cells(one, (at += 1)) };
    if (page.length < PAGE) return;
  }
}

function sheet(tx: Tx, filter: EventFilter, unit: string): ListSheet {
  const titles = [words.title(filter.year), unit];
  return {
    name: words.sheet,
    widths: [6, 13, 13, 20, 28, 24, 50, 10, 40, 24, 26, 36],
    head: [
      ...titles.map((text, at) => ({ row: at + 1, column: 1, text })),
      ...words.columns.map((text, at) => ({ row: 4, column: at + 1, text })),
    ],
    headRows: [4, 4],
    firstRow: 5,
    rows: rowsOf(tx, filter),
  };
}

/** The events of a year as a workbook: what the list shows, all of it. */
export const movementsFileAnswer = defineFile(movementsFile, {
  verb: 'household.read',
  site: ({ place }, { tx, actor }) => communeOrOwnVillage(tx, actor, place),
  answer: async ({ after: _after, ...filter }, { tx, clock }) => {
    const { rows } = await sql<{ name: string; sample: boolean }>`
      select name, exists (select from installation where key = 'sampleData' and value = 'true') as sample
      from place where place_id = ${filter.place}`.execute(tx);
    const [place] = rows;
    if (!place) throw new Problem('NOT_FOUND');
    const sheets = [sheet(tx, filter, place.name)];
    const bytes = await listBytes({ sheets, sample: place.sample, madeOn: clock.today() });
    return fileAnswer(words.file(place.name, filter.year), 'xlsx', bytes);
  },
});
