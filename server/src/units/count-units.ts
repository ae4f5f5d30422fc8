import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../platform/database.ts';

/** What is counted: before with what the lines make of it, in one pass; or what is there after. */
type Counted = 'planned' | 'after';

/** In which phase a row is counted for the unit it is in, and for the one it is to come to. */
const phases: Readonly<Record<Counted, RawBuilder<unknown>>> = {
  planned: sql`(values ('before', here), ('expected', there))`,
  after: sql`(values ('after', here))`,
};

/**
 * The villages of the change, with those it made for households that part from theirs, and the households that live in
 * them. Tables of their own with statistics: a CTE would be taken for a handful of rows, and a country has a million.
 */
async function takeTogether(tx: Tx, changeId: string): Promise<void> {
  await sql`
    create temporary table counted_village on commit drop as
    select own.village_id, own.commune_id as here, line.new_commune_id as there
    from (
      select village_id, new_commune_id from unit_change_village where change_id = ${sql.lit(changeId)}
      union
      select new_village_id, new_commune_id from unit_change_household where change_id = ${sql.lit(changeId)}
    ) line join village own on own.village_id = line.village_id`.execute(tx);
  await sql`analyze counted_village`.execute(tx);
  await sql`
    create temporary table counted_household on commit drop as
    select hp.household_id, hp.commune_id as here, coalesce(apart.new_commune_id, line.there) as there
    from counted_village line join household_place hp on hp.village_id = line.village_id and hp.to_on is null
    left join unit_change_household apart on apart.change_id = ${sql.lit(changeId)} and apart.household_id = hp.household_id`.execute(
    tx,
  );
  await sql`analyze counted_household`.execute(tx);
}

/** Each measure by the unit a row is in and the one it is to come to. Grants at a commune are judged one by one. */
const tallies = sql`
  select here, there, 'villages' as what, count(*) as n from counted_village group by 1, 2
  union all
  select here, there, 'households', count(*) from counted_household group by 1, 2
  union all
  select here, there, 'persons', count(*)
  from counted_household join household_member m using (household_id) where m.current and m.to_on is null group by 1, 2
  union all
  select here, there, class || part, case part when '' then households else persons end
  from (
    select here, there, class, count(*) as households, sum(persons) as persons
    from counted_household join household_status s using (household_id)
    where s.to_on is null and s.standard_id like 'vn-%' and s.class in ('POOR', 'NEAR_POOR') group by 1, 2, 3
  ) listed, (values (''), ('.persons')) parts (part)
  union all
  select here, there, 'open_cases', count(*)
  from counted_village join review_case c using (village_id)
  join round r on r.round_id = c.round_id and r.decided_on is null group by 1, 2
  union all
  select here, there, 'accounts', count(*)
  from counted_village join role_grant g using (village_id) where g.valid_to is null group by 1, 2`;

/** Counts all that a change touches and keeps it beside the change. */
export async function countUnits(tx: Tx, changeId: string, what: Counted): Promise<void> {
  // A country has more than a million households: their counts are hashed in memory, not on disk.
  await sql`set local work_mem = '128MB'`.execute(tx);
  await takeTogether(tx, changeId);
  const kept = what === 'after' ? ['after'] : ['before', 'expected'];
  await sql`delete from unit_change_count where change_id = ${changeId} and phase = any (${kept})`.execute(tx);
  const sum = (name: string) => sql`coalesce(sum(n) filter (where what = ${sql.lit(name)}), 0)`;
  await sql`
    insert into unit_change_count (change_id, phase, commune_id, villages, households, persons, poor, poor_persons,
      near_poor, near_poor_persons, open_cases, accounts)
    select ${changeId}, p.phase, p.unit, ${sum('villages')}, ${sum('households')}, ${sum('persons')}, ${sum('POOR')},
           ${sum('POOR.persons')}, ${sum('NEAR_POOR')}, ${sum('NEAR_POOR.persons')}, ${sum('open_cases')}, ${sum('accounts')}
    from (${tallies}) tally cross join lateral (select * from ${phases[what]} as s (phase, unit)) p
    where p.unit is not null group by p.phase, p.unit`.execute(tx);
  await sql`drop table counted_village, counted_household`.execute(tx);
}

/** What was counted is no more what the lines would make: a person must try again. */
export async function forgetCounts(tx: Tx, changeId: string): Promise<void> {
  await tx.deleteFrom('unit_change_count').where('change_id', '=', changeId).execute();
}

const counted = sql`households, persons, poor, poor_persons, near_poor, near_poor_persons, open_cases, accounts`;
const summed = sql`sum(households) as households, sum(persons) as persons, sum(poor) as poor, sum(poor_persons) as poor_persons,
  sum(near_poor) as near_poor, sum(near_poor_persons) as near_poor_persons, sum(open_cases) as open_cases, sum(accounts) as accounts`;

/**
 * How many totals differ: communes and provinces whose count is not what was expected, and the whole against what it was
 * before. A change with one of them is not carried out.
 */
export async function differentTotals(tx: Tx, changeId: string, phase: 'expected' | 'after'): Promise<number> {
  const { rows } = await sql<{ different: number }>`
    with own as (
      select c.*, p.parent_id as province from unit_change_count c join place p on p.place_id = c.commune_id
      where change_id = ${changeId}
    ),
    communes as (
      select commune_id, ${counted} from own where phase = 'expected' except select commune_id, ${counted} from own where phase = ${phase}
    ),
    provinces as (
      select province, ${summed} from own where phase = 'expected' group by province
      except select province, ${summed} from own where phase = ${phase} group by province
    ),
    whole as (select ${summed} from own where phase = 'before' except select ${summed} from own where phase = ${phase})
    select ((select count(*) from communes) + (select count(*) from provinces) + (select count(*) from whole))::integer
      as different`.execute(tx);
  return rows[0]?.different ?? 0;
}
