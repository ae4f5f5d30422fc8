import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { unitChangeWords } from '@ra-soat/domain/words/unit-change.vi.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { allot, checkTargets } from './change-allot.ts';
import { changeSite, openDraft, verb } from './change-site.ts';
import type { StoredChange } from './check-change.ts';
import { unitChangeSheetLoad } from './contract.ts';
import { forgetCounts } from './count-units.ts';
import { readSheet, type SheetLine } from './sheet-rows.ts';

const { faults, sheet: words } = unitChangeWords;

/** A part of the sheet as a message names it: its own name, and the heading of the column that says who goes. */
interface Part {
  readonly name: string;
  readonly idColumn: string;
  readonly unknown: (id: string) => string;
}

const villagePart: Part = { name: words.villages, idColumn: words.villageColumns[0], unknown: faults.village };
const householdPart: Part = { name: words.households, idColumn: words.householdColumns[0], unknown: faults.household };

const refused = ({ name }: Part, row: number, field: string, what: string) =>
  new Problem('UNIT_SHEET_ROW', { values: { sheet: name, row, field, what } });

/** Codes of the sheet as places of the list of the day; the first that is none is named with its row. */
async function targetsOf(
  { tx }: CommandRequest,
  { on_date: on }: StoredChange,
  part: Part,
  lines: readonly SheetLine[],
) {
  const { rows } = await sql<{ code: string; id: string }>`
    select p.code, p.place_id as id from place p join place_list l using (list_id)
    where p.level = 'commune' and p.code = any (${[...new Set(lines.map(({ commune }) => commune))]})
      and ${on}::date between coalesce(l.valid_from, '-infinity') and coalesce(l.valid_to, 'infinity')`.execute(tx);
  const known = new Map(rows.map(({ code, id }) => [code, id]));
  return lines.map(({ row, id, commune }) => {
    const place = known.get(commune);
    if (!place) throw refused(part, row, words.villageColumns[4], faults.commune(commune));
    return { row, id, place };
  });
}

type Placed = Awaited<ReturnType<typeof targetsOf>>;

function checkKnown(placed: Placed, known: ReadonlySet<string>, part: Part): void {
  const seen = new Set<string>();
  for (const { row, id } of placed) {
    if (!known.has(id)) throw refused(part, row, part.idColumn, part.unknown(id));
    if (seen.has(id)) throw refused(part, row, part.idColumn, faults.twice(id));
    seen.add(id);
  }
}

/** The same new village for all households that leave one village for one commune. */
function newVillageId(changeId: string, village: string, commune: string): string {
  const hash = createHash('sha256').update(`${changeId} ${village} ${commune}`).digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}

async function partHouseholds({ tx }: CommandRequest, changeId: string, placed: Placed): Promise<void> {
  const { rows } = await sql<{ id: string; village: string; target: string | null }>`
    select hp.household_id as id, hp.village_id as village, l.new_commune_id as target
    from unit_change_village l join household_place hp on hp.village_id = l.village_id and hp.to_on is null
    where l.change_id = ${changeId} and hp.household_id::text = any (${placed.map(({ id }) => id)})`.execute(tx);
  const homes = new Map(rows.map((row) => [row.id, row]));
  checkKnown(placed, new Set(homes.keys()), householdPart);
  await tx.deleteFrom('unit_change_household').where('change_id', '=', changeId).execute();
  const parted = placed.flatMap(({ id, place }) => {
    const home = homes.get(id);
    if (!home || home.target === place) return [];
    const { village } = home;
    return [
      {
        change_id: changeId,
        household_id: id,
        village_id: village,
        new_commune_id: place,
        new_village_id: newVillageId(changeId, village, place),
      },
    ];
  });
  if (parted.length > 0) await tx.insertInto('unit_change_household').values(parted).execute();
  await forgetCounts(tx, changeId);
}

/** Takes the filled sheet in whole, or names the row that does not fit. */
export const unitChangeSheetLoadCommand = defineCommand(unitChangeSheetLoad, {
  verb,
  site: changeSite,
  handle: async ({ changeId, file }, request) => {
    const change = await openDraft(request, changeId);
    const sheet = await readSheet(request, file);
    const villages = await targetsOf(request, change, villagePart, sheet.villages);
    const households = await targetsOf(request, change, householdPart, sheet.households);
    await checkTargets(
      request,
      change,
      [...villages, ...households].map(({ place }) => place),
    );
    const { rows } = await sql<{ id: string }>`
      select village_id as id from unit_change_village where change_id = ${changeId}`.execute(request.tx);
    checkKnown(villages, new Set(rows.map(({ id }) => id)), villagePart);
    const lines = villages.map(({ id, place }) => ({ villageId: id, commune: place }));
    if (lines.length > 0) await allot(request, changeId, lines, 'sheet');
    await partHouseholds(request, changeId, households);
    return { villages: villages.length, households: households.length };
  },
});
