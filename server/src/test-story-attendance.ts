import { randomUUID } from 'node:crypto';
import { tokensNow } from './attendance/point-token.ts';
import { sampleConference, storeConference, type SampleConference } from './attendance/test-conference.ts';
import type { StoryIds } from './test-story-bodies.ts';
import type { Step } from './test-story.ts';

const on = '2026-09-03';

const conferences = new Map<string, SampleConference>();

/** Of a story: a session in the hall of its commune, with three people invited. */
export function conferenceOf({ round, commune }: StoryIds): SampleConference {
  const known = conferences.get(round) ?? inHall(commune);
  conferences.set(round, known);
  return known;
}

function inHall(commune: string): SampleConference {
  const guest = (at: number) => ({ name: `Người dự mẫu ${at}`, place: commune, commune, point: 0 });
  return sampleConference(
    { place: commune, title: 'Lớp tập huấn mẫu', halves: [{ on, from: '07:30', to: '11:30' }] },
    [{ place: commune, name: 'Hội trường mẫu', parent: null }],
    [guest(1), guest(2), guest(3)],
  );
}

const pointOf = (ids: StoryIds) => conferenceOf(ids).points[0]?.pointId ?? '';

/** The host ticks one of the three. */
export function markBody(ids: StoryIds, person: 0 | 1 | 2) {
  const personId = conferenceOf(ids).guests[person]?.personId ?? '';
  return { pointId: pointOf(ids), half: 0, people: [{ personId, state: 'present' }] };
}

export function voidBody(ids: StoryIds) {
  const { people, ...where } = markBody(ids, 0);
  return { ...where, personId: people[0]?.personId ?? '', reason: 'Ghi nhầm người (mẫu)' };
}

export function askBody(ids: StoryIds) {
  return { questionId: randomUUID(), pointId: pointOf(ids), code: null, text: 'Ai ký phiếu? (mẫu)' };
}

export function signalBody(ids: StoryIds) {
  return { pointId: pointOf(ids), kind: 'here', note: '' };
}

/** One morning: a phone, a tick, a tick taken back, a paper, a sign and a question. */
export function attendanceSteps(ids: StoryIds): Step[] {
  const officer = (kind: string, body: unknown): Step => ({ on, by: 'povertyOfficer', kind, body });
  const { code } = conferenceOf(ids).guests[1] ?? { code: '' };
  const pointId = pointOf(ids);
  return [
    {
      ...officer('attendance.mark', markBody(ids, 0)),
      before: async ({ database }) => storeConference(database.pool, conferenceOf(ids)).then(() => ({})),
    },
    officer('attendance.void', voidBody(ids)),
    officer('attendance.paper', { ...markBody(ids, 2), on, note: 'Danh sách có ký (mẫu)' }),
    {
      ...officer('attendance.checkIn', { pointId, code }),
      before: ({ doors }) => Promise.resolve({ token: tokensNow(doors, { pointId, half: 0 }).token }),
    },
    officer('point.signal', signalBody(ids)),
    officer('point.ask', askBody(ids)),
  ];
}
