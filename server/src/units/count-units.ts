import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../platform/database.ts';

/** In which communes a row is counted: the one it is in, and the one it is to come to. */
interface Counting {
  readonly villageTo: RawBuilder<unknown>;
  readonly householdTo: RawBuilder<unknown>;
  readonly phases: RawBuilder<unknown>;
}

const countings = {
  /** Before, by the old communes, and what the lines make of it, by the new ones: in one pass. */
  planned: {
    villageTo: sql`line.new_commune_id`,
    householdTo: sql`coalesce(apart.new_commune_id, line.new_commune_id)`,
    phases: sql`(values ('before', pair.here), ('expected', pair.there))`,
  },
  after: {
    villageTo: sql`own.commune_id`,
    householdTo: sql`hp.commune_id`,
    phases: sql`(values ('after', pair.here))`,
  },
} as const satisfies Readonly<Record<string, Counting>>;

/** The villages of the change, with those it made for households that part from theirs. */
const lines = (changeId: string) => sql`
  line as materialized (
    select village_id, new_commune_id from unit_change_village where change_id = ${changeId}
    union
    select new_village_id, new_commune_id from unit_change_household where change_id = ${changeId}
  ), apart as materialized (
    select household_id, new_commune_id from unit_change_household where change_id = ${changeId}
  )`;

const households = ({ householdTo }: Counting) => sql`
  lived as materialized (
    select hp.household_id, hp.commune_id as here, ${householdTo} as there
    from line join household_place hp on hp.village_id = line.village_id and hp.to_on is null
    left join apart on apart.household_id = hp.household_id
  ), by_household as (
    select here, there, count(*) as households from lived group by here, there
  ), by_person as (
    select here, there, count(*) as persons
    from lived join household_member m on m.household_id = lived.household_id and m.current and m.to_on is null
    group by here, there
  ), by_class as (
    select here, there, count(*) filter (where class = 'POOR') as poor,
           sum(s.persons) filter (where class = 'POOR') as poor_persons,
           count(*) filter (where class = 'NEAR_POOR') as near_poor,
           sum(s.persons) filter (where class = 'NEAR_POOR') as near_poor_persons
    from lived join household_status s on s.household_id = lived.household_id and s.to_on is null
      and s.standard_id like 'vn-%' and s.class in ('POOR', 'NEAR_POOR')
    group by here, there
  )`;

/** Villages, cases of rounds not yet decided, and grants in the villages; grants at a commune are judged one by one. */
const others = ({ villageTo }: Counting) => sql`
  home as (
    select own.village_id, own.commune_id as here, ${villageTo} as there
    from line join village own on own.village_id = line.village_id
  ), by_village as (
    select here, there, count(*) as villages from home group by here, there
  ), by_case as (
    select here, there, count(*) as open_cases
    from home join review_case c using (village_id) join round r on r.round_id = c.round_id and r.decided_on is null
    group by here, there
  ), by_grant as (
    select here, there, count(*) as accounts
    from home join role_grant g on g.village_id = home.village_id and g.valid_to is null group by here, there
  )`;

/** Counts all that a change touches and keeps it beside the change. */
export async function countUnits(tx: Tx, changeId: string, what: keyof typeof countings): Promise<void> {
  const counting = countings[what];
  // A country has more than a million households: their counts are hashed in memory, not on disk.
  await sql`set local work_mem = '128MB'`.execute(tx);
  const sum = (name: string) => sql`coalesce(sum(${sql.ref(name)}), 0)`;
  const phases = what === 'after' ? ['after'] : ['before', 'expected'];
  await sql`delete from unit_change_count where change_id = ${changeId} and phase = any (${phases})`.execute(tx);
  await sql`
    insert into unit_change_count (change_id, phase, commune_id, villages, households, persons, poor, poor_persons,
      near_poor, near_poor_persons, open_cases, accounts)
    with ${lines(changeId)}, ${households(counting)}, ${others(counting)},
    pair as (select here, there from by_village union select here, there from by_household)
    select ${changeId}, p.phase, p.unit, ${sum('villages')}, ${sum('households')}, ${sum('persons')}, ${sum('poor')},
           ${sum('poor_persons')}, ${sum('near_poor')}, ${sum('near_poor_persons')}, ${sum('open_cases')}, ${sum('accounts')}
    from pair
    left join by_village v on v.here = pair.here and v.there is not distinct from pair.there
    left join by_household h on h.here = pair.here and h.there is not distinct from pair.there
    left join by_person m on m.here = pair.here and m.there is not distinct from pair.there
    left join by_class s on s.here = pair.here and s.there is not distinct from pair.there
    left join by_case c on c.here = pair.here and c.there is not distinct from pair.there
    left join by_grant g on g.here = pair.here and g.there is not distinct from pair.there
    cross join lateral (select * from ${counting.phases} as s (phase, unit)) p
    where p.unit is not null group by p.phase, p.unit`.execute(tx);
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
