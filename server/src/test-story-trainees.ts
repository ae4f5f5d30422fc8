import type { StoryIds } from './test-story-bodies.ts';
import { storyId } from './test-story-id.ts';
import { campaignIdOf, pointIdOf, sessionIdOf } from './test-story-training.ts';
import type { Before, Step } from './test-story.ts';
import type { World } from './test-world.ts';

export const campaignAtOf = (ids: StoryIds) => ({ campaignId: campaignIdOf(ids), place: ids.commune });
/** The person who comes instead of the first one of the table. */
export const substituteIdOf = (ids: StoryIds) => storyId(ids, 'substitute');

const text = [
  'Họ và tên\tSố điện thoại\tĐối tượng',
  'Học Viên Mẫu Một\t0901000001\tTrưởng thôn',
  'Học Viên Mẫu Hai\t0901000002\tRà soát viên',
].join('\n');

/** A table of two invented trainees of the story's commune. */
export function traineesBody(ids: StoryIds) {
  return { ...campaignAtOf(ids), mode: 'all', table: { text } };
}

const personOf =
  (ids: StoryIds, folded: string) =>
  async ({ database }: World): Promise<{ personId: string; people: string[] }> => {
    const { rows } = await database.pool.query<{ id: string }>(
      `select person_id as id from training_enrolment join training_person using (person_id)
       where campaign_id = $1 and folded = $2`,
      [campaignIdOf(ids), folded],
    );
    const id = rows[0]?.id ?? '';
    return { personId: id, people: [id] };
  };

/** A hall, where the plan has not made it. */
const withSession =
  (ids: StoryIds) =>
  async (world: World): Promise<{ people: string[] }> => {
    const { pool } = world.database;
    await pool.query(
      `insert into training_session (session_id, campaign_id, place_id, title, mode, halves, from_on, to_on, command_id, recorded_at)
       values ($1, $2, $3, 'Lớp mẫu', 'venue', '[{"on": "2026-12-20", "from": "07:30", "to": "11:30", "subjects": []}]',
               '2026-12-20', '2026-12-20', $1, '2026-09-02') on conflict do nothing`,
      [sessionIdOf(ids), campaignIdOf(ids), ids.commune],
    );
    await pool.query(
      `insert into training_point (point_id, session_id, campaign_id, place_id, name, position)
       values ($1, $2, $3, $4, 'Hội trường mẫu', 1) on conflict do nothing`,
      [pointIdOf(ids), sessionIdOf(ids), campaignIdOf(ids), ids.commune],
    );
    const { people } = await personOf(ids, 'hoc vien mau hai')(world);
    return { people };
  };

const codeOf =
  (ids: StoryIds): Before =>
  async ({ database }) => {
    const { rows } = await database.pool.query<{ code: string }>(
      `select code from training_enrolment where campaign_id = $1 and person_id = $2`,
      [campaignIdOf(ids), substituteIdOf(ids)],
    );
    return rows[0] ?? {};
  };

/** People of the campaign: loaded, invited, seated, one replaced; the substitute answers, makes an account, the other leaves. */
export function traineeSteps(ids: StoryIds): Step[] {
  const officer = (kind: string, body: object, before?: Before): Step => {
    const step = { on: '2026-09-02', by: 'povertyOfficer', kind, body } as const;
    return before ? { ...step, before } : step;
  };
  const by = { personId: substituteIdOf(ids), name: 'Học Viên Mẫu Ba', phone: '0901000003' };
  const username = `hoc.vien.${substituteIdOf(ids).slice(0, 8)}`;
  const account = { accountId: storyId(ids, 'trainee account'), username, password: 'mật khẩu học viên mẫu' };
  const newcomer = (kind: string, body: object): Step => {
    return { on: '2026-09-02', by: 'newcomer', kind, body, before: codeOf(ids) };
  };
  const moved = { ...campaignAtOf(ids), to: sessionIdOf(ids) };
  const replaced = { ...campaignAtOf(ids), by, reason: 'Bận việc (mẫu)' };
  return [
    officer('trainees.load', traineesBody(ids)),
    officer('trainees.invite', { ...campaignAtOf(ids), whom: { kind: 'waiting' } }),
    officer('trainee.move', moved, withSession(ids)),
    officer('trainee.substitute', replaced, async (world) => {
      const { personId } = await personOf(ids, 'hoc vien mau mot')(world);
      return { personId };
    }),
    newcomer('trainee.answer', { coming: true }),
    newcomer('trainee.accept', account),
    officer('trainee.withdraw', { ...campaignAtOf(ids), reason: 'Nghỉ việc (mẫu)' }, async (world) => {
      const { personId } = await personOf(ids, 'hoc vien mau hai')(world);
      return { personId };
    }),
  ];
}
