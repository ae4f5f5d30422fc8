import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { ListedClass } from '@ra-soat/domain/registry/ledger.ts';
import { CHILDREN_BELOW } from '@ra-soat/domain/reports/profile.ts';
import type { Carried } from './status.ts';
import type { CommandRequest } from './request.ts';

/** Classes that end where a household goes, and go on where it comes or comes out of another. */

export interface StatusKey {
  readonly household_id: string;
  readonly standard_id: string;
  readonly from_on: IsoDate;
  readonly seq: number;
}

/** Ends every open row of a household the day before; what did not take effect yet ends before it began. */
export async function endStatuses({ tx }: CommandRequest, householdId: string, on: IsoDate): Promise<StatusKey[]> {
  const { rows } = await sql<StatusKey>`
    update household_status set to_on = greatest(${on}::date, from_on) - 1
    where household_id = ${householdId} and to_on is null
    returning household_id, standard_id, from_on, seq`.execute(tx);
  return rows;
}

/** The rows go on, with their class and decision, as those of a household at a place: the same one, or one made of it. */
export async function openLike(
  { tx, commandId }: CommandRequest,
  keys: readonly StatusKey[],
  on: IsoDate,
  { householdId, persons, commune, village }: Carried,
): Promise<void> {
  const like = sql`jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as like_row(household_id uuid, standard_id text,
      from_on date, seq integer) join household_status o using (household_id, standard_id, from_on, seq)`;
  await sql`
    insert into household_status (household_id, standard_id, from_on, seq, class, subclass, persons, commune_id,
      village_id, decision_id, decision_number, command_id)
    select ${householdId}, o.standard_id, day.from_on,
      1 + coalesce((select max(s.seq) from household_status s where s.household_id = ${householdId}
        and s.standard_id = o.standard_id and s.from_on = day.from_on), 0),
      o.class, o.subclass, ${persons}::integer, ${commune}, ${village}, o.decision_id, o.decision_number, ${commandId}
    from ${like}
    cross join lateral (select greatest(${on}::date, o.from_on) as from_on) day`.execute(tx);
  await sql`
    insert into status_profile (household_id, standard_id, from_on, seq, commune_id, village_id, area_type, b1, b2,
      indicators, causes, needs, ethnicity, spouse_ethnicity, female_head, no_labour, merit, local_minority, children,
      children_uninsured, children_undernourished, children_not_schooled, command_id)
    select s.household_id, s.standard_id, s.from_on, s.seq, s.commune_id, s.village_id, p.area_type, p.b1, p.b2,
      p.indicators, p.causes, p.needs, now.ethnicity, p.spouse_ethnicity, now.female, p.no_labour, p.merit,
      p.local_minority, now.children, least(p.children_uninsured, now.children),
      least(p.children_undernourished, now.children), least(p.children_not_schooled, now.children), ${commandId}
    from ${like}
    join status_profile p on p.household_id = o.household_id and p.standard_id = o.standard_id
      and p.from_on = o.from_on and p.seq = o.seq
    join household_status s on s.household_id = ${householdId} and s.standard_id = o.standard_id
      and s.command_id = ${commandId} and s.to_on is null
    cross join lateral (
      select max(m.ethnicity) filter (where m.is_head) as ethnicity,
        bool_or(m.sex = 'female') filter (where m.is_head) as female,
        count(*) filter (where ${CHILDREN_BELOW} > extract(year from
          age(s.from_on, coalesce(m.born_on, make_date(m.born_year, 12, 31)))))::integer as children
      from household_member m where m.household_id = s.household_id and m.current and m.to_on is null
    ) now`.execute(tx);
}

interface Arrived extends Carried {
  readonly standard: string;
  readonly class: ListedClass;
  /** As its paper names it. */
  readonly decision: string;
}

/** The class that a household brings from outside the system, by its paper. */
export async function openArrived(request: CommandRequest, on: IsoDate, arrived: Arrived): Promise<void> {
  await request.tx
    .insertInto('household_status')
    .values({
      household_id: arrived.householdId,
      standard_id: arrived.standard,
      from_on: on,
      class: arrived.class,
      persons: arrived.persons,
      commune_id: arrived.commune,
      village_id: arrived.village,
      decision_number: arrived.decision,
      command_id: request.commandId,
    })
    .execute();
}
