import { sql } from 'kysely';
import { requestRound } from '@ra-soat/domain/procedure/request-round.ts';
import type { RoundKind } from '@ra-soat/domain/review/round-event.ts';
import { roundTitle } from '@ra-soat/domain/words/procedure.vi.ts';
import { requestWords } from '@ra-soat/domain/words/requests.vi.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { placeRules, type PlaceRules } from '../platform/place-rules.ts';
import { defineQuery } from '../platform/query.ts';
import { villageOfCommune } from '../platform/village-of-commune.ts';
import { requestQueue } from './contract.ts';
import { isWaiting } from './is-waiting.ts';
import { requestNumber } from './keep-request.ts';

type Answer = z.output<(typeof requestQueue)['output']>;
type Shown = Answer['requests'][number];

interface Row extends Pick<Shown, 'head' | 'village' | 'source' | 'channel' | 'form'> {
  household_id: string;
  request_id: string;
  village_id: string;
  year: number;
  serial: number;
  received_on: string;
  answer_by: string | null;
  body: { reason: string; filing: Parameters<typeof requestWords.filedBy>[0] };
  received_by: string;
}

function goesTo(on: string, place: PlaceRules): Answer['today'] {
  const round = requestRound(on, place);
  if (!round) return null;
  const { kind, year, answerBy } = round;
  const monthly = round.kind === 'regular' ? { month: round.month, from: round.from } : { month: null, from: null };
  return { kind, year, answerBy, ...monthly };
}

function shown(row: Row, place: PlaceRules, today: string): Shown {
  const { head, village, source, channel, form, body, answer_by: answerBy } = row;
  return {
    ...{ head, village, source, channel, form, answerBy },
    householdId: row.household_id,
    requestId: row.request_id,
    villageId: row.village_id,
    number: requestNumber(row.serial, row.year),
    receivedOn: row.received_on,
    late: answerBy !== null && answerBy < today,
    filedBy: requestWords.filedBy(body.filing),
    reason: body.reason,
    receivedBy: row.received_by,
    goesTo: goesTo(row.received_on, place),
  };
}

async function waiting(tx: Tx, commune: string): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select q.household_id, q.request_id, q.village_id, q.form, year, serial, received_on, answer_by, source, channel,
           q.head, village.name as village, q.body, account.full_name as received_by
    from review_request q join village using (village_id) join account on account.account_id = q.received_by
    where q.commune_id = ${commune} and ${isWaiting('q')} order by year, serial`.execute(tx);
  return rows;
}

/** Rounds of the commune to whose list a request can still be added. */
async function takingRounds(tx: Tx, commune: string): Promise<Answer['open']> {
  const { rows } = await sql<{ round_id: string; kind: RoundKind; year: number; month: number | null }>`
    select round_id, kind, year, month from round
    where commune_id = ${commune} and stage in ('LISTING', 'REVIEWING') order by opened_on desc`.execute(tx);
  return rows.map(({ round_id: roundId, kind, year, month }) => ({
    roundId,
    title: roundTitle(kind, year, month ?? undefined),
  }));
}

/** The queue of a commune; a village head sees that of the village. */
export const requestQueueQuery = defineQuery(requestQueue, {
  verb: 'household.read',
  site: ({ commune }, { tx, actor }) => villageOfCommune(tx, commune, actor),
  answer: async ({ commune }, { tx, clock }) => {
    const place = await placeRules(tx, commune);
    const today = clock.today();
    return {
      requests: (await waiting(tx, commune)).map((row) => shown(row, place, today)),
      today: goesTo(today, place),
      open: await takingRounds(tx, commune),
    };
  },
});
