import { sql } from 'kysely';
import { listSources } from '@ra-soat/domain/review/list-source.ts';
import { requestWords } from '@ra-soat/domain/words/requests.vi.ts';
import type { z } from 'zod';
import { defineQuery } from '../platform/query.ts';
import { loadRound } from '../platform/rounds.ts';
import { requestBook } from './contract.ts';
import { requestNumber } from './keep-request.ts';

type Shown = z.output<(typeof requestBook)['output']>['requests'][number];

interface Row extends Pick<Shown, 'head' | 'village' | 'source' | 'channel' | 'state' | 'stage' | 'form'> {
  household_id: string;
  request_id: string;
  year: number;
  serial: number;
  received_on: string;
  answer_by: string | null;
  body: { reason: string; filing: Parameters<typeof requestWords.filedBy>[0] };
  received_by: string;
  state_on: string;
  answer: Readonly<Record<string, string>>;
}

/** Unanswered past its day. */
function isLate({ state, answer_by }: Row, today: string): boolean {
  return state === 'RECEIVED' && answer_by !== null && answer_by < today;
}

function shown(row: Row, today: string): Shown {
  const { head, village, source, channel, state, stage, form, body, answer } = row;
  return {
    ...{ head, village, source, channel, state, stage, form },
    householdId: row.household_id,
    requestId: row.request_id,
    number: requestNumber(row.serial, row.year),
    receivedOn: row.received_on,
    answerBy: row.answer_by,
    late: isLate(row, today),
    filedBy: requestWords.filedBy(body.filing),
    reason: body.reason,
    receivedBy: row.received_by,
    stateOn: row.state_on,
    answer: requestWords.answer(answer),
  };
}

/** Limited by the database to the actor's own villages: a village head sees the requests of the village. */
export const requestBookQuery = defineQuery(requestBook, {
  verb: 'household.read',
  answer: async ({ roundId, state, limit }, { tx, clock }) => {
    const round = await loadRound(tx, roundId);
    const { rows } = await sql<Row>`
      select q.household_id, q.request_id, q.form, year, serial, received_on, answer_by, source, channel, q.head,
             village.name as village, q.body, account.full_name as received_by, s.state, s.on_date as state_on,
             s.body as answer, c.stage
      from review_request q join village using (village_id) join account on account.account_id = q.received_by
      cross join lateral (select state, on_date, body from review_request_step t
        where t.household_id = q.household_id and t.request_id = q.request_id order by seq desc limit 1) s
      left join review_case c on c.household_id = q.household_id and c.round_id = ${roundId}
      where q.round_id = ${roundId} or exists (select from review_request_step t where t.round_id = ${roundId}
        and t.household_id = q.household_id and t.request_id = q.request_id)
      order by year desc, serial desc`.execute(tx);
    const proposals = listSources[round.standard].sources.includes('villageProposal');
    const wanted = rows.filter((row) => state === undefined || row.state === state).slice(0, limit);
    return {
      requests: wanted.map((row) => shown(row, clock.today())),
      open: rows.filter((row) => row.state === 'RECEIVED').length,
      proposals,
    };
  },
});
