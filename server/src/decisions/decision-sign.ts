import { sql } from 'kysely';
import type { z } from 'zod';
import { addDays } from '@ra-soat/domain/kernel/dates.ts';
import { defineCommand } from '../platform/command.ts';
import { onRound } from '../platform/events.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, roundSite, type LoadedRound } from '../platform/rounds.ts';
import { decisionSign } from './contract.ts';
import { besideLines, recordStatus } from './beside-lists.ts';
import { caseLines, onList, type listKinds } from './decision-lines.ts';
import { fourLists, freezeDecision } from './freeze-decision.ts';
import { goneBefore } from './gone-households.ts';
import { closedCases, postGone } from './post-decision.ts';

type Body = z.output<(typeof decisionSign)['input']>;

/** Who could not be reviewed and was closed is on no list any more: the old class ends, and nothing follows it. */
async function endClosed(
  { tx }: CommandRequest,
  round: LoadedRound,
  standard: string,
  { effectiveOn }: Body,
): Promise<void> {
  await sql`
    update household_status s set to_on = ${addDays(effectiveOn, -1)}
    from review_case c
    where c.round_id = ${round.roundId} and c.stage = 'CLOSED' and s.household_id = c.household_id
      and s.standard_id = ${standard} and s.to_on is null`.execute(tx);
}

async function sign(body: Body, request: CommandRequest) {
  const round = await loadRound(request.tx, body.roundId, 'update');
  const gone = await goneBefore(request.tx, round);
  if (gone.length > 0) throw new Problem('REVIEW_REFUSED', { review: { code: 'householdGone', caseIds: gone } });
  const { decisionId, number, signer } = body;
  await onRound(request, round, { kind: 'decision.sign', decisionId, number, signedBy: signer }, body.on);
  const all = await caseLines(request.tx, round, 'decided');
  const rows = all.filter((row) => row.decision_id === decisionId);
  const beside = await besideLines(request.tx, round, decisionId);
  const lists = fourLists(rows);
  const because = round.state.opening.roundKind;
  const hash = await freezeDecision(request, round, { body, naming: { kind: because }, lists, beside });
  for (const one of [{ standard: round.standard, rows }, ...beside]) {
    const { standard } = one;
    await recordStatus(request, round, { ...body, because }, one);
    await endClosed(request, round, standard, body);
    const closed = await closedCases(request.tx, round, standard);
    const gone = { standard, decisionId, because: 'notReviewed', on: body.effectiveOn, rows: closed } as const;
    await postGone(request, round, gone);
  }
  const count = (kind: (typeof listKinds)[number]) => onList(rows, kind).length;
  return {
    lists: {
      POOR: count('POOR'),
      NEAR_POOR: count('NEAR_POOR'),
      EXITED_POVERTY: count('EXITED_POVERTY'),
      EXITED_NEAR_POVERTY: count('EXITED_NEAR_POVERTY'),
    },
    hash,
  };
}

export const decisionSignCommand = defineCommand(decisionSign, {
  verb: 'decision.sign',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: sign,
});
