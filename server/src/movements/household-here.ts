import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { EventKind, HouseholdHere, ListedAs, PersonHere } from '@ra-soat/domain/registry/household-event.ts';
import type { Relation } from '@ra-soat/domain/survey/evidence.ts';
import type { Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { kindOf, type StoredKind } from '../platform/movements/stored-kind.ts';

interface PlaceRow {
  commune: string;
  villageId: string;
  since: IsoDate;
  endedOn: IsoDate | null;
}

/** Where the household lives, or lived last before it went from here. */
async function lastPlace(tx: Tx, householdId: string): Promise<PlaceRow> {
  const { rows } = await sql<PlaceRow>`
    select commune_id as commune, village_id as "villageId", to_on as "endedOn",
           min(from_on) over (partition by commune_id) as since
    from household_place where household_id = ${householdId} and (to_on is null or to_on >= from_on)
    order by to_on is null desc, from_on desc limit 1`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

export async function householdSite(tx: Tx, householdId: string): Promise<Site> {
  const { commune, villageId } = await lastPlace(tx, householdId);
  return { place: commune, village: villageId, household: householdId };
}

/** Events of one household follow each other, however many people record at once. */
export async function lockHouseholds(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const id of [...ids].toSorted()) await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 5))`.execute(tx);
}

/** By which event it went; a household that went without one was merged as a duplicate. */
async function wentBy(tx: Tx, householdId: string, endedOn: IsoDate): Promise<HouseholdHere['gone']> {
  const { rows } = await sql<{ kind: StoredKind; on: IsoDate }>`
    select kind, on_date as on from household_event e
    where household_id = ${householdId} and kind in ('DEATH', 'MERGE', 'MOVE_OUT') and undoes is null
      and not exists (select from household_event u where u.household_id = e.household_id and u.undoes = e.seq)
    order by seq desc limit 1`.execute(tx);
  const [row] = rows;
  const kind: EventKind = row ? (kindOf(row.kind) ?? 'merge') : 'merge';
  return { kind, on: row?.on ?? endedOn };
}

export interface PersonRow extends PersonHere {
  readonly relation: Relation;
  readonly version: number;
  readonly position: number;
  readonly sex: 'male' | 'female' | null;
  readonly bornOn: IsoDate | null;
  readonly bornYear: number | null;
  readonly ethnicity: number | null;
}

/** The people who live in a household, the head first. */
export async function peopleOf(tx: Tx, householdId: string): Promise<PersonRow[]> {
  const { rows } = await sql<Omit<PersonRow, 'lastOn'> & { lastOn: IsoDate | null }>`
    select m.member_id as "memberId", m.version, m.position, m.name, m.relation, m.is_head as "isHead", m.sex,
           m.born_on as "bornOn", m.born_year as "bornYear", m.ethnicity,
           (select max(e.on_date) from household_event e
            where e.household_id = m.household_id and e.body -> 'members' ? m.member_id::text and e.undoes is null
              and not exists (select from household_event u where u.household_id = e.household_id and u.undoes = e.seq)
           ) as "lastOn"
    from household_member m where m.household_id = ${householdId} and m.current and m.to_on is null
    order by m.is_head desc, m.position, m.member_id`.execute(tx);
  return rows.map(({ lastOn, ...row }) => ({ ...row, ...(lastOn !== null && { lastOn }) }));
}

async function listedAs(tx: Tx, householdId: string): Promise<ListedAs[]> {
  const { rows } = await sql<ListedAs>`
    select standard_id as standard, class, persons from household_status
    where household_id = ${householdId} and to_on is null and class in ('POOR', 'NEAR_POOR')
    order by standard_id`.execute(tx);
  return rows;
}

/** A household as an event finds it, with what is known of its people. */
export interface FoundHousehold {
  readonly here: HouseholdHere;
  readonly people: readonly PersonRow[];
}

export async function findHousehold(tx: Tx, householdId: string): Promise<FoundHousehold> {
  const { commune, villageId, since, endedOn } = await lastPlace(tx, householdId);
  const gone = endedOn === null ? null : await wentBy(tx, householdId, endedOn);
  const people = gone ? [] : await peopleOf(tx, householdId);
  const members = people.map(({ memberId, name, relation, isHead, lastOn }) => ({
    ...{ memberId, name, relation, isHead },
    ...(lastOn !== undefined && { lastOn }),
  }));
  const listed = gone ? [] : await listedAs(tx, householdId);
  return { here: { householdId, villageId, commune, since, gone, members, listed }, people };
}
