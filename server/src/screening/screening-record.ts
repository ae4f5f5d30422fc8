import { sql } from 'kysely';
import { evaluateFormA, type FormA, type FormAResult } from '@ra-soat/domain/survey/form-a.ts';
import { screeningWords } from '@ra-soat/domain/words/screening.vi.ts';
import type { z } from 'zod';
import { lockCase, caseSite, type LoadedCase } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import { onCase } from '../platform/events.ts';
import { formAInForce } from '../platform/form-a-in-force.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound } from '../platform/rounds.ts';
import { screeningRecord } from './contract.ts';

type Body = z.output<(typeof screeningRecord)['input']>;
type Settled = FormAResult & { readonly outcome: 'cannot_be_poor' | 'review' };

/** The result of the ticks; a form with open items concludes nothing. */
function settled(form: FormA, { answers, reviewReason }: Body): Settled {
  const foreign = Object.keys(answers).find((id) => !form.items.some((item) => item.id === id));
  if (foreign !== undefined) throw new Problem('FORM_A_OTHER');
  const result = evaluateFormA(form, answers, reviewReason === undefined ? null : { reason: reviewReason });
  const { outcome, unanswered } = result;
  if (outcome !== 'incomplete') return { ...result, outcome };
  const fields = unanswered.map((path) => ({ path, message: `${labelOf(form, path)}: ${screeningWords.unanswered}` }));
  throw new Problem('SCREENING_INCOMPLETE', { fields });
}

function labelOf(form: FormA, id: string): string {
  return form.items.find((item) => item.id === id)?.label ?? id;
}

/** Only who asked or was proposed is screened, and only before Phiếu B. */
function checkCase({ state }: LoadedCase): void {
  if (state?.listing.source === 'currentList') {
    throw new Problem('REVIEW_REFUSED', { review: { code: 'screeningOnlyForRequests' } });
  }
  if (state?.stage !== 'LISTED') throw new Problem('REVIEW_REFUSED', { review: { code: 'surveyAlreadyAccepted' } });
}

async function keep(request: CommandRequest, kase: LoadedCase, body: Body, result: Settled): Promise<void> {
  const { tx, actor, clock, commandId } = request;
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(version), 0) + 1 as n from screening
    where household_id = ${kase.householdId} and round_id = ${kase.roundId}`.execute(tx);
  await tx
    .insertInto('screening')
    .values({
      household_id: kase.householdId,
      round_id: kase.roundId,
      version: rows[0]?.n ?? 1,
      commune_id: kase.commune,
      village_id: kase.village,
      form_id: body.formId,
      screened_on: body.on,
      answers: JSON.stringify(body.answers),
      ticks: result.ticks,
      outcome: result.outcome,
      review_reason: body.reviewReason ?? null,
      account_id: actor.accountId,
      command_id: commandId,
      recorded_at: clock.now(),
    })
    .execute();
}

export const screeningRecordCommand = defineCommand(screeningRecord, {
  verb: 'survey.enter',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  handle: async (body, request) => {
    const { tx, clock } = request;
    const round = await loadRound(tx, body.roundId, 'share');
    const kase = await lockCase(tx, body.roundId, body.householdId);
    const form = await formAInForce(tx, round);
    if (!form) throw new Problem('FORM_A_MISSING');
    if (form.id !== body.formId) throw new Problem('FORM_A_OTHER');
    if (body.on > clock.today()) throw new Problem('REVIEW_REFUSED', { review: { code: 'dateInFuture' } });
    checkCase(kase);
    const result = settled(form, body);
    await keep(request, kase, body, result);
    if (result.outcome === 'cannot_be_poor') {
      const reason = screeningWords.screenedOut(result.ticks, form.items.length, form.cutOff);
      await onCase(request, round, kase, { kind: 'case.screenOut', reason }, body.on);
    }
    return { outcome: result.outcome, ticks: result.ticks };
  },
});
