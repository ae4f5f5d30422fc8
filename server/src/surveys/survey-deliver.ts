import type { z } from 'zod';
import { attempt } from '../platform/attempt.ts';
import { lockCase, type LoadedCase } from '../platform/cases.ts';
import { withoutCitizenNumbers } from '../platform/citizen-numbers.ts';
import { defineCommand } from '../platform/command.ts';
import { setScope } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound } from '../platform/rounds.ts';
import { keepDelivery, supersedeFilling } from '../platform/survey/delivery-rows.ts';
import { recordSurvey } from '../platform/survey/record-survey.ts';
import { surveyDeliver } from './contract.ts';
import { deliverySite } from './delivery-site.ts';
import { waitsFor, whyItWaits, type DeliveryWhy } from './why-it-waits.ts';

type Body = z.output<(typeof surveyDeliver)['input']>;
type Answer = z.output<(typeof surveyDeliver)['output']>;

async function recordedBefore({ tx }: CommandRequest, kase: LoadedCase, surveyId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('survey_delivery')
    .select('delivery_id')
    .where('household_id', '=', kase.householdId)
    .where('survey_id', '=', surveyId)
    .where('state', 'in', ['applied', 'taken'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function keepWaiting(request: CommandRequest, kase: LoadedCase, body: Body, why: DeliveryWhy): Promise<Answer> {
  const late = why === 'UNFINISHED' && !body.finished && (await recordedBefore(request, kase, body.surveyId));
  const state = late ? 'superseded' : 'waiting';
  await keepDelivery(request, kase, body, { state, why, version: null });
  return { state, why, version: null, class: null, reason: null, findings: [] };
}

async function mustBeKnown({ tx }: CommandRequest, enumerator: string): Promise<void> {
  const row = await tx
    .selectFrom('account')
    .select('account_id')
    .where('account_id', '=', enumerator)
    .executeTakeFirst();
  if (!row) throw new Problem('ENUMERATOR_UNKNOWN');
}

async function deliver(body: Body, request: CommandRequest): Promise<Answer> {
  const { tx, site } = request;
  await mustBeKnown(request, body.enumerator);
  await setScope(tx, { country: false, communes: [site.place], villages: [] });
  const round = await loadRound(tx, body.roundId, 'share');
  const kase = await lockCase(tx, body.roundId, body.householdId);
  const why = await whyItWaits(request, { round, kase }, body);
  if (why) return keepWaiting(request, kase, body, why);
  const recorded = await attempt(tx, () => recordSurvey(request, { round, kase }, body));
  if (!recorded.ok) {
    const reason = waitsFor(recorded.problem, request.sealed);
    if (!reason) throw recorded.problem;
    return keepWaiting(request, kase, body, reason);
  }
  const { version, class: found, reason, findings } = recorded.value;
  await keepDelivery(request, kase, body, { state: 'applied', why: null, version });
  await supersedeFilling(request, kase, body.surveyId, version);
  return { state: 'applied', why: null, version, class: found, reason, findings };
}

export const surveyDeliverCommand = defineCommand(surveyDeliver, {
  verb: 'signedIn',
  site: deliverySite,
  recorded: (body) => ({ ...body, evidence: withoutCitizenNumbers(body.evidence) }),
  handle: deliver,
});
