import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { unitChange } from './contract.ts';

type Page = z.output<(typeof unitChange)['output']>;
export type Head = Pick<Page, 'changeId' | 'on' | 'basis' | 'state' | 'villages' | 'unplaced' | 'carriedOn'> & Named;
type Named = { readonly place: Page['place'] };

interface HeadRow extends Omit<Head, 'place'> {
  readonly placeId: string;
  readonly name: string;
  readonly province: string;
}

/** The changes for units under a place, or one of them. */
export async function headRows(tx: Tx, where: { place: string } | { changeId: string }): Promise<Head[]> {
  const own =
    'place' in where
      ? sql`${where.place} in (select place_path(c.place_id)) or c.place_id in (select place_path(${where.place}))`
      : sql`c.change_id = ${where.changeId}`;
  const { rows } = await sql<HeadRow>`
    select c.change_id as "changeId", c.on_date as "on", c.basis, c.state, c.carried_on as "carriedOn",
           p.place_id as "placeId", p.name, coalesce(up.name, '') as province,
           count(l.village_id)::integer as villages,
           (count(l.village_id) filter (where l.new_commune_id is null))::integer as unplaced
    from unit_change c join place p using (place_id) left join place up on up.place_id = p.parent_id
    left join unit_change_village l using (change_id)
    where ${own} group by c.change_id, p.place_id, up.place_id order by c.created_at desc limit 100`.execute(tx);
  return rows.map(({ placeId, name, province, ...row }) => ({ ...row, place: { placeId, name, province } }));
}

/** Lines are communes, or for the whole country provinces. */
const unitOf = (commune: string, whole: boolean) => sql`
  (select u.place_id from place c join place up on up.place_id = c.parent_id
     join place u on u.place_id = ${whole ? sql`case when up.level = 'district' then up.parent_id else up.place_id end` : sql`c.place_id`}
   where c.place_id = ${sql.ref(commune)})`;

type Counted = Page['before'][number];

/** The counts of a phase by commune, or of the whole country by province. */
export async function countRows(tx: Tx, changeId: string, phase: string, whole: boolean): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    select p.place_id as "placeId", p.name, coalesce(up.name, '') as province, jsonb_build_object(
      'villages', sum(k.villages), 'households', sum(k.households), 'persons', sum(k.persons),
      'poor', sum(k.poor), 'poorPersons', sum(k.poor_persons), 'nearPoor', sum(k.near_poor),
      'nearPoorPersons', sum(k.near_poor_persons), 'openCases', sum(k.open_cases), 'accounts', sum(k.accounts)) as counts
    from unit_change_count k join place p on p.place_id = ${unitOf('k.commune_id', whole)}
    left join place up on up.place_id = p.parent_id
    where k.change_id = ${changeId} and k.phase = ${phase}
    group by p.place_id, up.place_id order by p.code`.execute(tx);
  return rows;
}

/** From which old units the villages of each new one come. */
export async function sourcesOf(
  tx: Tx,
  changeId: string,
  whole: boolean,
): Promise<Map<string, { name: string; villages: number }[]>> {
  const { rows } = await sql<{ to: string; name: string; villages: number }>`
    with line as (
      select ${unitOf('l.new_commune_id', whole)} as target, ${unitOf('l.old_commune_id', whole)} as source
      from unit_change_village l where l.change_id = ${changeId} and l.new_commune_id is not null
    )
    select target as "to", p.name, count(*)::integer as villages
    from line join place p on p.place_id = line.source group by target, p.place_id order by p.code`.execute(tx);
  return Map.groupBy(rows, ({ to }) => to) satisfies Map<string, { name: string; villages: number }[]>;
}

type Divided = Page['divided'][number];

/** Old communes with several targets: what a person says of their villages and of the people who work there. */
export async function dividedRows(tx: Tx, changeId: string, on: string): Promise<Divided[]> {
  const { rows } = await sql<Divided>`
    with target as (
      select l.old_id, jsonb_agg(distinct jsonb_build_object('placeId', p.place_id, 'name', p.name, 'province', coalesce(up.name, ''))) as targets
      from place_link l join place p on p.place_id = l.new_id join place_list list on list.list_id = p.list_id
      left join place up on up.place_id = p.parent_id
      where l.relation not in ('partial_area', 'unassigned_area')
        and ${on}::date between coalesce(list.valid_from, '-infinity') and coalesce(list.valid_to, 'infinity')
        and l.old_id in (select old_commune_id from unit_change_village where change_id = ${changeId})
      group by l.old_id having count(*) > 1
    ), village_line as (
      select l.old_commune_id, jsonb_agg(jsonb_build_object('villageId', v.village_id, 'name', v.name, 'target', l.new_commune_id)
             order by l.old_position, v.name) as villages, count(*) filter (where l.new_commune_id is null) as open
      from unit_change_village l join village v using (village_id) where l.change_id = ${changeId} group by l.old_commune_id
    ), people as (
      select g.place_id, jsonb_agg(distinct jsonb_build_object('accountId', a.account_id, 'fullName', a.full_name, 'target', c.new_place_id)) as accounts
      from role_grant g join account a using (account_id) join target on target.old_id = g.place_id
      left join unit_change_grant c on c.grant_id = g.grant_id and c.change_id = ${changeId}
      where c.grant_id is not null or g.valid_to is null or g.valid_to >= ${on} group by g.place_id
    )
    select p.place_id as "placeId", p.name, coalesce(up.name, '') as province, villages, targets, coalesce(accounts, '[]') as accounts
    from target join village_line on village_line.old_commune_id = target.old_id
    join place p on p.place_id = target.old_id left join place up on up.place_id = p.parent_id
    left join people on people.place_id = target.old_id
    order by (open > 0) desc, p.code limit 60`.execute(tx);
  return rows;
}
