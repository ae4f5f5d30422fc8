import { lockCase, caseSite } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { onCase } from '../platform/events.ts';
import { Problem } from '../platform/problem.ts';
import { loadRound } from '../platform/rounds.ts';
import { objectionAnswer, objectionReceive } from './contract.ts';

/** Khiếu nại or phản ánh about a household: nothing is decided on it until it is answered. */
export const objectionReceiveCommand = defineCommand(objectionReceive, {
  verb: 'objection.enter',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  handle: async (body, request) => {
    const { tx, commandId } = request;
    const { objectionId, householdId, roundId, on, kind, ownCase, from, content } = body;
    const round = await loadRound(tx, roundId, 'share');
    const kase = await lockCase(tx, roundId, householdId);
    const { events } = await onCase(
      request,
      round,
      kase,
      { kind: 'objection.open', objectionId, ownCase, named: from.trim() !== '', as: kind, content },
      on,
    );
    const opened = events.find((event) => event.kind === 'case.objected');
    const answerBy = opened?.answerBy ?? null;
    await tx
      .insertInto('objection')
      .values({
        household_id: householdId,
        objection_id: objectionId,
        round_id: roundId,
        commune_id: kase.commune,
        village_id: kase.village,
        received_on: on,
        answer_by: answerBy,
        body: JSON.stringify(body),
        command_id: commandId,
      })
      .execute();
    return { answerBy };
  },
});

async function objectionRow(tx: Tx, objectionId: string) {
  const row = await tx
    .selectFrom('objection')
    .select(['household_id', 'round_id', 'body'])
    .where('objection_id', '=', objectionId)
    .executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

export const objectionAnswerCommand = defineCommand(objectionAnswer, {
  verb: 'objection.answer',
  site: async ({ objectionId }, { tx }) => {
    const { household_id, round_id } = await objectionRow(tx, objectionId);
    return caseSite(tx, round_id, household_id);
  },
  handle: async ({ objectionId, on, upheld, answer, number }, request) => {
    const { tx } = request;
    const { household_id, round_id, body } = await objectionRow(tx, objectionId);
    const round = await loadRound(tx, round_id, 'share');
    const kase = await lockCase(tx, round_id, household_id);
    await onCase(request, round, kase, { kind: 'objection.answer', objectionId, upheld, answer }, on);
    await tx
      .updateTable('objection')
      .set({ answered_on: on, upheld, body: JSON.stringify(Object.assign({}, body, { answer, answerNumber: number })) })
      .where('objection_id', '=', objectionId)
      .execute();
    return {};
  },
});
