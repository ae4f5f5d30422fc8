import { sql, type RawBuilder } from 'kysely';

/**
 * The decisions of a round in their order, as its events name them: seq, kind, decision_id, number, on_date, reason and
 * the decision they amend or revoke. Villages may read it too, unlike the decisions themselves.
 */
export function roundDecisions(roundId: string): RawBuilder<unknown> {
  return sql`(
    select seq, kind, (body ->> 'decisionId')::uuid as decision_id, body ->> 'number' as number, on_date,
           body ->> 'reason' as reason, (body ->> 'amends')::uuid as amends, (body ->> 'revokes')::uuid as revokes
    from round_event
    where round_id = ${roundId} and kind in ('decision.signed', 'decision.amended', 'decision.revoked'))`;
}
