import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { CaseState } from '@ra-soat/domain/review/case-state.ts';
import type { ReviewContext } from '@ra-soat/domain/review/review-context.ts';
import { sayReviewProblem } from '@ra-soat/domain/words/procedure.vi.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { LoadedRound } from '../platform/rounds.ts';
import type { roundBoard } from './contract.ts';
import { nextCommand, refusalOf } from './next-step.ts';

type Blocks = z.output<(typeof roundBoard)['output']>['blocks'];

/** Cases of one village that the gate of a step cannot tell apart, with one of them for all. */
interface CaseGroup {
  readonly village: string;
  readonly n: number;
  readonly state: CaseState;
}

/**
 * `decision.sign` looks at every case by itself. For the steps before it only what `caseBlocker` reads counts: the stage,
 * whether a complaint is open, whether the last event lies after `on`, and the days of the posting.
 */
async function caseGroups(tx: Tx, roundId: string, on: IsoDate, each: boolean): Promise<CaseGroup[]> {
  const { rows } = await sql<CaseGroup>`
    with grouped as (
      select village_id, (array_agg(state))[1] as state, count(*)::integer as n
      from review_case where round_id = ${roundId}
      group by village_id, stage collate "C", state -> 'openObjections' = '[]', state ->> 'lastOn' > ${on},
               ((state -> 'posting') - 'postingId')::text collate "C", case when ${each} then household_id end
    )
    select name as village, n, state from grouped join village using (village_id) order by position, name`.execute(tx);
  return rows;
}

/** What stops the next step of a round, village by village, as the rule of that step itself answers. */
export async function blocksOf(tx: Tx, round: LoadedRound, context: ReviewContext): Promise<Blocks> {
  const command = nextCommand(round.state, context.rules);
  if (!command) return [];
  const groups = await caseGroups(tx, round.roundId, context.on, command.kind === 'decision.sign');
  const problem = refusalOf(round.state, command, { ...context, cases: groups.map(({ state }) => state) });
  if (!problem) return [];
  const message = sayReviewProblem(problem);
  const concerned = new Set(problem.caseIds);
  const villages = new Map<string, number>();
  for (const { village, n, state } of groups) {
    if (concerned.has(state.listing.caseId)) villages.set(village, (villages.get(village) ?? 0) + n);
  }
  if (villages.size === 0) return [{ code: problem.code, message, village: null }];
  return [...villages].map(([village, n]) => ({ code: problem.code, message: `${message} (${n} hộ)`, village }));
}
