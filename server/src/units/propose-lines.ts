import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';

/** Links that only move land: nobody lives there. */
const land = sql`('partial_area', 'unassigned_area', 'district_to_special_zone', 'province')`;

export interface Proposal {
  readonly changeId: string;
  /** The unit of the new list under which everything is put. */
  readonly place: string;
  readonly on: string;
  /** Old communes that the official table does not tie to the place. */
  readonly also: readonly string[];
}

/** The old communes of a change: those the official table brings under the place, and those named by hand. */
export async function oldCommunes(tx: Tx, { place, on, also }: Omit<Proposal, 'changeId'>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct l.old_id as id from place_link l
    join communes_under(array[${place}]) c (id) on c.id = l.new_id
    join place new on new.place_id = l.new_id join place_list list on list.list_id = new.list_id
    join place old on old.place_id = l.old_id and old.level = 'commune' and old.list_id <> new.list_id
    where l.relation not in ${land} and coalesce(list.valid_from, ${on}) <= ${on} and coalesce(list.valid_to, ${on}) >= ${on}
    union select unnest(${also}::text[])`.execute(tx);
  return rows.map(({ id }) => id);
}

/** One line per village of the old communes; where the table names one commune with people, it is the target. */
export async function proposeLines(tx: Tx, { changeId, on }: Proposal, old: readonly string[]): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into unit_change_village (change_id, village_id, old_commune_id, new_commune_id, how, old_position)
    with target as (
      select l.old_id, case when count(distinct l.new_id) = 1 then min(l.new_id) end as new_id
      from place_link l join place new on new.place_id = l.new_id join place_list list on list.list_id = new.list_id
      where l.old_id = any (${old}) and l.relation not in ${land}
        and coalesce(list.valid_from, ${on}) <= ${on} and coalesce(list.valid_to, ${on}) >= ${on}
      group by l.old_id
    )
    select ${changeId}, v.village_id, v.commune_id, target.new_id, 'table', v.position
    from village v left join target on target.old_id = v.commune_id
    where v.commune_id = any (${old})`.execute(tx);
  return Number(numAffectedRows ?? 0);
}
