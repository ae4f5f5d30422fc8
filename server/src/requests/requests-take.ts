import { sql } from 'kysely';
import type { z } from 'zod';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, roundSite, type LoadedRound } from '../platform/rounds.ts';
import { classOn } from '../platform/class-on.ts';
import { requestsTake } from './contract.ts';
import { isWaiting } from './is-waiting.ts';
import { requestNumber, step } from './keep-request.ts';
import { isListed, putOnList } from './put-on-list.ts';

type Body = z.output<(typeof requestsTake)['input']>;

interface Waiting {
  household_id: string;
  request_id: string;
  commune_id: string;
  village_id: string;
  form: 'mau01' | 'mau04';
  year: number;
  serial: number;
}

async function waitingIn({ tx }: CommandRequest, commune: string, on: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select household_id, request_id, commune_id, village_id, form, year, serial from review_request q
    where commune_id = ${commune} and received_on <= ${on} and ${isWaiting('q')}
    order by year, serial`.execute(tx);
  return rows;
}

/** The round has the household anyway, or its class has meanwhile become the one it asked for. */
async function isSettled(request: CommandRequest, round: LoadedRound, { form, household_id }: Waiting, on: string) {
  if (round.state.opening.roundKind === 'annual') return isListed(request, round, household_id, on);
  const { rows } = await sql`
    select from review_case where household_id = ${household_id} and round_id = ${round.roundId}`.execute(request.tx);
  const now = await classOn(request.tx, household_id, on);
  return rows.length > 0 || now === (form === 'mau04' ? 'NON_POOR' : 'POOR');
}

async function take({ roundId, on }: Body, request: CommandRequest) {
  const round = await loadRound(request.tx, roundId, 'update');
  const waiting = await waitingIn(request, round.commune, on);
  if (waiting.length === 0) throw new Problem('QUEUE_EMPTY');
  let taken = 0;
  for (const row of waiting) {
    const { household_id: householdId, request_id: requestId, commune_id: commune, village_id: villageId } = row;
    const key = { householdId, requestId, commune, villageId };
    if (await isSettled(request, round, row, on)) {
      await step(request, key, 'ALREADY_LISTED', on, {}, roundId);
      continue;
    }
    const number = requestNumber(row.serial, row.year);
    await putOnList(request, round, { householdId, on, number, proposed: false, leaving: row.form === 'mau04' });
    await step(request, key, 'LISTED', on, {}, roundId);
    taken += 1;
  }
  return { taken, alreadyListed: waiting.length - taken };
}

/** The queue of the commune goes onto the list of the round, in the order of the book. */
export const requestsTakeCommand = defineCommand(requestsTake, {
  verb: 'request.answer',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  handle: take,
});
