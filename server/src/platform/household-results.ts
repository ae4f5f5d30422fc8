import { sql } from 'kysely';
import { resultOutcome, type ResultOutcome } from '@ra-soat/domain/review/result-outcome.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { NoticeWay } from '@ra-soat/domain/words/after-decision.vi.ts';
import type { Tx } from './database.ts';

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
  class: DecidedClass;
  stage: 'DECIDED' | 'CLOSED';
}

/** Which households of a round: of one village, one household, or all that may be seen. */
export interface Wanted {
  readonly roundId: string;
  readonly villageId?: string | undefined;
  readonly householdId?: string | undefined;
}

/**
 * Everybody whom the decision of a round concerns: recognised, leaving, refused, and listed before but closed without a
 * review. In the order of villages and households; empty before the decision.
 */
export async function householdResults(
  tx: Tx,
  { roundId, villageId, householdId }: Wanted,
): Promise<HouseholdResult[]> {
  const { rows } = await sql<Row>`
    select c.household_id as "householdId", coalesce(d.decision_id, signed.id) as "decisionId",
           coalesce(d.number, signed.number) as "decisionNumber", coalesce(d.decided_on::text, signed.on) as "decidedOn",
           c.commune_id as commune, c.village_id as "villageId", village.name as village, c.head, c.address,
           c.before_class, c.class, c.stage,
           case c.stage when 'CLOSED' then
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
    -- The decision that names the household: an amendment stands in the case, and is seen from the commune.
    left join decision d on d.decision_id = (c.state ->> 'decisionId')::uuid
    where c.round_id = ${roundId} and signed.id is not null
      and (c.stage = 'DECIDED' or (c.stage = 'CLOSED' and c.before_class <> 'NON_POOR'))
      and (${villageId ?? null}::uuid is null or c.village_id = ${villageId ?? null})
      and (${householdId ?? null}::uuid is null or c.household_id = ${householdId ?? null})
    order by village.position, village.name, c.sort_key, c.household_id`.execute(tx);
  return rows.map(({ before_class, class: after, stage, ...row }) => ({
    ...row,
    outcome: resultOutcome(before_class, stage === 'CLOSED' ? null : after),
  }));
}
