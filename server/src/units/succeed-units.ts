import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import type { Moving } from './move-villages.ts';

/** Which unit takes over which: by the lines, and for old communes without villages by the official table. */
export async function succeedUnits(tx: Tx, { changeId, on }: Moving, old: readonly string[]): Promise<void> {
  await sql`
    insert into unit_succession (old_id, new_id, whole, change_id)
    with pair as (
      select distinct old_commune_id as old_id, new_commune_id as new_id from unit_change_village where change_id = ${changeId}
      union
      select distinct v.old_commune_id, apart.new_commune_id
      from unit_change_household apart join unit_change_village v using (change_id, village_id) where change_id = ${changeId}
      union
      select l.old_id, l.new_id from place_link l join place new on new.place_id = l.new_id
      join place_list list on list.list_id = new.list_id
      where l.old_id = any (${old}) and l.relation not in ('partial_area', 'unassigned_area')
        and coalesce(list.valid_from, ${on}) <= ${on} and coalesce(list.valid_to, ${on}) >= ${on}
        and not exists (select from unit_change_village v where v.change_id = ${changeId} and v.old_commune_id = l.old_id)
    )
    select old_id, new_id, count(*) over (partition by old_id) = 1, ${changeId} from pair where old_id <> new_id`.execute(
    tx,
  );
  await succeedAbove(tx, changeId);
}

/** A district or province of the old list passes to the one province that holds all its communes now. */
async function succeedAbove(tx: Tx, changeId: string): Promise<void> {
  await sql`
    insert into unit_succession (old_id, new_id, whole, change_id)
    with ladder as materialized (
      select c.place_id as commune, up.place_id as above
      from place c join place parent on parent.place_id = c.parent_id
      join place up on up.place_id in (parent.place_id, parent.parent_id) and up.level in ('district', 'province')
      where c.level = 'commune'
    ),
    above as (
      select distinct ladder.above as old_id from unit_succession s join ladder on ladder.commune = s.old_id
      where s.change_id = ${changeId}
    ),
    below as (select old_id, ladder.commune as id from above join ladder on ladder.above = above.old_id),
    target as (
      select below.old_id, new.parent_id as new_id, s.old_id is null as left_behind
      from below left join unit_succession s on s.old_id = below.id left join place new on new.place_id = s.new_id
    )
    select old_id, min(new_id), true, ${changeId} from target
    where not exists (select from unit_succession known where known.old_id = target.old_id)
    group by old_id having count(distinct new_id) = 1 and not bool_or(left_behind) and min(new_id) <> old_id`.execute(
    tx,
  );
}

/**
 * Rights at a unit that is no more end the day before and begin anew at what took it over. Where it was divided, only
 * as a person chose; a district has no successor: its tier is gone.
 */
export async function succeedGrants(tx: Tx, { changeId, on }: Moving): Promise<void> {
  await sql`
    insert into unit_change_grant (change_id, grant_id, old_place_id, old_valid_to, new_place_id)
    select ${changeId}, g.grant_id, g.place_id, g.valid_to, min(s.new_id) filter (where s.whole and p.level <> 'district')
    from role_grant g join unit_succession s on s.old_id = g.place_id and s.change_id = ${changeId}
    join place p on p.place_id = g.place_id
    where g.valid_to is null or g.valid_to >= ${on}
    group by g.grant_id
    on conflict (change_id, grant_id) do update set old_valid_to = excluded.old_valid_to`.execute(tx);
  await sql`
    update unit_change_grant set new_grant_id = gen_random_uuid()
    where change_id = ${changeId} and new_place_id is not null`.execute(tx);
  await sql`
    insert into role_grant (grant_id, account_id, role, place_id, valid_from, valid_to, granted_by)
    select c.new_grant_id, g.account_id, g.role, c.new_place_id, greatest(${on}::date, g.valid_from), g.valid_to, g.granted_by
    from unit_change_grant c join role_grant g using (grant_id)
    where c.change_id = ${changeId} and c.new_place_id is not null`.execute(tx);
  await sql`
    update role_grant g set valid_to = ${on}::date - 1 from unit_change_grant c
    where c.change_id = ${changeId} and c.grant_id = g.grant_id`.execute(tx);
}
