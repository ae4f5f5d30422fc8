import { sql } from 'kysely';
import { paperFileNames } from '@ra-soat/domain/words/issuing.vi.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { roundSite } from '../platform/rounds.ts';
import { allMinutesPaper, allPostedListsPaper } from './contract.ts';
import { minutesOf } from './minutes-file.ts';
import { paperAnswer } from './paper-answer.ts';
import type { Paper } from './paper.ts';
import { postedListOf } from './posted-list-file.ts';
import { roundFrame } from './round-frame.ts';

/** Many papers of one form as one document: each begins on a new page, with its own code in the footer. */
export function bound(name: string, papers: readonly Paper[]): Paper {
  const [first] = papers;
  if (!first) throw new Problem('NOT_FOUND');
  const sections = papers.flatMap(({ stamp, sections: own }) =>
    own.map((one) => ({ ...one, code: one.code ?? stamp.code })),
  );
  return { name, stamp: first.stamp, sections };
}

async function meetingIds(tx: Tx, roundId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select meeting_id as id from meeting join village v using (village_id) where round_id = ${roundId}
    order by v.position, v.name collate "vi-x-icu", held_on, meeting_id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Lists that were replaced by a corrected version are left out. */
async function postingIds(tx: Tx, roundId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select posting_id as id from posting p join village v using (village_id) where round_id = ${roundId}
      and not exists (select from posting q where q.round_id = p.round_id
        and q.body #>> '{replaces,postingId}' = p.posting_id::text)
    order by v.position, v.name collate "vi-x-icu", version`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Biên bản họp dân of the whole commune, to be printed in one go. */
export const allMinutesFile = defineFile(allMinutesPaper, {
  verb: 'paper.print',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, format }, { tx }) => {
    const frame = await roundFrame(tx, roundId);
    const papers: Paper[] = [];
    for (const id of await meetingIds(tx, roundId)) papers.push(await minutesOf(tx, frame, id));
    const name = paperFileNames.allMinutes(frame.unit, frame.year);
    return paperAnswer(bound(name, papers), format, name);
  },
});

/** Danh sách niêm yết of the whole commune, to be printed in one go. */
export const allPostedListsFile = defineFile(allPostedListsPaper, {
  verb: 'paper.print',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, format }, { tx }) => {
    const frame = await roundFrame(tx, roundId);
    const papers: Paper[] = [];
    for (const id of await postingIds(tx, roundId)) papers.push(await postedListOf(tx, frame, id));
    const name = paperFileNames.allPostedLists(frame.unit, frame.year);
    return paperAnswer(bound(name, papers), format, name);
  },
});
