import { sql } from 'kysely';
import { compareKeyed, type KeyedDifference } from '@ra-soat/domain/survey/compare-keyed.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import { mergeKeyed, unsettled, type Settlement } from '@ra-soat/domain/survey/merge-keyed.ts';
import { sayKeyedField } from '@ra-soat/domain/words/keyed-fields.vi.ts';
import { z } from 'zod';
import { caseSite, lockCase, type LoadedCase } from '../platform/cases.ts';
import { defineCommand, parsed } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { besideEntry, evidence } from '../platform/evidence-schema.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, type LoadedRound } from '../platform/rounds.ts';
import { recordSurvey, type FilledForm } from '../platform/survey/record-survey.ts';
import { paperSettle } from './contract.ts';
import { isCitizenNumber } from './is-citizen-number.ts';
import { keyedPasses, type KeyedPass } from './keyed-passes.ts';
import { endPaper, waitingPaper } from './open-paper.ts';

type Body = z.output<typeof paperSettle.input>;
type Settled = Body['settled'][number];

/** The merged form as the door reads any form: what does not fit is told field by field. */
const mergedForm = z.object({
  evidence,
  beside: z.record(z.string().max(60), besideEntry),
  enumerator: z.uuid().nullable(),
  signed: z.object({ respondent: z.boolean(), enumerator: z.boolean() }),
});

/** A scan or photo of the paper hangs at the household's form. */
async function hasScan(tx: Tx, { householdId, roundId }: LoadedCase): Promise<boolean> {
  const { rows } = await sql`
    select from attachment where subject_kind = 'survey' and subject_id = ${householdId} and round_id = ${roundId}
      and not exists (select from attachment_superseded s where s.attachment_id = attachment.attachment_id)
    limit 1`.execute(tx);
  return rows.length > 0;
}

function settlementOf({ choice, value }: Settled): Settlement {
  return choice === 'other' ? { choice, value } : { choice };
}

function mustSettleAll(round: LoadedRound, differences: readonly KeyedDifference[], settled: readonly Settled[]) {
  const by = Object.fromEntries(settled.map((one) => [one.path, settlementOf(one)]));
  const open = unsettled(differences, by);
  const form = formOf(round.standard, round.formVersion);
  const fields = open.map(({ path }) => ({ path, message: sayKeyedField(form, path) }));
  if (open.length > 0) throw new Problem('KEYING_UNSETTLED', { fields });
  return by;
}

/** Reasons given by either, the settler's before theirs. */
function keptOf(body: Body, passes: readonly KeyedPass[]): FilledForm['kept'] {
  const all = [...passes.flatMap(({ kept }) => kept), ...body.kept];
  return [...new Map(all.map((one) => [`${one.code} ${one.path}`, one])).values()];
}

async function storeSettled(
  { tx, actor, commandId, clock }: CommandRequest,
  kase: LoadedCase,
  { paperId, settled }: Pick<Body, 'paperId' | 'settled'>,
): Promise<void> {
  if (settled.length === 0) return;
  await tx
    .insertInto('keyed_settled')
    .values(
      settled.map(({ path, choice, value, why }) => ({
        household_id: kase.householdId,
        paper_id: paperId,
        path,
        commune_id: kase.commune,
        village_id: kase.village,
        choice,
        value: isCitizenNumber(path) ? null : JSON.stringify(value),
        why,
        account_id: actor.accountId,
        command_id: commandId,
        settled_at: clock.now(),
      })),
    )
    .execute();
}

async function settle(body: Body, request: CommandRequest) {
  const { tx, keys, actor } = request;
  const round = await loadRound(tx, body.roundId, 'share');
  const kase = await lockCase(tx, body.roundId, body.householdId);
  if (kase.seq !== body.seen) throw new Problem('CASE_CHANGED');
  await waitingPaper(tx, kase, body.paperId, 'differs');
  const { first, second } = await keyedPasses(tx, keys, body);
  if (!first || !second) throw new Error(`paper ${body.paperId} has no two keyings`);
  const keyedIt = [first.accountId, second.accountId].includes(actor.accountId);
  if (keyedIt && !(await hasScan(tx, kase))) throw new Problem('KEYING_NEEDS_SCAN');
  const differences = compareKeyed(first.form, second.form);
  const by = mustSettleAll(round, differences, body.settled);
  const { enumerator, ...form } = parsed(mergedForm, mergeKeyed(first.form, second.form, by));
  const answers = [...first.remarkAnswers, ...second.remarkAnswers];
  const remarkAnswers = [...new Map(answers.map((one) => [one.path, one])).values()];
  const recorded = await recordSurvey(
    request,
    { round, kase },
    {
      mode: 'paper',
      ...form,
      enumerator: enumerator ?? first.accountId,
      kept: keptOf(body, [first, second]),
      remarkAnswers,
    },
  );
  const differing = new Set(differences.map(({ path }) => path));
  const settled = body.settled.filter(({ path }) => differing.has(path));
  await storeSettled(request, kase, { paperId: body.paperId, settled });
  await endPaper(tx, body, { state: 'recorded', version: recorded.version, ended_by: actor.accountId });
  return { state: 'recorded' as const, version: recorded.version, class: recorded.class, differences: settled.length };
}

export const paperSettleCommand = defineCommand(paperSettle, {
  verb: 'survey.enter',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  recorded: (body) => ({
    ...body,
    settled: body.settled.map((one) => (isCitizenNumber(one.path) ? { ...one, value: null } : one)),
  }),
  handle: settle,
});
