import { sql } from 'kysely';
import { branchWords } from '@ra-soat/domain/words/branches.vi.ts';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { factOfBranch, type Branch, type FactValue } from '@ra-soat/domain/survey/branch-fact.ts';
import type { z } from 'zod';
import type { Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { roundSite } from '../platform/rounds.ts';
import { branchLists, branchRows } from './contract.ts';

type List = z.output<(typeof branchLists)['output']>['lists'][number];
type Shown = z.output<(typeof branchRows)['output']>['rows'][number];

const none: List['outcome'] = { matched: 0, doubtful: 0, unmatched: 0, refused: 0 };

/** The lists of other branches taken in for a round, the newest first. */
export const branchListsQuery = defineQuery(branchLists, {
  verb: 'list.import',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId }, { tx }) => {
    const { rows } = await sql<List>`
      select list_id as "listId", branch, as_of as "asOf", file_name as "fileName", l.state, outcome, problem,
             account.full_name as by,
             (select count(*)::integer from branch_row r where r.list_id = l.list_id and r.outcome = 'doubtful'
                and not exists (select from branch_row_choice c where c.list_id = r.list_id and c.position = r.position)) as waiting
      from branch_list l join account using (account_id)
      where round_id = ${roundId} order by started_at desc`.execute(tx);
    return { lists: rows.map((row) => ({ ...row, outcome: { ...none, ...row.outcome } })) };
  },
});

/** Where a list was taken in. */
export async function listSite(tx: Tx, listId: string): Promise<Site> {
  const row = await tx.selectFrom('branch_list').select('commune_id').where('list_id', '=', listId).executeTakeFirst();
  if (!row) throw new Problem('NOT_FOUND');
  return { place: row.commune_id };
}

interface Row {
  position: number;
  sheet: string;
  row: number;
  outcome: Shown['outcome'];
  branch: Branch;
  body: {
    name?: string;
    bornYear?: number | null;
    bornOn?: string | null;
    village?: string;
    value?: FactValue;
    field?: string;
    message?: string;
  };
  chosen: boolean;
  candidates: Shown['candidates'] | null;
}

function shown({ position, sheet, row, outcome, branch, body, chosen, candidates }: Row): Shown {
  const { name = '', bornYear, bornOn, village = '', value, field = '', message = '' } = body;
  return {
    ...{ position, sheet, row, outcome, name, village, field, message, chosen },
    born: bornOn ? showDate(bornOn) : bornYear ? String(bornYear) : '',
    says: value === undefined ? '' : branchWords.value(factOfBranch[branch], value),
    candidates: (candidates ?? []).toSorted((one, other) => other.score - one.score),
  };
}

/** Rows that a person must look at; matched ones are facts already. */
export const branchRowsQuery = defineQuery(branchRows, {
  verb: 'list.import',
  site: ({ listId }, { tx }) => listSite(tx, listId),
  answer: async ({ listId }, { tx }) => {
    const { rows } = await sql<Row>`
      select r.position, sheet, row, r.outcome, l.branch, r.body,
             exists (select from branch_row_choice c where c.list_id = r.list_id and c.position = r.position) as chosen,
             (select jsonb_agg(jsonb_build_object('householdId', m.household_id, 'memberId', m.member_id, 'name', m.name,
                'born', coalesce(to_char(m.born_on, 'DD/MM/YYYY'), m.born_year::text, ''), 'head', coalesce(h.name, ''),
                'village', village.name, 'score', (one ->> 'score')::integer))
              from jsonb_array_elements(r.body -> 'candidates') one
              join household_member m on m.member_id = (one ->> 'memberId')::uuid and m.current and m.to_on is null
              join household_place hp on hp.household_id = m.household_id and hp.to_on is null
              join village on village.village_id = hp.village_id
              left join household_member h on h.household_id = m.household_id and h.current and h.is_head and h.to_on is null) as candidates
      from branch_row r join branch_list l using (list_id)
      where r.list_id = ${listId} and r.outcome <> 'matched'
      order by array_position(array['doubtful', 'refused', 'unmatched'], r.outcome), r.position limit 1000`.execute(tx);
    return { rows: rows.map(shown) };
  },
});
