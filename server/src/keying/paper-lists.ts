import { sql } from 'kysely';
import { readPaperCode } from '@ra-soat/domain/survey/paper-code.ts';
import { communeOrOwnVillage } from '../platform/commune-or-own-village.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound } from '../platform/rounds.ts';
import { paperFind, paperKeyings } from './contract.ts';

interface WaitingRow {
  household_id: string;
  head: string;
  number: string;
  village: string;
  state: 'first' | 'differs';
  account_id: string;
  first_by: string;
  keyed_at: Date;
}

export const paperKeyingsQuery = defineQuery(paperKeyings, {
  verb: 'household.read',
  site: async ({ roundId }, { tx, actor }) => communeOrOwnVillage(tx, actor, (await loadRound(tx, roundId)).commune),
  answer: async ({ roundId }, { tx, actor }) => {
    const { rows } = await sql<WaitingRow>`
      select household_id, head, number, village.name as village, p.state, account_id, full_name as first_by, keyed_at
      from keyed_paper p join keyed_pass using (household_id, paper_id) join account using (account_id)
      join review_case c using (household_id, round_id) join village on village.village_id = c.village_id
      where round_id = ${roundId} and p.state in ('first', 'differs') and pass = 'first'
      order by keyed_at, household_id`.execute(tx);
    const counted = await sql<{ recorded: number }>`
      select count(*)::int as recorded from keyed_paper
      where round_id = ${roundId} and state = 'recorded'`.execute(tx);
    return {
      recorded: counted.rows[0]?.recorded ?? 0,
      papers: rows.map((row) => ({
        householdId: row.household_id,
        head: row.head,
        number: row.number,
        village: row.village,
        state: row.state,
        firstBy: row.first_by,
        mine: row.account_id === actor.accountId,
        at: row.keyed_at.toISOString(),
      })),
    };
  },
});

interface FoundRow {
  household_id: string;
  round_id: string;
  head: string;
  number: string;
  village: string;
}

export const paperFindQuery = defineQuery(paperFind, {
  verb: 'household.read',
  answer: async ({ code }, { tx }) => {
    const read = readPaperCode(code);
    if (!read) return { readable: false, cases: [] };
    // A range of the primary key: a text comparison would read every case of the commune.
    const first = `${read.household}-0000-0000-0000-000000000000`;
    const last = `${read.household}-ffff-ffff-ffff-ffffffffffff`;
    const { rows } = await sql<FoundRow>`
      select household_id, round_id, head, number, village.name as village
      from review_case join village using (village_id)
      where household_id between ${first} and ${last} and left(round_id::text, 4) = ${read.round}
      order by household_id`.execute(tx);
    return {
      readable: true,
      cases: rows.map((row) => ({
        householdId: row.household_id,
        roundId: row.round_id,
        head: row.head,
        number: row.number,
        village: row.village,
      })),
    };
  },
});
