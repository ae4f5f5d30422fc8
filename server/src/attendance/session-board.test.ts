import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { boardGroups, sumOf } from '@ra-soat/domain/training/board-sums.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { testWorld } from '../test-world.ts';
import { sessionBoard } from './contract.ts';
import { tokensNow } from './point-token.ts';
import { sampleConference, storeConference, type SampleConference } from './test-conference.ts';

const today = '2026-11-12';
const world = await testWorld({ today });
after(() => world.drop());
const { pool } = world.database;
const [province, one, two] = ['2025-07:01', '2025-07:00328', '2025-07:00331'];
const department = await world.person('provincialDepartment', province);
const halves = [
  { on: today, from: '00:00', to: '12:00' },
  { on: today, from: '23:59', to: '24:00' },
];
const POINTS = 5;
const PEOPLE = 12;

/** Province, two branches, and a commune under each. */
async function tree(): Promise<SampleConference> {
  const points = [
    { place: province, name: 'Tỉnh', parent: null },
    { place: one, name: 'Cụm A', parent: 0 },
    { place: two, name: 'Cụm B', parent: 0 },
    { place: one, name: 'Xã A', parent: 1 },
    { place: two, name: 'Xã B', parent: 2 },
  ];
  const guests = Array.from({ length: PEOPLE }, (_, at) => ({
    ...{ name: `Người Mẫu ${at}`, place: one, commune: one, point: at === 0 ? null : at % POINTS },
  }));
  const conference = sampleConference({ place: province, title: 'Mẫu', halves }, points, guests);
  await storeConference(pool, conference);
  return conference;
}

const act = fc.record({
  kind: fc.constantFrom('check in', 'mark', 'mark', 'paper', 'void', 'ask'),
  point: fc.nat(POINTS - 1),
  person: fc.nat(PEOPLE - 1),
  half: fc.nat(1),
  state: fc.constantFrom('present', 'late'),
});

/** What may happen in a session, in any order; a refusal in words is as good. */
async function play({ points, guests }: SampleConference, one: typeof act extends fc.Arbitrary<infer A> ? A : never) {
  const pointId = points[one.point]?.pointId ?? '';
  const { personId, code } = guests[one.person] ?? { personId: '', code: '' };
  const { half } = one;
  const people = [{ personId, state: one.state }];
  const send = (kind: string, body: object) => world.run(department, kind, { pointId, ...body });
  const sent = {
    'check in': () => send('attendance.checkIn', { code, token: tokensNow(world.doors, { pointId, half }).token }),
    mark: () => send('attendance.mark', { half, people }),
    paper: () => send('attendance.paper', { half, people, on: today }),
    void: () => send('attendance.void', { half, personId, reason: 'Mẫu' }),
    ask: () => send('point.ask', { questionId: randomUUID(), code: null, text: 'Mẫu?' }),
  };
  const answer = await sent[one.kind]().catch(problemOf);
  assert.ok(!(answer instanceof Error) || answer instanceof Problem, String(answer));
}

async function countOf(text: string, ...values: unknown[]): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(`select count(*)::integer as n from ${text}`, values);
  return rows[0]?.n ?? 0;
}

async function judged({ sessionId }: SampleConference, half: number): Promise<void> {
  const { points } = sessionBoard.output.parse(await world.ask(department, 'session.board', { sessionId, half }));
  assert.ok(points);
  const mine = 'training_attendance where voided_at is null and session_id = $1 and half = $2';
  const total = sumOf(points);
  assert.equal(total.present, await countOf(`${mine} and state = 'present'`, sessionId, half));
  assert.equal(total.late, await countOf(`${mine} and state = 'late'`, sessionId, half));
  assert.equal(total.expected, await countOf('training_seat where session_id = $1', sessionId));
  assert.equal(total.questions, await countOf('training_question where session_id = $1', sessionId));
  for (const point of points) {
    const came = await countOf(`${mine} and point_id = $3`, sessionId, half, point.pointId);
    assert.equal(point.present + point.late, came, point.name);
    const seated = `(select person_id from training_seat where session_id = $1 and point_id = $3)`;
    const guests = `${mine} and point_id = $3 and person_id not in ${seated}`;
    assert.equal(point.walkIns, await countOf(guests, sessionId, half, point.pointId), point.name);
  }
  const groups = boardGroups(points);
  assert.equal(groups.flatMap((group) => group.points).length, points.length);
  assert.deepEqual(
    groups.map(({ head, sum }) => [head?.name ?? null, sum.points]),
    [
      ['Cụm A', 2],
      ['Cụm B', 2],
      [null, 1],
    ],
  );
}

test('bảng theo dõi luôn bằng số đếm của SQL, sau mọi trình tự điểm danh, bỏ điểm danh và hỏi', async () => {
  const orders = fc.array(act, { minLength: 8, maxLength: 24 });
  await fc.assert(
    fc.asyncProperty(orders, async (acts) => {
      const conference = await tree();
      for (const one of acts) await play(conference, one);
      await judged(conference, 0);
      await judged(conference, 1);
    }),
    { numRuns: 12 },
  );
});

test('hỏi lại khi chưa có gì mới thì không gửi lại các điểm; có lượt mới thì gửi', async () => {
  const conference = await tree();
  const { sessionId, points, guests } = conference;
  const ask = async (since?: string) =>
    sessionBoard.output.parse(
      await world.ask(department, 'session.board', { sessionId, half: 1, ...(since !== undefined && { since }) }),
    );
  const { mark } = await ask();
  assert.equal((await ask(mark)).points, null);
  const people = [{ personId: guests[1]?.personId, state: 'present' }];
  await world.run(department, 'attendance.mark', { pointId: points[1]?.pointId, half: 1, people });
  assert.equal((await ask(mark)).points?.[1]?.present, 1);
});
