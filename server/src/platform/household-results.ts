import { sql } from 'kysely';
import { resultOutcome, type ResultOutcome } from '@ra-soat/domain/review/result-outcome.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { NoticeWay } from '@ra-soat/domain/words/after-decision.vi.ts';
import type { Tx } from './database.ts';
import { roundDecisions } from './round-decisions.ts';

/** Told once or more often: when, how, by whom. */
export interface Told {
  readonly on: string;
  readonly way: NoticeWay;
  readonly by: string;
  readonly note: string;
}

/** What a round's decision says of one household, why, and how it was told. */
export interface HouseholdResult {
  readonly householdId: string;
  readonly decisionId: string;
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly commune: string;
  readonly villageId: string;
  readonly village: string;
  readonly head: string;
  readonly address: string;
  readonly outcome: ResultOutcome;
  /** A sentence for the family: the rule and the scores, or why it could not be reviewed. */
  readonly reason: string | null;
  readonly told: readonly Told[];
}

interface Row extends Omit<HouseholdResult, 'outcome'> {
  before_class: DecidedClass;
  /** In force: GONE when an amendment took it off the lists; null when it was closed at the decision. */
  class: DecidedClass | 'GONE' | null;
  revoked: boolean;
}

function outcomeOf({ before_class: before, class: now, revoked }: Row): ResultOutcome {
  if (revoked) return 'revoked';
  return resultOutcome(before, now === 'GONE' ? null : now);
}

/** Which households of a round: of one village, one household, or all that may be seen. */
export interface Wanted {
  readonly roundId: string;
  readonly villageId?: string | undefined;
  readonly householdId?: string | undefined;
}

/**
 * Everybody whom the decisions of a round concern: recognised, leaving, refused, listed before but closed without a
 * review, and those whose recognition was revoked. The decision is the newest that names the household, so that who was
 * told of an earlier one is to be told again. In the order of villages and households; empty before the decision.
 */
export async function householdResults(
  tx: Tx,
  { roundId, villageId, householdId }: Wanted,
): Promise<HouseholdResult[]> {
  const { rows } = await sql<Row>`
    with d as ${roundDecisions(roundId)}
    select c.household_id as "householdId", coalesce(d.decision_id, signed.id) as "decisionId",
           coalesce(d.number, signed.number) as "decisionNumber", coalesce(d.on_date::text, signed.on) as "decidedOn",
           c.commune_id as commune, c.village_id as "villageId", village.name as village, c.head, c.address,
           c.before_class, case when c.decision_id is not null then c.decided_class end as class,
           d.decision_id is not null and c.decision_id is null as revoked,
           case when d.decision_id is not null and c.decision_id is null then d.reason
           when c.decision_id is null or c.decided_class = 'GONE' then
             (select e.body ->> 'reason' from case_event e where e.household_id = c.household_id and e.round_id = c.round_id
                and e.kind = 'case.closed' order by e.seq desc limit 1)
           else
             (select r.explanation ->> 'sentence' from case_result r where r.household_id = c.household_id
                and r.round_id = c.round_id and r.layer = 'computed' and r.standard_id = round.standard_id
              order by r.version desc limit 1)
           end as reason,
           (select coalesce(jsonb_agg(jsonb_build_object('on', n.told_on, 'way', n.way, 'by', n.told_by, 'note', n.note) order by n.seq), '[]')
            from household_notice n
            where n.household_id = c.household_id and n.decision_id = coalesce(d.decision_id, signed.id)) as told
    from review_case c
    join round on round.round_id = c.round_id
    join village on village.village_id = c.village_id
    cross join lateral (
      select (round.state -> 'decision' ->> 'decisionId')::uuid as id, round.state -> 'decision' ->> 'number' as number,
             round.state -> 'decision' ->> 'on' as on
    ) signed
    left join lateral (
      select * from d where d.decision_id = c.decision_id or exists (select from decision_line l
        where l.household_id = c.household_id and l.decision_id = d.decision_id)
      order by d.seq desc limit 1
    ) d on true
    where c.round_id = ${roundId}
      and (d.decision_id is not null or (signed.id is not null and c.before_class <> 'NON_POOR'
        and (c.stage = 'CLOSED' or c.decided_class = 'GONE')))
      and (${villageId ?? null}::uuid is null or c.village_id = ${villageId ?? null})
      and (${householdId ?? null}::uuid is null or c.household_id = ${householdId ?? null})
    order by village.position, village.name, c.sort_key, c.household_id`.execute(tx);
  return rows.map((row) => {
    const { before_class: _before, class: _now, revoked: _revoked, ...result } = row;
    return { ...result, outcome: outcomeOf(row) };
  });
}
