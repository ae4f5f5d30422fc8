import { sql } from 'kysely';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { unitChangeWords } from '@ra-soat/domain/words/unit-change.vi.ts';
import type { Tx } from '../platform/database.ts';

export interface Moving {
  readonly changeId: string;
  /** The day from which the new units are. */
  readonly on: string;
  readonly commandId: string;
}

/** The villages of the change, and those it made of them: from which old commune to which new one. */
const lines = (changeId: string) => sql`
  line as (
    select village_id, old_commune_id, new_commune_id, old_position from unit_change_village where change_id = ${changeId}
    union all
    select distinct apart.new_village_id, l.old_commune_id, apart.new_commune_id, l.old_position
    from unit_change_household apart join unit_change_village l using (change_id, village_id) where change_id = ${changeId}
  )`;

interface Founded {
  readonly id: string;
  /** The village it is a part of. */
  readonly whole: string;
  readonly commune: string;
  readonly village: string;
  readonly target: string;
  readonly position: number;
}

/** New villages for households that part from theirs: until the day they were in the old commune, as all its villages. */
export async function foundVillages(tx: Tx, { changeId, on }: Moving): Promise<void> {
  const { rows } = await sql<Founded>`
    select distinct apart.new_village_id as id, v.village_id as whole, v.commune_id as commune, v.name as village,
           p.name as target, v.position
    from unit_change_household apart join village v using (village_id) join place p on p.place_id = apart.new_commune_id
    where change_id = ${changeId}`.execute(tx);
  if (rows.length === 0) return;
  const made = rows.map(({ id, whole, commune, village, target, position }) => {
    const name = unitChangeWords.partedVillage(village, target);
    const where = { commune_id: commune, position, valid_from: on, parted_from: whole };
    return { village_id: id, name, folded: fold(name), ...where };
  });
  await tx.insertInto('village').values(made).execute();
  await tx
    .insertInto('village_counter')
    .values(rows.map(({ id }) => ({ village_id: id })))
    .execute();
}

/** Ends the time of each village in its old commune and begins that in the new one; numbers the new ones through. */
export async function moveVillages(tx: Tx, { changeId, on }: Moving): Promise<void> {
  await sql`
    with ${lines(changeId)}
    update village_commune past set to_on = ${on}::date - 1, position = line.old_position from line
    where past.village_id = line.village_id and past.to_on is null`.execute(tx);
  await sql`
    insert into village_commune (village_id, from_on, commune_id, change_id)
    with ${lines(changeId)} select village_id, ${on}::date, new_commune_id, ${changeId}::uuid from line`.execute(tx);
  await sql`
    with ${lines(changeId)}
    update village v set commune_id = numbered.new_commune_id, position = numbered.position
    from (
      select line.*, (row_number() over (
               partition by new_commune_id order by old_commune_id, old_position, village_id))::integer as position
      from line
    ) numbered
    where v.village_id = numbered.village_id`.execute(tx);
}

/** The old communes of the change in parts of one old district or province, so that progress can be told. */
export async function partsOf(tx: Tx, changeId: string): Promise<string[][]> {
  const { rows } = await sql<{ communes: string[] }>`
    select array_agg(distinct l.old_commune_id) as communes
    from unit_change_village l join place c on c.place_id = l.old_commune_id join place up on up.place_id = c.parent_id
    where l.change_id = ${changeId}
    group by case when up.level = 'district' then up.parent_id else up.place_id end`.execute(tx);
  return rows.map(({ communes }) => communes);
}

/** Where each household lives: the old row ends, a new one begins in the commune its village came to. */
export async function moveHouseholds(tx: Tx, moving: Moving, communes: readonly string[]): Promise<void> {
  const { changeId, on, commandId } = moving;
  await sql`
    with ended as (
      update household_place hp set to_on = greatest(${on}::date - 1, hp.from_on)
      from unit_change_village line
      where line.change_id = ${changeId} and line.old_commune_id = any (${communes})
        and hp.commune_id = line.old_commune_id and hp.village_id = line.village_id and hp.to_on is null
      returning hp.household_id, hp.from_on, hp.number, hp.address, hp.village_id, line.new_commune_id
    )
    insert into household_place (household_id, from_on, commune_id, village_id, number, address, command_id)
    select ended.household_id, greatest(${on}::date, ended.from_on + 1), coalesce(apart.new_commune_id, ended.new_commune_id),
           coalesce(apart.new_village_id, ended.village_id), ended.number, ended.address, ${commandId}
    from ended left join unit_change_household apart
      on apart.change_id = ${changeId} and apart.household_id = ended.household_id`.execute(tx);
}
