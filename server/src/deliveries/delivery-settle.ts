import { sql } from 'kysely';
import type { z } from 'zod';
import { caseSite, lockCase, type LoadedCase } from '../platform/cases.ts';
import { withoutCitizenNumbers } from '../platform/citizen-numbers.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, type LoadedRound } from '../platform/rounds.ts';
import { endDeliveries, supersedeFilling } from '../platform/survey/delivery-rows.ts';
import { recordSurvey, type FilledForm } from '../platform/survey/record-survey.ts';
import { deliverySettle } from './contract.ts';
import { hindranceHere, problemOfHindrance } from './hindrance.ts';

type Body = z.output<(typeof deliverySettle)['input']>;
type Take = Extract<Body['choice'], { what: 'take' }>;
type Answer = z.output<(typeof deliverySettle)['output']>;

interface Waiting {
  state: string;
  survey_id: string;
  enumerator: string;
  form: Pick<FilledForm, 'remarkAnswers'>;
}

async function waiting({ tx }: CommandRequest, { householdId, roundId, deliveryId }: Body): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    select state, survey_id, enumerator, form from survey_delivery
    where household_id = ${householdId} and round_id = ${roundId} and delivery_id = ${deliveryId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

interface Here {
  readonly request: CommandRequest;
  readonly round: LoadedRound;
  readonly kase: LoadedCase;
  readonly row: Waiting;
}

/** Nobody decides alone between a form of their own and another one; an accepted form is returned first. */
function refuseHindered(request: CommandRequest, kase: LoadedCase, row: Waiting, taking: boolean): void {
  const survey = kase.state?.survey;
  const hindrance = hindranceHere(request, {
    state: row.state,
    stage: kase.state?.stage ?? 'LISTED',
    filledBy: [row.enumerator, ...(survey ? [survey.enteredBy] : [])],
  });
  if (hindrance === 'ended' || hindrance === 'ownForm' || (hindrance === 'accepted' && taking)) {
    throw new Problem(problemOfHindrance[hindrance]);
  }
}

async function take(body: Body, choice: Take, { request, round, kase, row }: Here): Promise<Answer> {
  const { what: _, ...chosen } = choice;
  const { remarkAnswers } = row.form;
  const form = { ...chosen, enumerator: row.enumerator, remarkAnswers };
  const how = { on: request.clock.today(), enumeratorKnown: true };
  const { version, class: found } = await recordSurvey(request, { round, kase }, form, how);
  await endDeliveries(request, kase, [body.deliveryId], { outcome: 'taken', reason: null, version });
  await supersedeFilling(request, kase, row.survey_id, version);
  return { version, class: found };
}

async function settle(body: Body, request: CommandRequest): Promise<Answer> {
  const round = await loadRound(request.tx, body.roundId, 'share');
  const kase = await lockCase(request.tx, body.roundId, body.householdId);
  const row = await waiting(request, body);
  const { choice } = body;
  refuseHindered(request, kase, row, choice.what === 'take');
  if (kase.seq !== body.seen) throw new Problem('CASE_CHANGED');
  if (choice.what === 'take') return take(body, choice, { request, round, kase, row });
  const ending = { outcome: 'setAside', reason: choice.reason, version: null } as const;
  await endDeliveries(request, kase, [body.deliveryId], ending);
  return { version: null, class: null };
}

export const deliverySettleCommand = defineCommand(deliverySettle, {
  verb: 'survey.accept',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  recorded: ({ choice, ...body }) => ({
    ...body,
    choice: choice.what === 'take' ? { ...choice, evidence: withoutCitizenNumbers(choice.evidence) } : choice,
  }),
  handle: settle,
});
