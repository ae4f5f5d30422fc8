import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { capabilities } from '@ra-soat/server/app.ts';
import { sessionBoard } from '@ra-soat/server/attendance/contract.ts';
import { tokensNow } from '@ra-soat/server/attendance/point-token.ts';
import { buildHttp } from '@ra-soat/server/platform/http.ts';
import { openSession } from '@ra-soat/server/platform/session.ts';
import { testWorld, type World } from '@ra-soat/server/test-world.ts';
import { BoardLag } from './points/board-lag.ts';
import { PROVINCE, provincialConference } from './points/conference.ts';

const TODAY = '2021-08-26';
const PEOPLE = 2000;
const QUESTIONS = 200;
const WITHIN_MS = 60_000;
const BOARDS = 5;
/** As the board in the browser asks. */
const EVERY_MS = 1000;
const BARE = 200;

interface Load {
  readonly url: string;
  readonly world: World;
  readonly latencies: number[];
  readonly failures: string[];
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

function spread(name: string, times: readonly number[]): Record<string, number> {
  const share = (part: number) => percentile(times, part);
  return { [`${name}_p50`]: share(0.5), [`${name}_p95`]: share(0.95), [`${name}_max`]: share(1) };
}

/** One write of a phone; answers whether it was acknowledged. */
async function post({ url, latencies, failures }: Load, kind: string, body: object): Promise<boolean> {
  const started = performance.now();
  const answer = await fetch(`${url}/api/commands/${kind}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), version: 1, body }),
  });
  const said = await answer.text();
  latencies.push(performance.now() - started);
  if (!answer.ok) failures.push(`${kind} ${answer.status} ${said}`);
  return answer.ok;
}

async function listening(world: World) {
  const http = await buildHttp({
    ...world.doors,
    ...capabilities,
    signIn: () => Promise.reject(new Error('nobody signs in here')),
    health: () => Promise.resolve({}),
    openapi: () => ({}),
    afterCommand: () => undefined,
    onDefect: (error) => console.error(error),
  });
  return { http, url: await http.listen({ port: 0, host: '127.0.0.1' }) };
}

/** Watches as an organiser's browser does until told to stop and nothing is missing any more. */
async function watch(load: Load, cookie: string, sessionId: string, lag: BoardLag, done: () => boolean) {
  const times: number[] = [];
  let mark: string | undefined;
  for (const last = { ends: Infinity }; performance.now() < last.ends;) {
    const started = performance.now();
    const input = JSON.stringify({ sessionId, ...(mark !== undefined && { since: mark }) });
    const answer = await fetch(`${load.url}/api/queries/session.board?input=${encodeURIComponent(input)}`, {
      headers: { cookie },
    });
    const board = sessionBoard.output.safeParse(await answer.json());
    times.push(performance.now() - started);
    if (board.success && board.data.points) lag.take(board.data.points, performance.now());
    if (board.success) mark = board.data.mark;
    else load.failures.push(`session.board ${answer.status}`);
    if (done() && lag.missing === 0) break;
    if (done() && last.ends === Infinity) last.ends = performance.now() + 10_000;
    await wait(Math.max(0, EVERY_MS - (performance.now() - started)));
  }
  return times;
}

/** Bare inserts of the same bytes beside the load: what the machine gives at that moment. */
async function bareInserts({ world }: Load): Promise<number[]> {
  await world.database.pool.query('create table bare_insert (id uuid primary key, body jsonb not null)');
  const body = JSON.stringify({ pointId: randomUUID(), token: '0-AAAAAAAAAA', code: 'AAAAAAAAAA' });
  const times: number[] = [];
  for (let at = 0; at < BARE; at += 1) {
    const started = performance.now();
    await world.database.pool.query('insert into bare_insert values ($1, $2)', [randomUUID(), body]);
    times.push(performance.now() - started);
    await wait(WITHIN_MS / BARE);
  }
  return times;
}

/** 172 points, 2,000 people who check in and 200 questions within a minute, while five boards are watched. */
export async function run(): Promise<{
  name: 'points';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  const world = await testWorld({ today: TODAY });
  const { http, url } = await listening(world);
  try {
    const conference = await provincialConference(world, TODAY, PEOPLE);
    const { guests, points, sessionId } = conference;
    const load: Load = { url, world, latencies: [], failures: [] };
    const acknowledged = new Map<string, number[]>(points.map(({ pointId }) => [pointId, []]));
    const checkIn = async ({ point, code }: (typeof guests)[number]) => {
      const pointId = points[point ?? 0]?.pointId ?? '';
      const { token } = tokensNow(world.doors, { pointId, half: 0 });
      if (await post(load, 'attendance.checkIn', { pointId, token, code })) {
        acknowledged.get(pointId)?.push(performance.now());
      }
    };
    const ask = async ({ point, code }: (typeof guests)[number], at: number) => {
      const pointId = points[point ?? 0]?.pointId ?? '';
      await post(load, 'point.ask', { questionId: randomUUID(), pointId, code, text: `Câu hỏi mẫu ${at}?` });
    };
    const watcher = await world.person('provincialDepartment', PROVINCE);
    const cookie = `ra_soat=${await openSession(world.database, watcher.accountId, world.doors.clock)}`;
    let sent = false;
    const lags = Array.from({ length: BOARDS }, () => new BoardLag(acknowledged));
    const boards = lags.map((lag, at) =>
      wait((at * EVERY_MS) / BOARDS).then(() => watch(load, cookie, sessionId, lag, () => sent)),
    );
    const bare = bareInserts(load);
    const anyTime = () => wait(Math.random() * WITHIN_MS);
    await Promise.all([
      ...guests.map((guest) => anyTime().then(() => checkIn(guest))),
      ...guests.slice(0, QUESTIONS).map((guest, at) => anyTime().then(() => ask(guest, at))),
    ]);
    sent = true;
    const boardTimes = (await Promise.all(boards)).flat();
    for (const failure of load.failures.slice(0, 5)) console.error(failure);
    const insert = percentile(await bare, 0.5);
    const behind = lags.flatMap((lag) => lag.lags);
    return {
      name: 'points',
      figures: {
        ...{ points: points.length, people: PEOPLE, questions: QUESTIONS, within_s: WITHIN_MS / 1000, boards: BOARDS },
        ...{ requests: load.latencies.length, failed: load.failures.length },
        never_on_a_board: lags.reduce((sum, { missing }) => sum + missing, 0),
        ...spread('request_ms', load.latencies),
        ...spread('board_ms', boardTimes),
        ...spread('board_lag_ms', behind),
        ...{ insert_ms_p50: insert, insert_ms_p95: percentile(await bare, 0.95) },
      },
      ratios: { request_to_insert: percentile(load.latencies, 0.5) / insert },
    };
  } finally {
    await http.close();
    await world.drop();
  }
}
