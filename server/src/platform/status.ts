import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { CommandRequest } from './request.ts';
import type { LoadedRound } from './rounds.ts';
import { copyProfiles, profileStatuses } from './status-profiles.ts';

/** The registry by date. Nothing is written over but the last day of the row that held until then. */

/** The round, and by which of its standards. */
export interface StatusOf extends Pick<LoadedRound, 'roundId' | 'state'> {
  readonly standard: string;
}

/** What a decision says of a household from the day it takes effect. */
export interface StatusRow {
  readonly household_id: string;
  readonly class: DecidedClass;
  readonly persons: number;
  readonly commune_id: string;
  readonly village_id: string;
}

export interface StatusBy {
  readonly decisionId: string;
  readonly number: string;
  readonly effectiveOn: IsoDate;
}

/** What held until now ends the day before; a row that did not take effect yet ends the day before it began. */
export async function endStatus(
  { tx }: CommandRequest,
  { standard }: StatusOf,
  households: readonly string[],
  effectiveOn: IsoDate,
): Promise<void> {
  await sql`
    update household_status set to_on = greatest(${effectiveOn}::date, from_on) - 1
    where household_id = any (${households}::uuid[]) and standard_id = ${standard} and to_on is null`.execute(tx);
}

/** Ends what held and opens what the decision says, never before what it replaces; leaving the lists is a row too. */
export async function openStatus(
  request: CommandRequest,
  round: StatusOf,
  { decisionId, number, effectiveOn }: StatusBy,
  rows: readonly StatusRow[],
): Promise<void> {
  const households = rows.map(({ household_id }) => household_id);
  await endStatus(request, round, households, effectiveOn);
  await sql`
    insert into household_status (household_id, standard_id, from_on, seq, class, persons, commune_id, village_id,
      decision_id, decision_number, command_id)
    select new.household_id, ${round.standard}, day.from_on, ${nextSeq}, new.class, new.persons, new.commune_id,
      new.village_id, ${decisionId}, ${number}, ${request.commandId}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as new(household_id uuid, class text, persons integer,
      commune_id text, village_id uuid)
    cross join lateral (
      select greatest(${effectiveOn}::date, max(s.from_on)) as from_on from household_status s
      where s.household_id = new.household_id and s.standard_id = ${round.standard}
    ) day
    left join lateral (
      select max(seq) as seq from household_status s where s.household_id = new.household_id
        and s.standard_id = ${round.standard} and s.from_on = day.from_on
    ) last on true`.execute(request.tx);
  await profileStatuses(request, round, households);
}

const nextSeq = sql`1 + coalesce(last.seq, 0)`;

/** A household whose recognition ended, with the earlier decision of the round that stands again, if one does. */
export interface Resumed {
  readonly household_id: string;
  readonly decision_id: string | null;
}

/**
 * After a revocation what held before goes on as a new row: that of the earlier decision of the round, or else the one
 * with which the household came into the round.
 */
export async function resumeStatus(
  request: CommandRequest,
  { roundId, standard, state }: StatusOf,
  effectiveOn: IsoDate,
  households: readonly Resumed[],
): Promise<void> {
  await sql`
    insert into household_status (household_id, standard_id, from_on, seq, class, subclass, persons, commune_id,
      village_id, decision_id, decision_number, command_id)
    select old.household_id, old.standard_id, greatest(${effectiveOn}::date, old.to_on + 1), ${nextSeq},
      old.class, old.subclass, old.persons, old.commune_id, old.village_id, old.decision_id, old.decision_number,
      ${request.commandId}
    from jsonb_to_recordset(${JSON.stringify(households)}::jsonb) as back(household_id uuid, decision_id uuid)
    cross join lateral (
      select * from household_status s
      where s.household_id = back.household_id and s.standard_id = ${standard} and s.to_on >= ${state.opening.on}
        and case when back.decision_id is not null then s.decision_id = back.decision_id
          else not exists (select from decision d where d.decision_id = s.decision_id and d.round_id = ${roundId}) end
      order by s.from_on desc, s.seq desc limit 1
    ) old
    left join lateral (
      select max(seq) as seq from household_status s where s.household_id = old.household_id
        and s.standard_id = old.standard_id and s.from_on = greatest(${effectiveOn}::date, old.to_on + 1)
    ) last on true`.execute(request.tx);
  await copyProfiles(
    request,
    standard,
    households.map(({ household_id }) => household_id),
  );
}

/** Where an event leaves a household that keeps its class. */
export interface Carried {
  readonly householdId: string;
  readonly persons: number;
  readonly commune: string;
  readonly village: string;
}

/** A class that an event carried on: the same decision, with the members or the place of the new day. */
export interface CarriedStatus {
  readonly householdId: string;
  readonly standard: string;
  readonly class: DecidedClass;
  readonly from: IsoDate;
}

/**
 * Ends the open rows of a household, by every standard, the day before the event, and goes on with the same class and
 * decision from its day. Call it after the members are written.
 */
export async function carryStatus(
  request: CommandRequest,
  on: IsoDate,
  { householdId, persons, commune, village }: Carried,
): Promise<readonly CarriedStatus[]> {
  const { tx, commandId } = request;
  const { rows } = await sql<{ standard_id: string; class: DecidedClass; from_on: IsoDate }>`
    with ended as (
      update household_status set to_on = greatest(${on}::date, from_on) - 1
      where household_id = ${householdId} and to_on is null returning *
    )
    insert into household_status (household_id, standard_id, from_on, seq, class, subclass, persons, commune_id,
      village_id, decision_id, decision_number, command_id)
    select household_id, standard_id, greatest(${on}::date, from_on), case when from_on >= ${on} then seq + 1 else 1 end,
      class, subclass, ${persons}::integer, ${commune}, ${village}, decision_id, decision_number, ${commandId}
    from ended returning standard_id, class, from_on`.execute(tx);
  for (const { standard_id } of rows) await copyProfiles(request, standard_id, [householdId], true);
  return rows.map((row) => ({ householdId, standard: row.standard_id, class: row.class, from: row.from_on }));
}
