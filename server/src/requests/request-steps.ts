import { sql } from 'kysely';
import type { Site } from '../platform/access.ts';
import { lockCase } from '../platform/cases.ts';
import { defineCommand } from '../platform/command.ts';
import type { Tx } from '../platform/database.ts';
import { onCase } from '../platform/events.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { loadRound, type LoadedRound } from '../platform/rounds.ts';
import { requestList, requestRefuse, requestWithdraw } from './contract.ts';
import { requestNumber, step, type RequestKey, type RequestState } from './keep-request.ts';
import { roundOfRequest } from './round-of-request.ts';
import { isListed, putOnList } from './put-on-list.ts';

interface Stored extends RequestKey {
  /** Null: it waits for a monthly review. */
  readonly roundId: string | null;
  readonly number: string;
  readonly proposed: boolean;
  readonly receivedOn: string;
  readonly state: RequestState;
  /** Stage of its case. */
  readonly stage: string | null;
}

interface Row {
  commune_id: string;
  village_id: string;
  round_id: string | null;
  year: number;
  serial: number;
  source: string;
  received_on: string;
  state: RequestState;
  stage: string | null;
}

interface Named {
  readonly householdId: string;
  readonly requestId: string;
}

async function stored(tx: Tx, { householdId, requestId }: Named): Promise<Stored> {
  const { rows } = await sql<Row>`
    select q.commune_id, q.village_id, taken.round_id, year, serial, source, received_on, s.state, c.stage
    from review_request q
    cross join lateral (select state from review_request_step t
      where t.household_id = q.household_id and t.request_id = q.request_id order by seq desc limit 1) s
    left join lateral (${roundOfRequest}) taken on true
    left join review_case c on c.household_id = q.household_id and c.round_id = taken.round_id
    where q.household_id = ${householdId} and q.request_id = ${requestId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return {
    ...{ householdId, requestId, commune: row.commune_id, villageId: row.village_id, roundId: row.round_id },
    ...{ number: requestNumber(row.serial, row.year), proposed: row.source === 'villageProposal' },
    ...{ receivedOn: row.received_on, state: row.state, stage: row.stage },
  };
}

/** A paper that waits is taken with all the others, by `requests.take`. */
async function roundOf({ tx }: CommandRequest, { roundId }: Stored): Promise<LoadedRound> {
  if (roundId === null) throw new Problem('REQUEST_WAITS');
  return loadRound(tx, roundId, 'share');
}

async function requestSite(named: Named, { tx }: { tx: Tx }): Promise<Site> {
  const { commune, villageId, householdId } = await stored(tx, named);
  return { place: commune, village: villageId, household: householdId };
}

/** A step on a request that waits; anything else was answered before. */
async function waiting(request: CommandRequest, named: Named, on: string): Promise<Stored> {
  const kept = await locked(request, named);
  if (kept.state !== 'RECEIVED') throw new Problem('REQUEST_ANSWERED');
  checkDay(request, kept, on);
  return kept;
}

/** Two officers at one request wait for each other. */
async function locked({ tx }: CommandRequest, named: Named): Promise<Stored> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${named.requestId}, 2))`.execute(tx);
  return stored(tx, named);
}

function checkDay({ clock }: CommandRequest, { receivedOn }: Stored, on: string): void {
  const code = on > clock.today() ? 'dateInFuture' : on < receivedOn ? 'dateBeforePreviousStep' : undefined;
  if (code) throw new Problem('REVIEW_REFUSED', { review: { code } });
}

export const requestListCommand = defineCommand(requestList, {
  verb: 'request.answer',
  site: requestSite,
  handle: async ({ on, ...named }, request) => {
    const kept = await waiting(request, named, on);
    const round = await roundOf(request, kept);
    if (await isListed(request, round, kept.householdId, on)) {
      await step(request, kept, 'ALREADY_LISTED', on, {});
      return {};
    }
    await putOnList(request, round, {
      householdId: kept.householdId,
      on,
      number: kept.number,
      proposed: kept.proposed,
    });
    await step(request, kept, 'LISTED', on, {});
    return {};
  },
});

/** A request that waits, or whose household Phiếu A screened out, is refused in writing. */
export const requestRefuseCommand = defineCommand(requestRefuse, {
  verb: 'request.answer',
  site: requestSite,
  handle: async ({ on, number, reason, ...named }, request) => {
    const kept = await locked(request, named);
    const open = kept.state === 'RECEIVED' || (kept.state === 'LISTED' && kept.stage === 'SCREENED_OUT');
    if (!open) throw new Problem('REQUEST_ANSWERED');
    checkDay(request, kept, on);
    await step(request, kept, 'REFUSED', on, { number, reason });
    return {};
  },
});

/** The case that the request opened ends as withdrawn. */
async function endCase(request: CommandRequest, kept: Stored, on: string, reason: string): Promise<void> {
  const round = await roundOf(request, kept);
  const { roundId } = round;
  const sideline = { kind: 'case.sideline', state: 'WITHDRAWN', reason } as const;
  await onCase(request, round, await lockCase(request.tx, roundId, kept.householdId), sideline, on);
  const sidelined = await lockCase(request.tx, roundId, kept.householdId);
  await onCase(request, round, sidelined, { kind: 'case.close', reason }, on);
}

export const requestWithdrawCommand = defineCommand(requestWithdraw, {
  verb: 'list.add',
  site: requestSite,
  handle: async ({ on, reason, ...named }, request) => {
    const kept = await locked(request, named);
    if (kept.state !== 'RECEIVED' && kept.state !== 'LISTED') throw new Problem('REQUEST_ANSWERED');
    checkDay(request, kept, on);
    if (kept.state === 'LISTED') await endCase(request, kept, on, reason);
    await step(request, kept, 'WITHDRAWN', on, { reason });
    return {};
  },
});
