import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../platform/database.ts';

type Phase = 'before' | 'expected' | 'after';

/** Which commune a row is counted in: by the lines of the change, or by what the rows themselves say. */
interface Counting {
  readonly village: RawBuilder<unknown>;
  readonly household: RawBuilder<unknown>;
  readonly grant: RawBuilder<unknown>;
}

const countings: Readonly<Record<Phase, Counting>> = {
  before: { village: sql`own.commune_id`, household: sql`hp.commune_id`, grant: sql`v.commune_id` },
  expected: {
    village: sql`line.new_commune_id`,
    household: sql`coalesce(apart.new_commune_id, line.new_commune_id)`,
    grant: sql`line.new_commune_id`,
  },
  after: { village: sql`own.commune_id`, household: sql`hp.commune_id`, grant: sql`v.commune_id` },
};

/** The villages of the change, with those it made for households that part from theirs. */
const lines = (changeId: string) => sql`
  line as materialized (
    select village_id, new_commune_id from unit_change_village where change_id = ${changeId}
    union
    select new_village_id, new_commune_id from unit_change_household where change_id = ${changeId}
  ), apart as materialized (
    select household_id, new_commune_id from unit_change_household where change_id = ${changeId}
  )`;

const households = ({ household }: Counting) => sql`
  lived as materialized (
    select hp.household_id, ${household} as unit
    from line join household_place hp on hp.village_id = line.village_id and hp.to_on is null
    left join apart on apart.household_id = hp.household_id
  ), by_household as (
    select unit, count(*)::integer as households from lived group by unit
  ), by_person as (
    select unit, count(*)::integer as persons
    from lived join household_member m on m.household_id = lived.household_id and m.current and m.to_on is null group by unit
  ), by_class as (
    select unit, (count(*) filter (where class = 'POOR'))::integer as poor,
           (coalesce(sum(s.persons) filter (where class = 'POOR'), 0))::integer as poor_persons,
           (count(*) filter (where class = 'NEAR_POOR'))::integer as near_poor,
           (coalesce(sum(s.persons) filter (where class = 'NEAR_POOR'), 0))::integer as near_poor_persons
    from lived join household_status s on s.household_id = lived.household_id and s.to_on is null
      and s.standard_id like 'vn-%' and s.class in ('POOR', 'NEAR_POOR')
    group by unit
  )`;

/** Villages, cases of rounds not yet decided, and grants in the villages; grants at a commune are judged one by one. */
const others = ({ village, grant }: Counting) => sql`
  by_village as (
    select ${village} as unit, count(*)::integer as villages
    from line join village own on own.village_id = line.village_id group by 1
  ), by_case as (
    select ${village} as unit, count(*)::integer as open_cases
    from line join village own on own.village_id = line.village_id
    join review_case c on c.village_id = line.village_id
    join round r on r.round_id = c.round_id and r.decided_on is null
    group by 1
  ), by_grant as (
    select ${grant} as unit, count(*)::integer as accounts
    from line join role_grant g on g.village_id = line.village_id and g.valid_to is null
    join village v on v.village_id = g.village_id group by 1
  )`;

/** Counts all that a change touches and keeps it beside the change. */
export async function countUnits(tx: Tx, changeId: string, phase: Phase): Promise<void> {
  const counting = countings[phase];
  await sql`delete from unit_change_count where change_id = ${changeId} and phase = ${phase}`.execute(tx);
  await sql`
    insert into unit_change_count (change_id, phase, commune_id, villages, households, persons, poor, poor_persons,
      near_poor, near_poor_persons, open_cases, accounts)
    with ${lines(changeId)}, ${households(counting)}, ${others(counting)},
    unit as (select unit from by_village union select unit from by_household)
    select ${changeId}, ${phase}, unit, coalesce(villages, 0), coalesce(households, 0), coalesce(persons, 0), coalesce(poor, 0),
           coalesce(poor_persons, 0), coalesce(near_poor, 0), coalesce(near_poor_persons, 0), coalesce(open_cases, 0),
           coalesce(accounts, 0)
    from unit left join by_village using (unit) left join by_household using (unit) left join by_person using (unit)
    left join by_class using (unit) left join by_case using (unit) left join by_grant using (unit)
    where unit is not null`.execute(tx);
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
