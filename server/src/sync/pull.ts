import { sql } from 'kysely';
import { defineQuery } from '../platform/query.ts';
import { villageSite } from '../platform/village-site.ts';
import { syncPull } from './contract.ts';

interface Row {
  household_id: string;
  round_id: string;
  seq: number;
  village_seq: number;
  state: unknown;
}

/**
 * Cases of a village changed since a cursor. Numbers are taken under the village's row lock, so whoever holds a
 * number has committed all before it: no late commit slips under a cursor.
 */
export const syncPullQuery = defineQuery(syncPull, {
  verb: 'household.read',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  answer: async ({ villageId, cursor, limit }, { tx }) => {
    const { rows } = await sql<Row>`
      select household_id, round_id, seq, village_seq, state from review_case
      where village_id = ${villageId} and village_seq > ${cursor} order by village_seq limit ${limit + 1}`.execute(tx);
    const page = rows.slice(0, limit);
    return {
      cursor: page.at(-1)?.village_seq ?? cursor,
      more: rows.length > limit,
      cases: page.map((row) => ({
        householdId: row.household_id,
        roundId: row.round_id,
        seq: row.seq,
        villageSeq: row.village_seq,
        state: row.state,
      })),
    };
  },
});
