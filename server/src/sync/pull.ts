import { sql } from 'kysely';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { sha256 } from '../platform/canonical.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { villageSite } from '../platform/village-site.ts';
import { syncPull } from './contract.ts';
import { changedCases, fieldCasesOf } from './field-cases.ts';
import { fieldRoundOf, runningRounds } from './field-rounds.ts';
import { nothingLeft } from './nothing-left.ts';

async function villageOf(tx: Tx, villageId: string) {
  const { rows } = await sql<{ name: string; communeId: string; commune: string }>`
    select village.name, commune_id as "communeId", place.name as commune
    from village join place on place.place_id = commune_id where village_id = ${villageId}`.execute(tx);
  const [village] = rows;
  if (!village) throw new Problem('NOT_FOUND');
  return { villageId, ...village };
}

/**
 * Households of a village changed since a cursor, whole. Numbers are taken under the village's row lock, so whoever
 * holds a number has committed all before it: no late commit slips under a cursor.
 */
export const syncPullQuery = defineQuery(syncPull, {
  verb: 'household.read',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  answer: async ({ villageId, cursor, limit, roundsMark }, { tx, clock }) => {
    const today = clock.today();
    const found = await changedCases(tx, { villageId, cursor, limit: limit + 1 });
    const page = found.slice(0, limit);
    const ended = (stage: string) => nothingLeft.some((one) => one === stage);
    const running = await runningRounds(tx, villageId);
    const rounds = await Promise.all(running.map((round) => fieldRoundOf(tx, round, today)));
    const mark = sha256(canonicalJson(rounds));
    return {
      cursor: page.at(-1)?.village_seq ?? cursor,
      more: found.length > limit,
      village: await villageOf(tx, villageId),
      rounds: mark === roundsMark ? null : rounds,
      roundsMark: mark,
      cases: await fieldCasesOf(
        tx,
        page.filter(({ stage }) => !ended(stage)),
        running,
        today,
      ),
      gone: page
        .filter(({ stage }) => cursor > 0 && ended(stage))
        .map(({ household_id, round_id }) => ({ householdId: household_id, roundId: round_id })),
    };
  },
});
