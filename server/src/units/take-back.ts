import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import type { Writing } from '../platform/ledger.ts';
import { takeBackLists } from './move-parted.ts';
import type { Moving } from './move-villages.ts';

/** Grants that began with the change end before they began; those that ended go on as they were. */
async function takeBackGrants(tx: Tx, changeId: string): Promise<void> {
  await sql`
    update role_grant g set valid_to = g.valid_from - 1 from unit_change_grant c
    where c.change_id = ${changeId} and c.new_grant_id = g.grant_id`.execute(tx);
  await sql`
    update role_grant g set valid_to = c.old_valid_to from unit_change_grant c
    where c.change_id = ${changeId} and c.grant_id = g.grant_id`.execute(tx);
  await sql`delete from unit_change_grant where change_id = ${changeId}`.execute(tx);
  await sql`delete from unit_succession where change_id = ${changeId}`.execute(tx);
}

/** The rows of the change go, the rows before them stand again; who moved on since stays where he is. */
async function takeBackHouseholds(tx: Tx, changeId: string, commandId: string): Promise<void> {
  await sql`
    with gone as (
      delete from household_place made where command_id = ${commandId} returning household_id, from_on, to_on
    )
    update household_place hp set to_on = gone.to_on from gone
    where hp.household_id = gone.household_id and hp.command_id <> ${commandId}
      and hp.from_on = (select max(from_on) from household_place older
                        where older.household_id = gone.household_id and older.from_on < gone.from_on)`.execute(tx);
  await sql`
    update household_status s set to_on = case when s.command_id = ${commandId} then s.from_on - 1 end
    from unit_change_household apart
    where apart.change_id = ${changeId} and s.household_id = apart.household_id
      and (s.command_id = ${commandId} or exists (select from household_status made
        where made.household_id = s.household_id and made.standard_id = s.standard_id and made.command_id = ${commandId}
          and made.to_on is null and s.to_on = greatest(made.from_on - 1, s.from_on)))`.execute(tx);
  await sql`
    update household_word w set commune_id = line.old_commune_id, village_id = apart.village_id
    from unit_change_household apart join unit_change_village line using (change_id, village_id)
    where apart.change_id = ${changeId} and w.household_id = apart.household_id`.execute(tx);
}

async function takeBackVillages(tx: Tx, changeId: string): Promise<void> {
  await sql`delete from village_commune where change_id = ${changeId}`.execute(tx);
  await sql`
    update village_commune past set to_on = null, position = null from unit_change_village line
    where line.change_id = ${changeId} and past.village_id = line.village_id
      and past.from_on = (select max(from_on) from village_commune v where v.village_id = line.village_id)`.execute(tx);
  await sql`
    update village v set commune_id = line.old_commune_id, position = line.old_position from unit_change_village line
    where line.change_id = ${changeId} and v.village_id = line.village_id`.execute(tx);
  await sql`
    update household_place hp set commune_id = line.old_commune_id from unit_change_village line
    where line.change_id = ${changeId} and hp.village_id = line.village_id and hp.to_on is null
      and hp.commune_id <> line.old_commune_id`.execute(tx);
  for (const table of ['village_counter', 'village'] as const) {
    await sql`
      delete from ${sql.table(table)} where village_id in (
        select new_village_id from unit_change_household where change_id = ${changeId})`.execute(tx);
  }
}

/** Everything as it was before the change; the command is that of the change. */
export async function takeBack(writing: Writing, { changeId, on }: Moving): Promise<void> {
  const { tx, commandId } = writing;
  await takeBackLists(writing, changeId, on);
  await takeBackHouseholds(tx, changeId, commandId);
  await takeBackVillages(tx, changeId);
  await takeBackGrants(tx, changeId);
}
