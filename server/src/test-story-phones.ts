import type { StoryIds } from './test-story-bodies.ts';
import type { Step } from './test-story.ts';
import { openSession } from './platform/session.ts';
import type { World } from './test-world.ts';
import type { Actor } from './platform/access.ts';

const on = '2026-10-04';

/** Ids of a story's phone and message, made of its round's. */
export const phoneOf = ({ round }: StoryIds) => `f0f0f0f0${round.slice(8)}`;
const messageOf = ({ round }: StoryIds) => `fefefefe${round.slice(8)}`;

export function checkInBody(deviceId: string) {
  return {
    ...{ deviceId, label: 'Điện thoại mẫu', app: '1.0.0', clock: '2026-10-04T08:00:00+07:00' },
    ...{ unsent: 2, unfinished: 1, refused: 0, photos: 3, oldestUnsent: '2026-10-03T08:00:00+07:00' },
    storage: { persisted: true, usedMb: 3.5, quotaMb: 500 },
  };
}

async function openedSession({ doors }: World, { accountId }: Actor) {
  await openSession(doors.database, accountId, doors.clock, true);
  const { rows } = await doors.database.pool.query<{ session_id: string }>(
    'select session_id from session where account_id = $1 and revoked_at is null order by created_at desc limit 1',
    [accountId],
  );
  return { sessionId: rows[0]?.session_id };
}

/** The field work of a commune: households given, a phone seen, written to, lost and emptied. */
export function phoneSteps(ids: StoryIds): Step[] {
  const { commune, round: roundId, villages, households } = ids;
  const [deviceId, messageId] = [phoneOf(ids), messageOf(ids)];
  const officer = (kind: string, body: object): Step => ({ on, by: 'povertyOfficer', kind, body });
  const given = { roundId, villageId: villages[0], households: households.slice(0, 2), reason: 'Giao đầu đợt (mẫu)' };
  return [
    { ...officer('assignment.give', given), before: async (_world, actor) => Promise.resolve({ to: actor.accountId }) },
    officer('device.check_in', checkInBody(deviceId)),
    officer('message.send', { messageId, communeId: commune, to: { who: 'all' }, text: 'Gửi phiếu mỗi tối (mẫu)' }),
    officer('message.read', { messageId }),
    officer('device.wipe', { deviceId, reason: 'Mất điện thoại (mẫu)' }),
    officer('device.order', { deviceId }),
    officer('device.wiped', { deviceId, sealed: 1, sealedFile: '{}' }),
    { ...officer('session.revoke', {}), before: openedSession },
  ];
}
