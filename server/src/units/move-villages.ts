import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';

export interface Moving {
  readonly changeId: string;
  /** The day from which the new units are. */
  readonly on: string;
  readonly commandId: string;
}

/** New villages for households that part from theirs, named after it. */
export async function foundVillages(tx: Tx, { changeId, on }: Moving): Promise<void> {
  await sql`
    with apart as (
      select distinct new_village_id, village_id, new_commune_id from unit_change_household where change_id = ${changeId}
    )
    insert into village (village_id, commune_id, name, folded, position, valid_from)
    select apart.new_village_id, apart.new_commune_id, v.name, v.folded, v.position, ${on}
    from apart join village v using (village_id)`.execute(tx);
  await sql`
    insert into village_counter (village_id)
    select distinct new_village_id from unit_change_household where change_id = ${changeId}`.execute(tx);
}

/** Ends the time of each village in its old commune and begins that in the new one; numbers the new ones through. */
export async function moveVillages(tx: Tx, { changeId, on }: Moving): Promise<void> {
  await sql`
    update village_commune past set to_on = ${on}::date - 1 from unit_change_village line
    where line.change_id = ${changeId} and past.village_id = line.village_id and past.to_on is null`.execute(tx);
  await sql`
    insert into village_commune (village_id, from_on, commune_id, change_id)
    select village_id, ${on}, new_commune_id, ${changeId} from unit_change_village where change_id = ${changeId}`.execute(
    tx,
  );
  await sql`
    update village v set commune_id = line.new_commune_id, position = line.position
    from (
      select l.village_id, l.new_commune_id, (row_number() over (
               partition by l.new_commune_id order by l.old_commune_id, l.old_position, l.village_id))::integer as position
      from unit_change_village l where change_id = ${changeId}
    ) line
    where v.village_id = line.village_id`.execute(tx);
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

/** Households that part from their village are found, and listed, where they are now. */
export async function moveParted(tx: Tx, { changeId, on, commandId }: Moving): Promise<void> {
  await sql`
    update household_word w set commune_id = apart.new_commune_id, village_id = apart.new_village_id
    from unit_change_household apart
    where apart.change_id = ${changeId} and w.household_id = apart.household_id`.execute(tx);
  await sql`
    with ended as (
      update household_status s set to_on = greatest(${on}::date - 1, s.from_on)
      from unit_change_household apart
      where apart.change_id = ${changeId} and s.household_id = apart.household_id and s.to_on is null
      returning s.*, apart.new_commune_id, apart.new_village_id
    )
    insert into household_status (household_id, standard_id, from_on, seq, class, subclass, persons, commune_id, village_id,
      decision_id, decision_number, command_id)
    select household_id, standard_id, greatest(${on}::date, from_on + 1),
           1 + coalesce((select max(seq) from household_status made where made.household_id = ended.household_id
             and made.standard_id = ended.standard_id and made.from_on = greatest(${on}::date, ended.from_on + 1)), 0), class, subclass, persons, new_commune_id,
           new_village_id, decision_id, decision_number, ${commandId}
    from ended`.execute(tx);
}
