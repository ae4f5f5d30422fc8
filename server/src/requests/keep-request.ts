import { sql } from 'kysely';
import { requestRound } from '@ra-soat/domain/procedure/request-round.ts';
import { scopeOf } from '../platform/access.ts';
import { setScope } from '../platform/database.ts';
import type { CommandRequest } from '../platform/request.ts';
import { placeRules } from '../platform/place-rules.ts';

export type RequestState = 'RECEIVED' | 'LISTED' | 'ALREADY_LISTED' | 'LINKED' | 'REFUSED' | 'WITHDRAWN';

export interface RequestKey {
  readonly householdId: string;
  readonly requestId: string;
  readonly commune: string;
  readonly villageId: string;
}

/** A request as it goes into the book. */
export interface KeptRequest extends RequestKey {
  readonly form?: 'mau01' | 'mau04';
  readonly source: 'reviewRequest' | 'villageProposal';
  readonly channel: 'inPerson' | 'post' | 'online';
  readonly on: string;
  readonly head: string;
  readonly applicantMark: Buffer | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Number of a request in the book of its commune: "12/2026". */
export function requestNumber(serial: number, year: number): string {
  return `${String(serial)}/${String(year)}`;
}

/**
 * One after the other, without a gap: the next taker waits until this one is stored or given up. The book is the
 * commune's; whoever sees one village only takes the next number of all, and sees no more than before.
 */
async function nextSerial({ tx, actor, clock }: CommandRequest, commune: string, year: number): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`request ${commune} ${String(year)}`}, 0))`.execute(tx);
  await setScope(tx, { country: false, communes: [commune], villages: [] });
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(serial), 0) + 1 as n from review_request where commune_id = ${commune} and year = ${year}`.execute(
    tx,
  );
  await setScope(tx, await scopeOf(tx, actor, 'list.add', clock.today()));
  return rows[0]?.n ?? 1;
}

/** Last day for the answer: that of the review it belongs to. */
async function answerBy({ tx }: CommandRequest, commune: string, on: string): Promise<string | null> {
  return requestRound(on, await placeRules(tx, commune))?.answerBy ?? null;
}

/** Where a paper is kept: in a round, or (null) waiting for one. */
export interface KeptAt {
  readonly commune: string;
  readonly roundId: string | null;
}

/** Enters a request into the book and takes its first step. */
export async function keepRequest(
  request: CommandRequest,
  { roundId }: KeptAt,
  kept: KeptRequest,
): Promise<{ number: string; answerBy: string | null }> {
  const { tx, actor, clock, commandId } = request;
  const year = Number(kept.on.slice(0, 4));
  const serial = await nextSerial(request, kept.commune, year);
  const until = await answerBy(request, kept.commune, kept.on);
  await tx
    .insertInto('review_request')
    .values({
      household_id: kept.householdId,
      request_id: kept.requestId,
      commune_id: kept.commune,
      village_id: kept.villageId,
      round_id: roundId,
      form: kept.form ?? 'mau01',
      ...{ year, serial, source: kept.source, channel: kept.channel },
      received_on: kept.on,
      answer_by: until,
      head: kept.head,
      applicant_mark: kept.applicantMark,
      body: JSON.stringify(kept.body),
      received_by: actor.accountId,
      command_id: commandId,
      recorded_at: clock.now(),
    })
    .execute();
  await step(request, kept, 'RECEIVED', kept.on, {});
  return { number: requestNumber(serial, year), answerBy: until };
}

/** What became of a request, appended; the last step stands. */
export async function step(
  { tx, actor, clock, commandId }: CommandRequest,
  { householdId, requestId, commune, villageId }: RequestKey,
  state: RequestState,
  on: string,
  body: Readonly<Record<string, string>>,
  /** The round that took a waiting paper. */
  roundId?: string,
): Promise<void> {
  const { rows } = await sql<{ n: number }>`
    select coalesce(max(seq), 0) + 1 as n from review_request_step
    where household_id = ${householdId} and request_id = ${requestId}`.execute(tx);
  await tx
    .insertInto('review_request_step')
    .values({
      household_id: householdId,
      request_id: requestId,
      commune_id: commune,
      village_id: villageId,
      seq: rows[0]?.n ?? 1,
      state,
      ...(roundId !== undefined && { round_id: roundId }),
      on_date: on,
      body: JSON.stringify(body),
      account_id: actor.accountId,
      command_id: commandId,
      recorded_at: clock.now(),
    })
    .execute();
}
