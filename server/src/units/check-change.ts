import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import { Problem, type ProblemCode } from '../platform/problem.ts';

/** A change as it is stored. */
export interface StoredChange {
  readonly change_id: string;
  readonly place_id: string;
  readonly on_date: string;
  readonly basis: string;
  readonly state: 'draft' | 'running' | 'carried' | 'undoing' | 'undone' | 'dropped';
  readonly command_id: string;
  readonly carried_at: Date | null;
}

export async function loadChange(tx: Tx, changeId: string): Promise<StoredChange> {
  const { rows } = await sql<StoredChange>`
    select change_id, place_id, on_date, basis, state, command_id, carried_at from unit_change where change_id = ${changeId}`.execute(
    tx,
  );
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

/** Names of what stands in the way, for a message; at most five and how many more. */
async function namesOf(tx: Tx, code: ProblemCode, query: ReturnType<typeof sql<{ name: string }>>): Promise<void> {
  const { rows } = await query.execute(tx);
  if (rows.length === 0) return;
  const more = rows.length > 5 ? ` (+${rows.length - 5})` : '';
  const units = rows.slice(0, 5).map(({ name }) => name);
  throw new Problem(code, { values: { units: `${units.join('; ')}${more}` } });
}

/** The unit must stand in the list of the day: a change goes to a unit that is. */
export async function checkUnitsOfDay(tx: Tx, units: readonly string[], on: string): Promise<void> {
  await namesOf(
    tx,
    'UNIT_NOT_IN_LIST',
    sql<{ name: string }>`
      select coalesce(p.name, asked.id) as name from unnest(${[...new Set(units)]}::text[]) asked (id)
      left join place p on p.place_id = asked.id left join place_list l using (list_id)
      where p.place_id is null or (p.place_id <> 'vn' and not ${on}::date between coalesce(l.valid_from, ${on}) and coalesce(l.valid_to, ${on}))`,
  );
}

/** No unit passes to another twice, and none stands in two drafts. */
export async function checkNotTwice(tx: Tx, changeId: string, old: readonly string[]): Promise<void> {
  await namesOf(
    tx,
    'UNIT_ALREADY_CHANGED',
    sql<{ name: string }>`
      select distinct p.name from place p
      where p.place_id = any (${old}) and (
        exists (select from unit_succession s where s.old_id = p.place_id and s.change_id <> ${changeId})
        or exists (select from unit_change_village v join unit_change c using (change_id)
          where v.old_commune_id = p.place_id and c.state in ('draft', 'running', 'undoing') and c.change_id <> ${changeId}))`,
  );
}

/** What must be settled before a change can be carried out: each with the units by name. */
export async function checkReady(tx: Tx, change: StoredChange, today: string): Promise<void> {
  const { change_id: id, on_date: on } = change;
  if (on > today) throw new Problem('UNIT_CHANGE_TOO_EARLY');
  const old = await sql<{ id: string; new: string | null }>`
    select distinct old_commune_id as id, new_commune_id as new from unit_change_village where change_id = ${id}`.execute(
    tx,
  );
  if (old.rows.length === 0) throw new Problem('UNIT_CHANGE_EMPTY');
  await checkNotTwice(tx, id, [...new Set(old.rows.map((row) => row.id))]);
  await checkUnitsOfDay(
    tx,
    old.rows.flatMap((row) => row.new ?? []),
    on,
  );
  await namesOf(tx, 'UNITS_UNPLACED', unplaced(id));
  await namesOf(tx, 'UNIT_CHANGE_ORDER', laterMoved(id, on));
  await namesOf(tx, 'UNIT_ROUND_OPEN', openInDivided(id));
}

/** Villages without a commune to go to. */
export const unplaced = (changeId: string) => sql<{ name: string }>`
  select v.name || ' (' || p.name || ')' as name from unit_change_village l join village v using (village_id)
  join place p on p.place_id = l.old_commune_id
  where change_id = ${changeId} and new_commune_id is null order by p.name, l.old_position`;

/** Villages that came to their commune on the day or after it, or are not in it any more. */
const laterMoved = (changeId: string, on: string) => sql<{ name: string }>`
  select v.name || ' (' || p.name || ')' as name from unit_change_village l join village v using (village_id)
  join village_commune past on past.village_id = l.village_id and past.to_on is null
  join place p on p.place_id = l.old_commune_id
  where l.change_id = ${changeId} and (past.from_on >= ${on} or past.commune_id <> l.old_commune_id)`;

/** A round that is not decided cannot be divided: nobody could sign for both parts. */
const openInDivided = (changeId: string) => sql<{ name: string }>`
  select p.name || ' (' || r.year || ')' as name from round r join place p on p.place_id = r.commune_id
  where r.decided_on is null and r.stage <> 'closed' and (
    select count(distinct new_commune_id) from (
      select new_commune_id from unit_change_village where change_id = ${changeId} and old_commune_id = r.commune_id
      union select apart.new_commune_id from unit_change_household apart join unit_change_village l using (change_id, village_id)
      where change_id = ${changeId} and l.old_commune_id = r.commune_id) target) > 1`;

/** A change stays until something of the new units rests on it: a round begun, a decision signed, a further change. */
export async function checkUndoable(tx: Tx, change: StoredChange): Promise<void> {
  const { change_id: id, carried_at: at } = change;
  const news = sql`(select new_commune_id from unit_change_village where change_id = ${id}
    union select new_commune_id from unit_change_household where change_id = ${id})`;
  await namesOf(
    tx,
    'UNIT_CHANGE_RESTS',
    sql<{ name: string }>`
      select distinct p.name || ', ' || d.number as name
      from decision d join place p on p.place_id = d.commune_id join command c using (command_id)
      where c.received_at >= ${at} and (d.commune_id in ${news} or d.commune_id in (
        select old_commune_id from unit_change_village where change_id = ${id}))
      union
      select p.name || ' (' || r.year || ')' from round r join place p on p.place_id = r.commune_id
      join command c using (command_id) where r.commune_id in ${news} and c.received_at >= ${at}
      union
      select v.name from unit_change_village l join village_commune made using (village_id) join village v using (village_id)
      where l.change_id = ${id} and made.change_id = ${id} and made.to_on is not null
      union
      select v.name from unit_change_household apart join household_status s on s.village_id = apart.new_village_id
      join village v on v.village_id = s.village_id
      where apart.change_id = ${id} and s.command_id <> ${change.command_id}`,
  );
}
