import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { movementOf } from '@ra-soat/domain/review/movement.ts';
import { tickOf } from '@ra-soat/domain/reports/household-list.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import { needOrder } from '@ra-soat/domain/reports/profile.ts';
import type { Need } from '@ra-soat/domain/survey/evidence.ts';
import { membersOn, type MemberOn } from '../documents/members-on.ts';
import type { Tx } from '../platform/database.ts';
import type { ReportStage } from './case-outcomes.ts';
import { casesBy } from '../platform/cases-by.ts';
import type { AskedBy } from './standard-line.ts';

/** A household of R14 or R15, with what the head's row says of it. */
export interface ListedHousehold {
  readonly householdId: string;
  readonly sortKey: string;
  readonly village: string;
  readonly villageId: string;
  readonly decided: boolean;
  /** Null in the first year of a standard: nobody was on a list by it before. */
  readonly origin: 'new' | 'relapsed' | 'old' | null;
  readonly merit: boolean;
  readonly noLabour: boolean;
  /** 1 y tế … 6 khác. */
  readonly needs: readonly number[];
  readonly members: readonly MemberOn[];
}

export interface ListOf {
  readonly roundId: string;
  readonly by: AskedBy;
  readonly class: 'POOR' | 'NEAR_POOR';
  readonly stage: ReportStage;
  readonly on: IsoDate;
}

/** Where a page begins: after this household. */
export interface After {
  readonly sortKey: string;
  readonly householdId: string;
}

const START: After = { sortKey: '', householdId: '00000000-0000-0000-0000-000000000000' };

interface Row {
  household_id: string;
  sort_key: string;
  village: string;
  village_id: string;
  stage: string;
  before_class: DecidedClass;
  class: DecidedClass;
  ever_poor: boolean;
  ever_near_poor: boolean;
  needs: readonly Need[] | null;
  no_labour: boolean;
  merit: boolean;
}

const origins = { newlyListed: 'new', relapsed: 'relapsed', stillListed: 'old' } as const;

function listed(row: Row, members: readonly MemberOn[], { by }: ListOf): ListedHousehold {
  const { before_class: before, class: after, ever_poor: everPoor, ever_near_poor: everNearPoor } = row;
  return {
    householdId: row.household_id,
    sortKey: row.sort_key,
    village: row.village,
    villageId: row.village_id,
    decided: row.stage === 'DECIDED',
    origin: by.withoutOpening ? null : origins[tickOf(movementOf({ before, after, everPoor, everNearPoor }).label)],
    merit: row.merit,
    noLabour: row.no_labour,
    needs: (row.needs ?? []).map((need) => needOrder.indexOf(need) + 1).sort((a, b) => a - b),
    members,
  };
}

/** What a preliminary list holds too: a result that stands, whatever the step it has come to. */
function standing(of: ListOf) {
  if (of.stage === 'official') return sql`c.round_id = ${of.roundId} and c.decided_class = ${of.class}`;
  const stages = ['SURVEYED', 'RESURVEY', 'ACCEPTED', 'AGREED', 'POSTED'];
  return sql`c.round_id = ${of.roundId} and c.class = ${of.class} and c.stage = any (${stages})`;
}

/** One page of households in the order of their villages; official: only those of the signed decision. */
export async function listedPage(tx: Tx, of: ListOf, limit: number, after: After = START): Promise<ListedHousehold[]> {
  const { rows } = await sql<Row>`
    select c.household_id, c.sort_key, c.village_id, village.name as village,
           case when c.decided_class is null then c.stage else 'DECIDED' end as stage, c.before_class,
           coalesce(c.decided_class, c.class) as class,
           c.ever_poor, c.ever_near_poor, s.evidence -> 'needs' as needs,
           coalesce((s.evidence ->> 'noLabourCapacity')::boolean, false) as no_labour,
           coalesce((s.evidence ->> 'meritMember')::boolean, false) as merit
    from ${casesBy(of.by.standard, of.by.leading)} c join village using (village_id)
    left join survey s on s.household_id = c.household_id and s.round_id = c.round_id
      and s.version = (c.state -> 'survey' ->> 'version')::integer
    where ${standing(of)} and (c.sort_key, c.household_id) > (${after.sortKey}, ${after.householdId}::uuid)
    order by c.sort_key, c.household_id limit ${limit}`.execute(tx);
  const households = rows.map(({ household_id }) => household_id);
  const members = await membersOn(tx, households, of.on);
  return rows.map((row) => listed(row, members.get(row.household_id) ?? [], of));
}

const PIECE = 500;

/** All households of the list, a piece at a time. */
export async function* listedHouseholds(tx: Tx, of: ListOf): AsyncGenerator<ListedHousehold> {
  let after = START;
  for (;;) {
    const page = await listedPage(tx, of, PIECE, after);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PIECE) return;
    after = last;
  }
}

/** Households, and member rows, of the whole list. */
export async function listedCount(tx: Tx, of: ListOf): Promise<{ households: number; persons: number }> {
  const { rows } = await sql<{ households: number; persons: number }>`
    select count(*)::integer as households, coalesce(sum(members), 0)::integer as persons
    from ${casesBy(of.by.standard, of.by.leading)} c cross join lateral (
      select count(*)::integer as members from (
        select distinct on (member_id) to_on from household_member m
        where m.household_id = c.household_id and from_on <= ${of.on} order by member_id, version desc
      ) newest where to_on is null or to_on > ${of.on}
    ) counted where ${standing(of)}`.execute(tx);
  return rows[0] ?? { households: 0, persons: 0 };
}
