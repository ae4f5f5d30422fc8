import { compareKeyed } from '@ra-soat/domain/survey/compare-keyed.ts';
import type { z } from 'zod';
import { caseSite, lockCase, type LoadedCase } from '../platform/cases.ts';
import { withoutCitizenNumbers } from '../platform/citizen-numbers.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, type LoadedRound } from '../platform/rounds.ts';
import { checkSurvey, recordSurvey, type FilledForm } from '../platform/survey/record-survey.ts';
import { paperKey } from './contract.ts';
import { keyedPasses, sealedNumbers } from './keyed-passes.ts';
import { endPaper, openPaper, versionOf, waitingPaper } from './open-paper.ts';

type Body = z.output<typeof paperKey.input>;
type Outcome = z.output<typeof paperKey.output>;

/** A paper that names no rà soát viên counts as filled by who keyed it first. */
function filled(body: Body, keyedFirst: string): FilledForm {
  const { evidence, beside, enumerator, signed, kept, remarkAnswers } = body;
  return { mode: 'paper', evidence, beside, enumerator: enumerator ?? keyedFirst, signed, kept, remarkAnswers };
}

async function storePass({ tx, keys, actor, commandId, clock }: CommandRequest, kase: LoadedCase, body: Body) {
  const { paperId, pass, beside, enumerator, signed, kept, remarkAnswers } = body;
  const evidence = withoutCitizenNumbers(body.evidence);
  await tx
    .insertInto('keyed_pass')
    .values({
      household_id: kase.householdId,
      paper_id: paperId,
      pass,
      commune_id: kase.commune,
      village_id: kase.village,
      account_id: actor.accountId,
      form: JSON.stringify({ evidence, beside, enumerator, signed, kept, remarkAnswers }),
      numbers: sealedNumbers(keys, body.evidence),
      command_id: commandId,
      keyed_at: clock.now(),
    })
    .execute();
}

const waiting: Outcome = { state: 'waiting', version: null, class: null, differences: 0 };

async function keyFirst(request: CommandRequest, kase: LoadedCase, body: Body): Promise<Outcome> {
  if (await openPaper(request.tx, kase)) throw new Problem('KEYING_OPEN');
  await request.tx
    .insertInto('keyed_paper')
    .values({
      household_id: kase.householdId,
      paper_id: body.paperId,
      round_id: kase.roundId,
      commune_id: kase.commune,
      village_id: kase.village,
      basis: versionOf(kase),
      command_id: request.commandId,
    })
    .execute();
  await storePass(request, kase, body);
  return waiting;
}

async function keySecond(
  request: CommandRequest,
  { round, kase }: { readonly round: LoadedRound; readonly kase: LoadedCase },
  body: Body,
): Promise<Outcome> {
  const { tx, keys, actor } = request;
  await waitingPaper(tx, kase, body.paperId, 'first');
  const { first } = await keyedPasses(tx, keys, body);
  if (first?.accountId === actor.accountId) throw new Problem('KEYED_BY_YOURSELF');
  await storePass(request, kase, body);
  const { second } = await keyedPasses(tx, keys, body);
  if (!first || !second) throw new Error(`paper ${body.paperId} has no two keyings`);
  const differences = compareKeyed(first.form, second.form).length;
  if (differences > 0) {
    await endPaper(tx, body, { state: 'differs', ended_by: actor.accountId });
    return { ...waiting, state: 'differs', differences };
  }
  const recorded = await recordSurvey(request, { round, kase }, filled(body, first.accountId));
  await endPaper(tx, body, { state: 'recorded', version: recorded.version, ended_by: actor.accountId });
  return { state: 'recorded', version: recorded.version, class: recorded.class, differences: 0 };
}

export const paperKeyCommand = defineCommand(paperKey, {
  verb: 'survey.enter',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  // The answers stand in keyed_pass; in the log nobody reads them before the second person has keyed.
  recorded: ({ evidence: _, beside: __, kept: ___, remarkAnswers: ____, ...body }) => body,
  handle: async (body, request) => {
    const round = await loadRound(request.tx, body.roundId, 'share');
    const kase = await lockCase(request.tx, body.roundId, body.householdId);
    if (kase.seq !== body.seen) throw new Problem('CASE_CHANGED');
    await checkSurvey(request, { round, kase }, filled(body, request.actor.accountId));
    return body.pass === 'first' ? keyFirst(request, kase, body) : keySecond(request, { round, kase }, body);
  },
});
