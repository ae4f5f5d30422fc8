import { sql } from 'kysely';
import { unitChangeWords } from '@ra-soat/domain/words/unit-change.vi.ts';
import { mayAt, type Site } from '../platform/access.ts';
import { everywhere, nowhere, setScope, type Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { communeFrame } from './commune-frame.ts';
import { unitChangeSheet } from './contract.ts';
import { listBytes } from './excel/list-bytes.ts';
import type { ListSheet } from './excel/list-workbook.ts';
import { fileAnswer } from './paper-answer.ts';

const { sheet: words } = unitChangeWords;

interface Change {
  readonly place_id: string;
  readonly on_date: string;
}

async function changeOf(tx: Tx, changeId: string): Promise<Change> {
  await setScope(tx, everywhere);
  const { rows } = await sql<Change>`
    select place_id, on_date from unit_change where change_id = ${changeId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

async function siteOf({ changeId }: { changeId: string }, { tx }: { tx: Tx }): Promise<Site> {
  const { place_id } = await changeOf(tx, changeId);
  await setScope(tx, nowhere);
  return { place: place_id };
}

/** Old communes with more than one target, and any village without one. */
const open = (changeId: string) => sql`
  (l.new_commune_id is null or l.old_commune_id in (
    select k.old_id from place_link k join unit_change_village own on own.old_commune_id = k.old_id
    where own.change_id = ${changeId} and k.relation not in ('partial_area', 'unassigned_area')
    group by k.old_id having count(distinct k.new_id) > 1))`;

const villages = (changeId: string) => sql<{ cells: string[] }>`
  select array[v.village_id::text, p.name, v.name, (select count(*) from household_place hp where hp.village_id = v.village_id and hp.to_on is null)::text,
               coalesce(new.code, ''), coalesce(new.name, '')] as cells
  from unit_change_village l join village v using (village_id) join place p on p.place_id = l.old_commune_id
  left join place new on new.place_id = l.new_commune_id
  where l.change_id = ${changeId} and ${open(changeId)} order by p.code, l.old_position, v.name`;

const households = (changeId: string) => sql<{ cells: string[] }>`
  select array[hp.household_id::text, v.name || ', ' || p.name, hp.number, coalesce(new.code, '')] as cells
  from unit_change_village l join village v using (village_id) join place p on p.place_id = l.old_commune_id
  join household_place hp on hp.village_id = l.village_id and hp.to_on is null
  left join unit_change_household apart on apart.change_id = l.change_id and apart.household_id = hp.household_id
  left join place new on new.place_id = apart.new_commune_id
  where l.change_id = ${changeId} and ${open(changeId)}
  order by p.code, l.old_position, lpad(hp.number, 8, '0'), hp.household_id limit 20000`;

const targets = (on: string, changeId: string) => sql<{ cells: string[] }>`
  select array[p.code, p.name, up.name] as cells
  from place p join place up on up.place_id = p.parent_id
  where p.place_id in (
    select k.new_id from place_link k join place n on n.place_id = k.new_id join place_list list on list.list_id = n.list_id
    where ${on}::date between coalesce(list.valid_from, '-infinity') and coalesce(list.valid_to, 'infinity')
      and k.old_id in (select old_commune_id from unit_change_village where change_id = ${changeId}))
  order by up.name collate "vi-x-icu", p.name collate "vi-x-icu"`;

function sheetOf(name: string, labels: readonly string[], rows: readonly { cells: readonly string[] }[]): ListSheet {
  return {
    name,
    widths: labels.map((label, at) => (at === 0 ? 38 : Math.max(18, label.length + 4))),
    head: labels.map((text, at) => ({ row: 1, column: at + 1, text })),
    headRows: [1, 1],
    firstRow: 2,
    rows: [...rows],
  };
}

/** The allocation sheet: villages of divided communes, households by their number in the village; it names nobody. */
export const unitChangeSheetFile = defineFile(unitChangeSheet, {
  verb: 'units.change',
  site: siteOf,
  answer: async ({ changeId }, { tx, actor, clock }) => {
    const change = await changeOf(tx, changeId);
    const may = await mayAt(tx, actor, 'units.change', { place: change.place_id }, clock.today());
    if (!may) throw new Problem('NOT_ALLOWED');
    const sheets = [
      sheetOf(words.villages, words.villageColumns, (await villages(changeId).execute(tx)).rows),
      sheetOf(words.households, words.householdColumns, (await households(changeId).execute(tx)).rows),
      sheetOf(words.targets, words.targetColumns, (await targets(change.on_date, changeId).execute(tx)).rows),
    ];
    const { sample } = await communeFrame(tx, change.place_id);
    return fileAnswer(words.file, 'xlsx', await listBytes({ sheets, sample, madeOn: clock.today() }));
  },
});
