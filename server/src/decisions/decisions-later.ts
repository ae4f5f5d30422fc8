import { sql } from 'kysely';
import { reviewRulesOn } from '@ra-soat/domain/procedure/review-rules.ts';
import type { CaseStage, CaseState } from '@ra-soat/domain/review/case-state.ts';
import { signedDecision } from '@ra-soat/domain/review/decisions-in-force.ts';
import { caseBlocker } from '@ra-soat/domain/review/round-gates.ts';
import { caseStageWords, reviewProblemWords } from '@ra-soat/domain/words/procedure.vi.ts';
import type { z } from 'zod';
import { certificateHolders } from '../platform/certificate-holders.ts';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound, roundSite, settingsOf, type LoadedRound } from '../platform/rounds.ts';
import { decisionsLater } from './contract.ts';

type Answer = z.output<(typeof decisionsLater)['output']>;
type Rules = ReturnType<typeof reviewRulesOn>;

async function decisionsOf(tx: Tx, { roundId, state }: LoadedRound): Promise<Answer['decisions']> {
  const { rows } = await sql<Omit<Answer['decisions'][number], 'inForce' | 'toIssue'>>`
    select d.decision_id as "decisionId", d.kind, d.number, d.decided_on as "on", d.effective_on as "effectiveOn",
           d.body ->> 'signer' as signer, d.body ->> 'authority' as authority, named.number as names,
           d.body ->> 'reason' as reason, coalesce(d.whole, false) as whole, d.hash,
           -- On a list of it, by whichever standard: the refused are decided too, and recognised as nothing.
           (select count(*)::integer from review_case c
            where c.round_id = d.round_id and c.decision_id = d.decision_id and (
              exists (select from decision_line l where l.decision_id = d.decision_id and l.household_id = c.household_id)
              or exists (select from decision_line_beside b
                         where b.decision_id = d.decision_id and b.household_id = c.household_id))) as households
    from decision d
    left join decision named on named.decision_id = coalesce(d.amends_id, d.revokes_id)
    left join command on command.command_id = d.command_id
    where d.round_id = ${roundId}
    order by d.decided_on, command.received_at, d.decision_id`.execute(tx);
  const shown: Answer['decisions'] = [];
  for (const row of rows) {
    const inForce = row.kind === 'revocation' || signedDecision(state, row.decisionId) !== undefined;
    shown.push({ ...row, inForce, toIssue: (await certificateHolders(tx, row.decisionId)).length });
  }
  return shown;
}

interface ReopenedRow {
  household_id: string;
  village: string;
  head: string;
  decision_id: string | null;
  decided_class: Answer['reopened'][number]['decided'];
  stage: CaseStage;
  state: CaseState;
}

/** Why the household cannot be decided anew today. */
function waits(state: CaseState, today: string, { holidays }: Rules): string | null {
  if (state.stage === 'SIDELINED') return reviewProblemWords.sidelinedNotClosed;
  const code = caseBlocker(state, today, holidays);
  return code === undefined ? null : reviewProblemWords[code];
}

function nowOf({ stage, class: found }: CaseState): Answer['reopened'][number]['now'] {
  if (stage === 'CLOSED') return 'GONE';
  return stage === 'POSTED' ? (found ?? null) : null;
}

async function reopenedOf(tx: Tx, roundId: string, today: string, rules: Rules): Promise<Answer['reopened']> {
  const { rows } = await sql<ReopenedRow>`
    select c.household_id, village.name as village, c.head, c.decision_id, c.decided_class, c.stage, c.state
    from review_case c join village using (village_id)
    where c.round_id = ${roundId} and c.reopened
    order by village.position, village.name, c.sort_key, c.household_id`.execute(tx);
  return rows.map(({ state, ...row }) => ({
    householdId: row.household_id,
    village: row.village,
    head: row.head,
    decisionId: row.decision_id,
    decided: row.decided_class,
    now: nowOf(state),
    stage: caseStageWords[row.stage],
    reason: state.reopened?.reason ?? '',
    waits: waits(state, today, rules),
  }));
}

export const decisionsLaterQuery = defineQuery(decisionsLater, {
  verb: 'household.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId }, { tx, clock }) => {
    const round = await loadRound(tx, roundId);
    const today = clock.today();
    const rules = reviewRulesOn(today, await settingsOf(tx, round.commune));
    return {
      decisions: await decisionsOf(tx, round),
      reopened: await reopenedOf(tx, roundId, today, rules),
      opinionRequired: rules.opinionBody !== 'none' && round.state.opening.roundKind === 'annual',
    };
  },
});
