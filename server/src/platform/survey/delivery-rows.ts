import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { touchCase } from '../case-rows.ts';
import type { LoadedCase } from '../cases.ts';
import { withoutCitizenNumbers } from '../citizen-numbers.ts';
import type { CommandRequest } from '../request.ts';
import type { FilledForm } from './record-survey.ts';

/** What is kept of a form beside its answers. */
export type DeliveredForm = Omit<FilledForm, 'evidence' | 'mode' | 'enumerator'>;

export interface Delivered extends DeliveredForm {
  readonly surveyId: string;
  readonly finished: boolean;
  readonly basis: string | null;
  readonly mode: FilledForm['mode'];
  readonly evidence: Evidence;
  readonly enumerator: string;
  readonly field: {
    readonly deviceId: string;
    readonly app: string;
    readonly startedAt: string;
    readonly savedAt: string;
    readonly position?: object;
  };
}

interface Fate {
  readonly state: 'applied' | 'waiting' | 'superseded';
  readonly why: string | null;
  readonly version: number | null;
}

function numbersOf({ members }: Evidence): Record<string, string> {
  return Object.fromEntries(members.flatMap(({ id, citizenNumber }) => (citizenNumber ? [[id, citizenNumber]] : [])));
}

function fieldColumns({ field }: Delivered) {
  return {
    device_id: field.deviceId,
    app: field.app,
    started_at: new Date(field.startedAt),
    saved_at: new Date(field.savedAt),
    position: field.position ? JSON.stringify(field.position) : null,
  };
}

/** Whatever becomes of a form from the field, it has a row; what waits keeps its citizen numbers under the keyring. */
export async function keepDelivery(
  request: CommandRequest,
  kase: LoadedCase,
  body: Delivered,
  { state, why, version }: Fate,
): Promise<void> {
  const { signed, kept, beside, remarkAnswers, deviceResult } = body;
  const numbers = state === 'applied' ? {} : numbersOf(body.evidence);
  await request.tx
    .insertInto('survey_delivery')
    .values({
      household_id: kase.householdId,
      delivery_id: request.commandId,
      round_id: kase.roundId,
      commune_id: kase.commune,
      village_id: kase.village,
      survey_id: body.surveyId,
      ...{ state, why, version },
      finished: body.finished,
      basis: body.basis,
      mode: body.mode,
      evidence: JSON.stringify(withoutCitizenNumbers(body.evidence)),
      numbers: Object.keys(numbers).length > 0 ? request.keys.seal(JSON.stringify(numbers)) : null,
      form: JSON.stringify({ signed, kept, beside, remarkAnswers, deviceResult }),
      enumerator: body.enumerator,
      account_id: request.actor.accountId,
      sealed: request.sealed,
      ...fieldColumns(body),
      received_at: request.clock.now(),
    })
    .execute();
  if (state === 'waiting') await touchCase(request.tx, kase);
}

interface Ending {
  readonly outcome: 'superseded' | 'taken' | 'setAside';
  readonly reason: string | null;
  readonly version: number | null;
}

/** Waiting forms come to their end: each with its line in the history, and its numbers no longer kept beside it. */
export async function endDeliveries(
  request: CommandRequest,
  kase: LoadedCase,
  deliveries: readonly string[],
  { outcome, reason, version }: Ending,
): Promise<void> {
  if (deliveries.length === 0) return;
  const { tx, clock, actor, commandId } = request;
  await tx
    .updateTable('survey_delivery')
    .set({ state: outcome, numbers: null, ...(version !== null && { version }) })
    .where('household_id', '=', kase.householdId)
    .where('delivery_id', 'in', deliveries)
    .execute();
  const line = {
    household_id: kase.householdId,
    commune_id: kase.commune,
    village_id: kase.village,
    ...{ outcome, reason, version },
    account_id: actor.accountId,
    command_id: commandId,
    at: clock.now(),
  };
  await tx
    .insertInto('delivery_settling')
    .values(deliveries.map((delivery_id) => ({ ...line, delivery_id })))
    .execute();
  await touchCase(tx, kase);
}

/** A finished form of a filling was recorded: what waits of the same filling came before it and is closed, kept. */
export async function supersedeFilling(
  request: CommandRequest,
  kase: LoadedCase,
  surveyId: string,
  version: number,
): Promise<void> {
  const rows = await request.tx
    .selectFrom('survey_delivery')
    .select('delivery_id')
    .where('household_id', '=', kase.householdId)
    .where('survey_id', '=', surveyId)
    .where('state', '=', 'waiting')
    .where('delivery_id', '!=', request.commandId)
    .execute();
  const ids = rows.map(({ delivery_id }) => delivery_id);
  await endDeliveries(request, kase, ids, { outcome: 'superseded', reason: null, version });
}
