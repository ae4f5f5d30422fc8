import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { standardTitle } from '@ra-soat/domain/standards/beside.ts';
import { exportFileWords } from '@ra-soat/domain/words/exports.vi.ts';
import { sql } from 'kysely';
import { listBytes } from '../documents/excel/list-bytes.ts';
import type { ListSheet } from '../documents/excel/list-workbook.ts';
import { memberListSheet } from '../documents/excel/member-list.ts';
import { fileAnswer } from '../documents/paper-answer.ts';
import { roundFrame } from '../documents/round-frame.ts';
import { mayAt } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { listedCounts, type ListAsked } from '../platform/facts/listed-as-of.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { exportFile } from './contract.ts';
import type { Open } from './export-cells.ts';
import { exportOf } from './export-log.ts';
import { listedHomes, listsOf } from './listed-homes.ts';
import { homeSheet, memberSheet, type SheetHead } from './people-sheets.ts';
import { registryList } from './registry-list.ts';
import { reviewedHomes } from './reviewed-homes.ts';
import { nationalSheets, surveySheet } from './round-sheets.ts';
import { counted } from './rows-written.ts';

type Export = Awaited<ReturnType<typeof exportOf>>;

interface Making {
  readonly request: Request;
  readonly of: Export;
  readonly unit: string;
  readonly open: Open;
}

interface Made {
  readonly name: string;
  readonly sheets: readonly ListSheet[];
}

const words = exportFileWords;
const listed = ['POOR', 'NEAR_POOR'] as const;

function headLines({ of, unit, open }: Making, title: string, ...notes: string[]): SheetHead {
  const { on_date: on, purpose, recipient } = of;
  const numbers = open ? [] : [words.noNumbers];
  return {
    title,
    lines: [`${unit}. ${words.onDay(showDate(on))}`, words.purpose(purpose, recipient), ...notes, ...numbers],
  };
}

async function asked({ request: { tx, clock }, of }: Making, classes: ListAsked['classes']) {
  const homes = { ...listsOf({ place: of.place_id, on: of.on_date, today: clock.today() }), classes };
  const counts = await listedCounts(tx, homes);
  const total = [...counts.values()].reduce((sum, { households }) => sum + households, 0);
  return { counts, rows: () => counted(of.export_id, total, listedHomes(tx, homes)) };
}

async function people(making: Making): Promise<Made> {
  const { of, unit, open } = making;
  const { rows } = await asked(making, listed);
  const name = words.names.members(unit, showDate(of.on_date));
  return { name, sheets: [memberSheet(headLines(making, name, words.blanks), rows(), open)] };
}

async function screens(making: Making): Promise<Made> {
  const { of, unit, open } = making;
  const { rows } = await asked(making, listed);
  const name = words.names.screens(unit, showDate(of.on_date));
  const head = headLines(making, name, words.order);
  return { name, sheets: [homeSheet(head, rows(), open), memberSheet(head, rows(), open)] };
}

/** The standard whose lists stand on the day. */
async function standardLine(tx: Tx, { place_id, on_date }: Export): Promise<string> {
  const { rows } = await sql<{ standard_id: string }>`
    select standard_id from household_status
    where commune_id in (select communes_under(array[${place_id}]::text[])) and from_on <= ${on_date}
      and (to_on is null or to_on >= ${on_date}) and class in ('POOR', 'NEAR_POOR') limit 1`.execute(tx);
  return rows[0] ? standardTitle(rows[0].standard_id) : '';
}

async function statutoryList(making: Making, code: 'R14' | 'R15'): Promise<Made> {
  const { of, unit, request } = making;
  const { counts, rows } = await asked(making, [code === 'R15' ? 'POOR' : 'NEAR_POOR']);
  const day = showDate(of.on_date);
  const line = await standardLine(request.tx, of);
  const list = {
    ...{ code, year: Number(of.on_date.slice(0, 4)), area: unit },
    standardLine: [line, words.onDay(day)].filter(Boolean).join('. '),
    rows: registryList(rows(), counts),
  };
  return { name: words.names.listed(code, unit, day), sheets: [memberListSheet(list)] };
}

async function ofRound(making: Making, kind: 'national' | 'survey'): Promise<Made> {
  const { request, of, open } = making;
  if (of.round_id === null) throw new Problem('EXPORT_NEEDS_ROUND');
  const frame = await roundFrame(request.tx, of.round_id);
  const homes = await reviewedHomes(request.tx, of.round_id, of.on_date);
  if (homes.length === 0) throw new Problem('NOTHING_TO_PRINT');
  const name = words.names[kind](frame.unit, frame.year);
  if (kind === 'national') return { name, sheets: nationalSheets(homes) };
  return { name, sheets: [surveySheet(headLines(making, name, words.blanks), homes, { frame, open })] };
}

function make(making: Making): Promise<Made> {
  const { kind } = making.of;
  switch (kind) {
    case 'members':
      return people(making);
    case 'screens':
      return screens(making);
    case 'R14':
    case 'R15':
      return statutoryList(making, kind);
    case 'national':
    case 'survey':
      return ofRound(making, kind);
    case 'lists':
    case 'insurance':
    case 'handout':
      throw new Problem('EXPORT_HAS_OWN_DOOR');
  }
}

/** The file of a recorded export, written row by row while it is fetched; only on the day it was recorded. */
export const exportFileFile = defineFile(exportFile, {
  verb: 'household.read',
  site: async ({ exportId }, { tx }) => ({ place: (await exportOf(tx, exportId)).place_id }),
  answer: async ({ exportId }, request) => {
    const { tx, clock, keys, actor } = request;
    const of = await exportOf(tx, exportId);
    if (of.recorded_on !== clock.today()) throw new Problem('EXPORT_OF_ANOTHER_DAY');
    const place = await tx
      .selectFrom('place')
      .select('name')
      .where('place_id', '=', of.place_id)
      .executeTakeFirstOrThrow();
    const mark = await tx.selectFrom('installation').select('value').where('key', '=', 'sampleData').executeTakeFirst();
    const readsNumbers = await mayAt(tx, actor, 'citizen.read', { place: of.place_id }, clock.today());
    const open = of.with_numbers && readsNumbers ? (cipher: Buffer) => keys.open(cipher) : undefined;
    const { name, sheets } = await make({ request, of, unit: place.name, open });
    const bytes = await listBytes({ sheets, sample: mark?.value === true, madeOn: of.on_date });
    return fileAnswer(name, 'xlsx', bytes);
  },
});
