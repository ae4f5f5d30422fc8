import type { StoryIds } from './test-story-bodies.ts';
import type { Step } from './test-story.ts';
import type { World } from './test-world.ts';

/** The ids of a story's questions, made of its round's: one answered, one merged into it, one closed, one open. */
export const questionsOf = ({ round }: StoryIds) => {
  const id = (mark: string) => `${mark}${round.slice(8)}`;
  return { answered: id('a0a0a0a0'), merged: id('a1a1a1a1'), closed: id('a2a2a2a2'), open: id('a3a3a3a3') };
};

async function officerOf({ database }: World, { commune }: StoryIds) {
  const { rows } = await database.pool.query<{ account_id: string }>(
    `select account_id from role_grant where place_id = $1 and role = 'povertyOfficer' order by account_id limit 1`,
    [commune],
  );
  return { owner: rows[0]?.account_id };
}

/** The fields of an answer to a question of the story. */
export function answerBody(questionId: string) {
  const source = { title: 'Thông tư mẫu', article: 'Điều 3', number: 'DEMO-7', on: '2026-01-01' };
  return { questionId, text: 'Ghi theo nơi ở thường xuyên (mẫu).', source, form: null, audience: 'everybody' };
}

/** Four questions from the field: one is answered, one is the same, one needs no answer. */
export function questionSteps(ids: StoryIds): Step[] {
  const { answered, merged, closed, open } = questionsOf(ids);
  const step = (by: Step['by'], kind: string, body: object): Step => ({ on: '2026-12-01', by, kind, body });
  const ask = (questionId: string) => {
    const about = { from: 'field', form: 'vn-2022/v2', formQuestion: 'household.wall' };
    return step('enumerator', 'question.ask', { questionId, ...about, text: 'Tường ván ghép ghi thế nào? (mẫu)' });
  };
  const before = async (world: World) => officerOf(world, ids);
  return [
    ...[answered, merged, closed, open].map(ask),
    { ...step('povertyOfficer', 'question.take', { questionId: answered, dueOn: '2026-12-03' }), before },
    step('povertyOfficer', 'question.answer', answerBody(answered)),
    step('povertyOfficer', 'question.merge', { questionId: merged, into: answered }),
    step('povertyOfficer', 'question.close', { questionId: closed }),
    step('enumerator', 'questions.seen', {}),
  ];
}
