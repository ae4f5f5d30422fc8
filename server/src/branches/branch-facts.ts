import { sql } from 'kysely';
import type { Branch, FactKey, FactValue } from '@ra-soat/domain/survey/branch-fact.ts';
import { branchWords } from '@ra-soat/domain/words/branches.vi.ts';
import type { Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { branchFacts } from './contract.ts';

async function householdSite(tx: Tx, householdId: string): Promise<Site> {
  const { rows } = await sql<{ commune_id: string; village_id: string }>`
    select commune_id, village_id from household_place where household_id = ${householdId}
    order by to_on nulls first, from_on desc limit 1`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return { place: row.commune_id, village: row.village_id, household: householdId };
}

interface Row {
  memberId: string | null;
  member: string;
  key: FactKey;
  value: FactValue;
  branch: Branch;
  asOf: string;
}

/** The newest word of each branch on each person, worded as it stands beside the question. */
export const branchFactsQuery = defineQuery(branchFacts, {
  verb: 'household.read',
  site: ({ householdId }, { tx }) => householdSite(tx, householdId),
  answer: async ({ householdId }, { tx }) => {
    const { rows } = await sql<Row>`
      select distinct on (f.member_id, key) f.member_id as "memberId", coalesce(m.name, '') as member, key, value, branch,
             as_of as "asOf"
      from household_fact f
      left join household_member m on m.household_id = f.household_id and m.member_id = f.member_id and m.current
      where f.household_id = ${householdId} order by f.member_id, key, as_of desc, recorded_at desc`.execute(tx);
    const facts = rows.map(({ memberId, member, key, value, branch, asOf }) => ({
      ...{ memberId, member, key, hint: branchWords.hint(branch, asOf, key, value) },
    }));
    return { facts };
  },
});
