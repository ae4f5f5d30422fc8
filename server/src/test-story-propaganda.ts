import { taskIdOf } from './platform/task-id.ts';
import type { StoryIds } from './test-story-bodies.ts';
import { storyId } from './test-story-id.ts';
import { campaignIdOf, sessionIdOf } from './test-story-training.ts';
import type { Before, Step } from './test-story.ts';

export const newsIdOf = (ids: StoryIds) => storyId(ids, 'news');
const givenIdOf = (ids: StoryIds) => storyId(ids, 'propaganda');
export const propagandaTaskIdOf = (ids: StoryIds) => taskIdOf(givenIdOf(ids), 0, ids.villages[0]);

/** A draft about the session of the story's campaign. */
export function newsBody(ids: StoryIds, newsId: string) {
  return { newsId, sessionId: sessionIdOf(ids), title: 'Tin tập huấn (mẫu)', text: 'Đã tập huấn (mẫu).', photos: [] };
}

/** A loudspeaker text for the first village. */
export function propagandaBody(ids: StoryIds, givenId: string) {
  return {
    ...{ givenId, place: ids.commune, campaignId: campaignIdOf(ids), kind: 'loudspeaker', title: 'Phát loa (mẫu)' },
    ...{ text: 'Kính thưa bà con (mẫu).', on: '2026-12-01', dueOn: '2026-12-05' },
    units: [{ villageId: ids.villages[0] }],
  };
}

/** The session itself, where the story has planned none before: written by SQL. */
function withSession(ids: StoryIds): Before {
  return async (world) => {
    await world.database.pool.query(
      `insert into training_session (session_id, campaign_id, place_id, title, mode, halves, from_on, to_on, command_id, recorded_at)
       values ($1, $2, $3, 'Lớp mẫu', 'venue', '[]', '2026-09-12', '2026-09-12', gen_random_uuid(), '2026-09-12')
       on conflict do nothing`,
      [sessionIdOf(ids), campaignIdOf(ids), ids.commune],
    );
    return {};
  };
}

/** After a session: its news is written and published, and a village tells its neighbours. */
export function propagandaSteps(ids: StoryIds): Step[] {
  const officer = (kind: string, body: unknown): Step => ({ on: '2026-12-01', by: 'povertyOfficer', kind, body });
  const done = { taskId: propagandaTaskIdOf(ids), on: '2026-12-01', note: 'Đã phát (mẫu)', people: 40, proof: [] };
  return [
    { ...officer('news.write', newsBody(ids, newsIdOf(ids))), before: withSession(ids) },
    officer('news.publish', { newsId: newsIdOf(ids), on: '2026-12-01' }),
    officer('propaganda.give', propagandaBody(ids, givenIdOf(ids))),
    officer('propaganda.done', done),
  ];
}
