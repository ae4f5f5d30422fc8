import { sql } from 'kysely';
import { lockCase, caseSite } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { onCase } from '../platform/events.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, type LoadedRound } from '../platform/rounds.ts';
import { villageSite } from '../platform/village-site.ts';
import type { z } from 'zod';
import { objectionAnswer, objectionReceive, objectionsReceive } from './contract.ts';

type Received = Omit<z.output<(typeof objectionReceive)['input']>, 'roundId'>;

async function nextNumber(tx: Tx, roundId: string): Promise<number> {
  const { rows } = await sql<{ number: number }>`select next_objection_number(${roundId}) as number`.execute(tx);
  return rows[0]?.number ?? 1;
}

/** One line of the register; answers its number and the last day of the re-verification. */
async function receive(request: CommandRequest, round: LoadedRound, body: Received, village?: string) {
  const { tx, commandId } = request;
  const { objectionId, householdId, on, kind, ownCase, from, content } = body;
  const kase = await lockCase(tx, round.roundId, householdId);
  if (village !== undefined && kase.village !== village) throw new Problem('CASE_NOT_SAME_ROUND');
  const named = from.trim() !== '';
  const { events } = await onCase(
    request,
    round,
    kase,
    { kind: 'objection.open', objectionId, ownCase, named, as: kind, content },
    on,
  );
  const answerBy = events.find((event) => event.kind === 'case.objected')?.answerBy ?? null;
  const number = await nextNumber(tx, round.roundId);
  await tx
    .insertInto('objection')
    .values({
      household_id: householdId,
      objection_id: objectionId,
      round_id: round.roundId,
      commune_id: kase.commune,
      village_id: kase.village,
      number,
      received_on: on,
      answer_by: answerBy,
      body: JSON.stringify({ ...body, roundId: round.roundId }),
      command_id: commandId,
    })
    .execute();
  return { answerBy, number };
}

/** Khiếu nại or phản ánh about a household: nothing is decided on it until it is answered. */
export const objectionReceiveCommand = defineCommand(objectionReceive, {
  verb: 'objection.enter',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  handle: async ({ roundId, ...body }, request) =>
    receive(request, await loadRound(request.tx, roundId, 'share'), body),
});

export const objectionsReceiveCommand = defineCommand(objectionsReceive, {
  verb: 'objection.enter',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  handle: async ({ roundId, villageId, on, channel, lines }, request) => {
    const round = await loadRound(request.tx, roundId, 'share');
    const answers = [];
    // In the order of the households' ids, as every command locks them.
    for (const line of lines.toSorted((a, b) => a.householdId.localeCompare(b.householdId))) {
      answers.push(await receive(request, round, { ...line, on, channel }, villageId));
    }
    const numbers = answers.map(({ number }) => number);
    return { received: lines.length, firstNumber: Math.min(...numbers), answerBy: answers[0]?.answerBy ?? null };
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
