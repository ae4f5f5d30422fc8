import { sql, type RawBuilder } from 'kysely';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { z } from 'zod';
import { defineQuery } from '../platform/query.ts';
import { roundSite } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import { caseList } from './contract.ts';

type Input = z.output<(typeof caseList)['input']>;
type Shown = z.output<(typeof caseList)['output']>['cases'][number];

interface Row {
  household_id: string;
  village_id: string;
  village: string;
  number: string;
  sort_key: string;
  head: string;
  address: string;
  persons: number;
  list_group: Shown['group'];
  before_class: Shown['before'];
  stage: string;
  layer: Shown['layer'];
  class: Shown['class'];
  b1: number | null;
  b2: number | null;
  open_findings: number;
}

/** Words by prefix, with comparisons that row-level security lets use their index; or the number in the village. */
function matching(text: string): RawBuilder<unknown> {
  const from = fold(text);
  return sql`(c.number = ${text.trim()} or exists (
    select from household_word w where w.household_id = c.household_id and w.word >= ${from} and w.word < ${`${from}\u{10ffff}`}))`;
}

/** Each filter is passed whether it is set or not: one statement, one plan to look at. */
function filters(input: Input): RawBuilder<unknown> {
  const { roundId, villageId = null, state = null, group = null, class: found = null, text } = input;
  return sql`c.round_id = ${roundId}
    and (${villageId}::uuid is null or c.village_id = ${villageId})
    and (${state}::text is null or c.stage = ${state})
    and (${group}::text is null or c.list_group = ${group})
    and (${found}::text is null or c.class = ${found})
    and ${text?.trim() ? matching(text) : sql`true`}`;
}

const START = '|00000000-0000-0000-0000-000000000000';

function cursorOf(row: Row): string {
  return `${row.sort_key}|${row.household_id}`;
}

/** A number out of a workbook may hold a bar itself: the last one parts. */
function positionOf(cursor: string): { sortKey: string; id: string } {
  const bar = cursor.lastIndexOf('|');
  return { sortKey: cursor.slice(0, bar), id: cursor.slice(bar + 1) };
}

function shown(row: Row): Shown {
  return {
    householdId: row.household_id,
    villageId: row.village_id,
    village: row.village,
    number: row.number,
    head: row.head,
    address: row.address,
    persons: row.persons,
    group: row.list_group,
    before: row.before_class,
    state: row.stage,
    layer: row.layer,
    class: row.class,
    b1: row.b1,
    b2: row.b2,
    openFindings: row.open_findings,
  };
}

export const caseListQuery = defineQuery(caseList, {
  verb: 'household.read',
  site: ({ roundId, villageId }, { tx }) => (villageId ? villageSite(tx, villageId) : roundSite(tx, roundId)),
  answer: async (input, { tx }) => {
    const { sortKey, id } = positionOf(input.after ?? START);
    const where = filters(input);
    const { rows } = await sql<Row>`
      select c.household_id, c.village_id, village.name as village, c.number, c.sort_key, c.head, c.address, c.persons,
             c.list_group, c.before_class, c.stage, c.layer, c.class, c.b1, c.b2, c.open_findings
      from review_case c join village using (village_id)
      where ${where} and (c.sort_key, c.household_id) > (${sortKey}, ${id}::uuid)
      order by c.sort_key, c.household_id limit ${input.limit + 1}`.execute(tx);
    const { rows: counted } = await sql<{ n: number }>`
      select count(*)::integer as n from review_case c where ${where}`.execute(tx);
    const page = rows.slice(0, input.limit);
    const last = page.at(-1);
    return {
      cases: page.map(shown),
      next: rows.length > input.limit && last ? cursorOf(last) : null,
      total: counted[0]?.n ?? 0,
    };
  },
});
