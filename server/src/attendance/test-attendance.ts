import assert from 'node:assert/strict';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { testWorld, type World } from '../test-world.ts';
import { attendanceCheckIn, sessionBoard } from './contract.ts';
import { tokensNow } from './point-token.ts';
import { sampleConference, storeConference, type SampleConference } from './test-conference.ts';

export const today = '2026-11-12';
export const [province, communeA, communeB] = ['2025-07:01', '2025-07:00328', '2025-07:00331'];

/** The second begins at the last minute of the day, whenever the tests run: nobody is late there. */
export const halves = [
  { on: today, from: '00:00', to: '12:00' },
  { on: today, from: '23:59', to: '24:00' },
];

/** A row of attendance as it is stored. */
export interface StoredAttendance {
  readonly person_id: string;
  readonly method: string;
  readonly state: string;
  readonly void_reason: string | null;
  readonly paper_on: string | null;
  readonly note: string | null;
  readonly command_id: string;
}

export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  assert.ok(found);
  return found;
}

export const refused = (code: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  return error instanceof Problem && error.code === code;
};

function guests(count: number, point: number | null, commune: string) {
  return Array.from({ length: count }, (_, index) => ({
    ...{ name: `Người Mẫu ${point ?? 'ngoài'}.${index}`, place: commune, commune, point },
  }));
}

/** A conference of a province with two communes: three people of A (0-2), two of B (3, 4), one of A without a seat (5). */
export async function storedConference(
  world: World,
  state: SampleConference['state'] = 'running',
  on = halves,
): Promise<SampleConference> {
  const one = sampleConference(
    { place: province, title: 'Hội nghị trực tuyến (mẫu)', halves: on, state },
    [
      { place: province, name: 'Điểm cầu tỉnh', parent: null },
      { place: communeA, name: 'Điểm cầu xã A', parent: 0 },
      { place: communeB, name: 'Điểm cầu xã B', parent: 0 },
    ],
    [...guests(3, 1, communeA), ...guests(2, 2, communeB), ...guests(1, null, communeA)],
  );
  await storeConference(world.database.pool, one);
  return one;
}

/** A world with what the tests of attendance do in it. */
export async function attendanceWorld() {
  const world = await testWorld({ today });
  const { keys, clock } = world.doors;
  return {
    world,
    /** What a point shows; `ago` milliseconds before now. */
    shown: (pointId: string, half = 1, ago = 0) => {
      const then = new Date(clock.now().getTime() - ago);
      return tokensNow({ keys, clock: { ...clock, now: () => then } }, { pointId, half });
    },
    checkIn: async (pointId: string, token: string, code: string | null, actor?: Actor) => {
      const { answer } = await world.run(actor, 'attendance.checkIn', { pointId, token, code });
      return attendanceCheckIn.output.parse(answer);
    },
    board: async (actor: Actor, sessionId: string, half = 1) => {
      const answer = sessionBoard.output.parse(await world.ask(actor, 'session.board', { sessionId, half }));
      return answer.points ?? assert.fail('no points');
    },
    rowsOf: async (sessionId: string) => {
      const { rows } = await world.database.pool.query<StoredAttendance>(
        `select * from training_attendance where session_id = $1 order by at, voided_at`,
        [sessionId],
      );
      return rows;
    },
  };
}
