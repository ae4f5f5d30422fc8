import { sql } from 'kysely';
import type { z } from 'zod';
import type { Tx } from '../../platform/database.ts';
import { defineQuery } from '../../platform/query.ts';
import { roundSite } from '../../platform/rounds.ts';
import { papersProgress } from '../contract.ts';

type Shown = NonNullable<z.output<(typeof papersProgress)['output']>['set']>;

interface Row extends Omit<Shown, 'refused'> {
  refused: Shown['refused'] | null;
}

/** Counted from the rows of the set itself: what is done is stored. */
async function newest(tx: Tx, roundId: string): Promise<Shown | null> {
  const { rows } = await sql<Row>`
    select s.set_id as "setId", s.state, s.planned, s.asked_on as "askedOn", account.full_name as "askedBy",
           coalesce(sum(papers), 0)::integer as papers,
           coalesce(sum(papers) filter (where i.state <> 'waiting'), 0)::integer as "papersDone",
           (count(i.position) filter (where i.state <> 'refused'))::integer as files,
           (count(*) filter (where i.state = 'done'))::integer as "filesDone",
           coalesce(sum(octet_length(bytes)), 0)::integer as bytes,
           (select title from paper_set_item n where n.set_id = s.set_id and n.state = 'waiting' order by position limit 1) as next,
           jsonb_agg(jsonb_build_object('title', title, 'reason', reason) order by position)
             filter (where i.state = 'refused') as refused
    from paper_set s join account using (account_id) left join paper_set_item i using (set_id)
    where s.round_id = ${roundId} and s.state in ('waiting', 'done')
    group by s.set_id, account.full_name order by s.started_at desc limit 1`.execute(tx);
  const [row] = rows;
  return row ? { ...row, refused: row.refused ?? [] } : null;
}

/** How far the set of a round is, true to the paper, and what could not be made and why. */
export const papersProgressQuery = defineQuery(papersProgress, {
  verb: 'paper.print',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId }, { tx }) => ({ set: await newest(tx, roundId) }),
});
