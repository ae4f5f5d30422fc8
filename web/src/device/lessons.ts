import { change, rowsOf, sealedRow, type Inside } from './inside.ts';
import { jsonIn, reach, refusal } from './send.ts';

/** What a phone asks for learning, after its villages, and keeps whole: the query and its input. */
export const lessonQueries = {
  'learn.lessons': {},
  'practice.mine': {},
  'quiz.papers': {},
  'quiz.mine': {},
  'questions.published': {},
} as const;

export type LessonName = keyof typeof lessonQueries;

const names: readonly LessonName[] = [
  'learn.lessons',
  'practice.mine',
  'quiz.papers',
  'quiz.mine',
  'questions.published',
];

/** Asks every query once; an answer takes the place of the one before. What the server refuses is not on the phone. */
export async function pullLessons(inside: Inside): Promise<'offline' | 'signIn' | 'later' | 'done'> {
  let later = false;
  for (const name of names) {
    const end = await pullLesson(inside, name);
    if (end === 'offline' || end === 'signIn') return end;
    later ||= end === 'later';
  }
  return later ? 'later' : 'done';
}

async function pullLesson(inside: Inside, name: LessonName): Promise<'offline' | 'signIn' | 'later' | 'done'> {
  const input = encodeURIComponent(JSON.stringify(lessonQueries[name]));
  const said = await reach(inside.ports, `/api/queries/${name}?input=${input}`, {});
  if (said === 'offline') return 'offline';
  if (said.status === 200) {
    const answer = jsonIn(said);
    if (typeof answer !== 'object' || answer === null) return 'later';
    await keepLesson(inside, name, answer);
    return 'done';
  }
  const { end } = refusal(said);
  if (end !== 'refused') return end;
  await dropLesson(inside, name);
  return 'done';
}

async function keepLesson(inside: Inside, name: LessonName, answer: object): Promise<void> {
  // Nothing new is no news: screens that listen would be drawn again for nothing.
  if (JSON.stringify(await lessonOf(inside, name)) === JSON.stringify(answer)) return;
  const row = await sealedRow(inside, { table: 'lesson', id: name }, answer);
  await change(inside, (tx) => tx.put(row));
}

async function dropLesson(inside: Inside, name: LessonName): Promise<void> {
  if ((await lessonOf(inside, name)) === null) return;
  await change(inside, (tx) => tx.remove(inside.vault.owner, 'lesson', name));
}

/** The last answer to a query of learning, as the server gave it; null: none kept. */
export async function lessonOf(inside: Inside, name: LessonName): Promise<unknown> {
  const row = (await rowsOf(inside, 'lesson')).find(({ id }) => id === name);
  return (row && (await inside.cipher.openWhole(row))) ?? null;
}
