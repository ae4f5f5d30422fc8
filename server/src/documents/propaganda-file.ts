import { sql } from 'kysely';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { PropagandaKind } from '@ra-soat/domain/training/propaganda.ts';
import { propagandaKindWords, propagandaPaperWords as words } from '@ra-soat/domain/words/propaganda.vi.ts';
import type { Actor } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { communeFrame } from './commune-frame.ts';
import { newsPaper, propagandaPaper } from './contract.ts';
import { paperAnswer } from './paper-answer.ts';
import { codeOf } from './paper-code.ts';
import type { Block, Paper } from './paper.ts';

interface Task {
  place_id: string;
  village_id: string | null;
  unit: string;
  kind: PropagandaKind;
  title: string;
  text: string;
  given_by: string;
  given_on: string;
}

async function taskRow(tx: Tx, actor: Actor, taskId: string): Promise<Task> {
  await seeOwnPlaces(tx, actor.grants);
  const { rows } = await sql<Task>`
    select t.place_id, t.village_id, coalesce(village.name || ', ' || place.name, place.name) as unit, kind, title, text,
           giver.name as given_by, given_on
    from propaganda_task t join place using (place_id) join place giver on giver.place_id = given_place_id
    left join village on village.village_id = t.village_id where task_id = ${taskId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

interface Sheet {
  readonly title: string;
  readonly subject: string;
  readonly text: string;
  /** Points: large where it is read aloud or hung up. */
  readonly size: number;
  readonly note: string;
  readonly stamp: Paper['stamp'];
}

function textPaper({ title, subject, text, size, note, stamp }: Sheet): Paper {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const body = paragraphs.map((line): Block => ({ kind: 'text', text: line, size }));
  const last: Block = { kind: 'text', text: [{ text: note, italic: true }], align: 'right', indent: false };
  return {
    name: `${title} ${subject}`,
    stamp,
    sections: [
      { orientation: 'portrait', blocks: [{ kind: 'title', lines: [title], subject, rule: true }, ...body, last] },
    ],
  };
}

/** The text of a piece of propaganda work, in letters large enough to be read aloud or hung up. */
export const propagandaFile = defineFile(propagandaPaper, {
  verb: 'board.read',
  site: async ({ taskId }, { tx, actor }) => {
    const { place_id: place, village_id: village } = await taskRow(tx, actor, taskId);
    return { place, ...(village && { village }) };
  },
  answer: async ({ taskId, format }, { tx, actor }) => {
    const task = await taskRow(tx, actor, taskId);
    const { sample } = await communeFrame(tx, task.place_id);
    const paper = textPaper({
      ...{
        title: words.titles[task.kind],
        subject: task.title,
        text: task.text,
        size: task.kind === 'leaflet' ? 14 : 16,
      },
      note: words.giver(task.given_by),
      stamp: { form: words.form, code: codeOf('TT', taskId), sample, madeOn: task.given_on },
    });
    return paperAnswer(paper, format, words.fileName(propagandaKindWords[task.kind], task.unit));
  },
});

interface News {
  place_id: string;
  unit: string;
  title: string;
  text: string;
  published_on: string | null;
}

async function newsRow(tx: Tx, actor: Actor, newsId: string): Promise<News> {
  await seeOwnPlaces(tx, actor.grants);
  const { rows } = await sql<News>`
    select place_id, place.name as unit, title, text, published_on
    from training_news join place using (place_id) where news_id = ${newsId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

/** A piece of news as a sheet, to be handed to the radio station or the web page. */
export const newsFile = defineFile(newsPaper, {
  verb: 'training.read',
  site: async ({ newsId }, { tx, actor }) => ({ place: (await newsRow(tx, actor, newsId)).place_id }),
  answer: async ({ newsId, format }, { tx, actor, clock }) => {
    const row = await newsRow(tx, actor, newsId);
    const { sample } = await communeFrame(tx, row.place_id);
    const on = row.published_on ?? clock.today();
    const paper = textPaper({
      ...{ title: words.news, subject: row.title, text: row.text, size: 14 },
      note: `${row.unit}, ${showDate(on)}`,
      stamp: { form: words.newsForm, code: codeOf('TIN', newsId), sample, madeOn: on },
    });
    return paperAnswer(paper, format, words.newsFile(row.title));
  },
});
