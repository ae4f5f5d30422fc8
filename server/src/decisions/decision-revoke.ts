import { sql } from 'kysely';
import type { z } from 'zod';
import { defineCommand } from '../platform/command.ts';
import { onRound } from '../platform/events.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, roundSite, type LoadedRound } from '../platform/rounds.ts';
import { decisionRevoke } from './contract.ts';
import { decidedStandards, endBeside, resumeBeside } from './beside-lists.ts';
import { caseLines } from './decision-lines.ts';
import { freezeDecision } from './freeze-decision.ts';
import { livesHere, refuseGoneSince } from './gone-households.ts';
import { reverseLedger } from '../platform/ledger.ts';
import { endStatus, resumeStatus, type Resumed } from '../platform/status.ts';

type Body = z.output<(typeof decisionRevoke)['input']>;

/** Those named, with the decision that stands again; of a whole decision also the closed ones whose class it ended and who live here. */
async function goingBack(
  { tx }: CommandRequest,
  round: LoadedRound,
  households: readonly string[],
  wholeRound: boolean,
): Promise<Resumed[]> {
  const { rows: back } = await sql<Resumed>`
    select household_id, decision_id from review_case c
    where round_id = ${round.roundId}
      and (household_id = any (${households}::uuid[]) or (${wholeRound} and stage = 'CLOSED' and ${livesHere}))`.execute(
    tx,
  );
  return back;
}

async function revoke(body: Body, request: CommandRequest) {
  const { tx } = request;
  const { decisionId, number, signer: signedBy, reason, revokesId, households } = body;
  const round = await loadRound(tx, body.roundId, 'update');
  const standing = await caseLines(tx, round, 'decided');
  const paper = { decisionId, number, signedBy, reason, revokes: revokesId };
  const named = households === undefined ? {} : { caseIds: households };
  const done = await onRound(request, round, { kind: 'decision.revoke', ...paper, ...named }, body.on);
  const whole = done.events.some((event) => event.kind === 'decision.revoked' && event.whole);
  const ended = done.changes.map(({ kase }) => kase.householdId);
  await refuseGoneSince(tx, round, ended);
  const rows = standing.filter(({ household_id }) => ended.includes(household_id));
  const naming = { kind: 'revocation', revokes_id: revokesId, whole } as const;
  const lists = [{ kind: 'REVOKED' as const, rows }];
  const hash = await freezeDecision(request, round, { body, naming, lists });
  await endStatus(request, round, ended, body.effectiveOn);
  const back = await goingBack(request, round, ended, done.round.state.decision === undefined);
  await resumeStatus(request, round, body.effectiveOn, back);
  await endBeside(request, round, ended, body.effectiveOn);
  await resumeBeside(request, round, body.effectiveOn, back);
  const touched = [...new Set([...ended, ...back.map(({ household_id }) => household_id)])];
  for (const standard of [round.standard, ...decidedStandards(round)]) {
    const cause = { standard, because: 'revocation', on: body.effectiveOn, decisionId } as const;
    await reverseLedger(request, cause, touched, { decisions: [revokesId] });
  }
  return { revoked: ended.length, whole, hash };
}

export const decisionRevokeCommand = defineCommand(decisionRevoke, {
  verb: 'decision.sign',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: revoke,
});
