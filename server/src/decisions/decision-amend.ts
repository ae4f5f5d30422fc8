import type { z } from 'zod';
import { defineCommand } from '../platform/command.ts';
import { onRound } from '../platform/events.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { decisionAmend } from './contract.ts';
import { besideLines, decidedStandards, endBeside, recordStatus } from './beside-lists.ts';
import { caseLines, listKinds, onList, type CaseLine } from './decision-lines.ts';
import { decisionOf } from './decision-of.ts';
import { fourLists, freezeDecision } from './freeze-decision.ts';
import { refuseGoneSince } from './gone-households.ts';
import { closedCases, postDecision, postGone, takeBack } from './post-decision.ts';
import { endStatus, openStatus } from '../platform/status.ts';

type Body = z.output<(typeof decisionAmend)['input']>;

const isListed = (row: CaseLine) => row.class !== 'NON_POOR';

/** Stood on a list of the poor or near-poor and is on none of the four new ones. */
function removedRows(before: readonly CaseLine[], after: readonly CaseLine[]): CaseLine[] {
  const onOne = after.filter((row) => listKinds.some((kind) => onList([row], kind).length > 0));
  return before.filter((row) => isListed(row) && !onOne.some(({ household_id }) => household_id === row.household_id));
}

async function amend(body: Body, request: CommandRequest) {
  const { tx } = request;
  const { decisionId, amendsId, households, opinionReference } = body;
  const round = await loadRound(tx, body.roundId, 'update');
  await refuseGoneSince(tx, round, households);
  const amended = await decisionOf(tx, body.roundId, amendsId);
  const named = new Set(households);
  const standing = await caseLines(tx, round, 'decided');
  const before = standing.filter(({ household_id }) => named.has(household_id));
  const { number, signer: signedBy, reason } = body;
  const paper = { decisionId, number, signedBy, reason, amends: amendsId, caseIds: households };
  const opinion = opinionReference === undefined ? {} : { opinionReference };
  const { changes } = await onRound(request, round, { kind: 'decision.amend', ...paper, ...opinion }, body.on);
  const decided = await caseLines(tx, round, 'decided');
  const rows = decided.filter((row) => row.decision_id === decisionId);
  const removed = removedRows(before, rows);
  const beside = await besideLines(tx, round, decisionId);
  const hash = await freezeDecision(request, round, {
    body,
    naming: { kind: 'amendment', amends_id: amendsId },
    lists: [...fourLists(rows), { kind: 'REMOVED', rows: removed }],
    beside,
  });
  // What is amended before it took effect holds from the same day: never earlier than the decision it amends.
  const effectiveOn = body.effectiveOn > amended.effectiveOn ? body.effectiveOn : amended.effectiveOn;
  const recorded = rows.filter((row) => isListed(row) || row.before_class !== 'NON_POOR');
  const left = removed.filter(({ household_id }) => !recorded.some((row) => row.household_id === household_id));
  const standards = [round.standard, ...decidedStandards(round)];
  for (const standard of standards)
    await takeBack(request, round, { standard, decisionId, on: effectiveOn }, households);
  const signed = { ...body, effectiveOn, because: 'amendment' } as const;
  await openStatus(request, round, signed, recorded);
  await postDecision(request, round, { ...signed, standard: round.standard, on: effectiveOn, rows: recorded });
  const gone = left.map(({ household_id }) => household_id);
  await endStatus(request, round, gone, effectiveOn);
  for (const one of beside) await recordStatus(request, round, signed, one);
  for (const standard of standards) {
    const closed = (await closedCases(tx, round, standard)).filter(({ household_id }) => named.has(household_id));
    await postGone(request, round, { standard, decisionId, because: 'amendment', on: effectiveOn, rows: closed });
  }
  await endBeside(
    request,
    round,
    households.filter((id) => !rows.some((row) => row.household_id === id)),
    effectiveOn,
  );
  return { decided: rows.length, removed: changes.length - rows.length, hash };
}

export const decisionAmendCommand = defineCommand(decisionAmend, {
  verb: 'decision.sign',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: amend,
});
