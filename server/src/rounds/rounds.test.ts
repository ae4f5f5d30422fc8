import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { requestBody, roundBody, storyIds } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { roundBoard, rounds, stepCount } from './contract.ts';

const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const { pool } = world.database;
const ids = storyIds('2025-07:24631', 'rural', 'Giáp Sửu');
const sibling = storyIds('2025-07:24637', 'rural', 'Ất Hợi');
const other = { ...storyIds(ids.commune, 'rural', 'Bính Dần'), round: ids.round, villages: ids.villages };

const refusal = (code: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  return error instanceof Problem && error.code === code;
};

async function board(actor: Actor, roundId = ids.round) {
  return roundBoard.output.parse(await world.ask(actor, 'round.board', { roundId }));
}

/** Four households in the first village, three of them accepted and one gone; one more waits in the second. */
async function reviewing(): Promise<void> {
  const cast = await castOf(world, ids);
  const steps = story(ids);
  const [close, meet] = ['list.close', 'meeting.hold'].map((kind) => steps.findIndex((step) => step.kind === kind));
  await walk(world, cast, steps.slice(0, close));
  const body = { ...requestBody(other, 0), villageId: ids.villages[1] };
  await world.run(cast('povertyOfficer'), 'household.add', body);
  await walk(world, cast, steps.slice(close, meet));
  const beside = story(sibling).slice(0, close);
  await walk(world, await castOf(world, sibling), beside);
  world.setToday('2026-10-14');
}

suite('mở đợt rà soát', () => {
  const open = async (commune: string, change: object = {}) => {
    const round = storyIds(commune, 'rural', 'Mẫu');
    const officer = await world.person('povertyOfficer', commune);
    await world.run(officer, 'round.open', { ...roundBody(round), ...change });
    return board(officer, round.round);
  };

  test('không mở cho đơn vị của danh mục ngày khác', async () => {
    await assert.rejects(open('2025-06:24631'), refusal('PLACE_NOT_ON_DAY'));
    const early = { openedOn: '2025-06-30', year: 2025 };
    await assert.rejects(open('2025-07:24640', early), refusal('PLACE_NOT_ON_DAY'));
    const { rowCount } = await pool.query('select from round');
    assert.equal(rowCount, 0);
  });

  test('không mở theo chuẩn hay mẫu phiếu không có hiệu lực ngày đó', async () => {
    await assert.rejects(
      open('2025-07:24640', { standard: 'vn-2016', formVersion: 'v1' }),
      refusal('STANDARD_NOT_IN_FORCE'),
    );
    await assert.rejects(open('2025-07:24640', { formVersion: 'v1' }), refusal('STANDARD_NOT_IN_FORCE'));
  });

  test('đặc khu chỉ mở được khi tỉnh đã đặt khu vực, kể từ ngày đặt', async () => {
    const zone = '2025-07:23272';
    await assert.rejects(open(zone), refusal('AREA_TYPE_UNKNOWN'));
    const set = (from: string) =>
      pool.query(
        `insert into place_setting (place_id, key, valid_from, value, source, entered_by)
         values ($1, 'area.special', $2, '"rural"', 'Quyết định mẫu của tỉnh', $3)`,
        [zone, from, randomUUID()],
      );
    await set('2026-09-02');
    await assert.rejects(open(zone), refusal('AREA_TYPE_UNKNOWN'));
    await set('2026-08-01');
    assert.equal((await open(zone)).round.areaType, 'rural');
  });

  test('đợt giữ khu vực của ngày mở dù xã lên phường sau đó; mở lần nữa bị từ chối', async () => {
    const { round } = await open('2025-07:07294');
    await assert.rejects(open(round.commune), refusal('ROUND_EXISTS'));
    world.setToday('2026-09-21');
    const officer = await world.person('povertyOfficer', round.commune);
    assert.equal((await board(officer, round.roundId)).round.areaType, 'rural');
  });
});

suite('bảng theo dõi', () => {
  test('cộng đủ các thôn, nói thôn nào đang chặn bước sau', async () => {
    await reviewing();
    const { villages, totals, blocks } = await board(await world.person('povertyOfficer', ids.commune));
    const [first, second] = villages;
    assert.ok(first && second && villages.length === 2);
    assert.deepEqual([first.counts.total, first.counts.accepted, first.counts.sidelined], [4, 3, 1]);
    assert.deepEqual([second.counts.total, second.counts.listed], [1, 1]);
    for (const step of stepCount.keyof().options) {
      assert.equal(totals[step], first.counts[step] + second.counts[step], step);
    }
    assert.deepEqual(
      blocks.map(({ village }) => village),
      [first.name, second.name],
    );
    assert.match(blocks.map(({ message }) => message).join(' '), /\(3 hộ\).*\(1 hộ\)/u);
  });

  test('trưởng thôn chỉ thấy thôn mình; trưởng thôn xã khác không thấy gì', async () => {
    const head = await world.person('villageHead', ids.villages[1]);
    const { villages, totals, blocks } = await board(head);
    assert.deepEqual(
      villages.map(({ villageId }) => villageId),
      [ids.villages[1]],
    );
    assert.equal(totals.total, 1);
    assert.deepEqual(
      blocks.map(({ village }) => village),
      [villages[0]?.name],
    );
    const stranger = await world.person('villageHead', sibling.villages[0]);
    await assert.rejects(board(stranger), refusal('NOT_ALLOWED'));
  });

  test('Bộ thấy đúng số của xã và không thấy tên ai', async () => {
    const ministry = await world.person('ministry', 'vn');
    const seen = await board(ministry);
    const own = await board(await world.person('povertyOfficer', ids.commune));
    assert.deepEqual([seen.totals, seen.villages], [own.totals, own.villages]);
    assert.doesNotMatch(JSON.stringify(seen), /Người Mẫu/u);
  });
});

test('mỗi người chỉ thấy các đợt của nơi mình', async () => {
  const seen = async (actor: Actor, input: object = {}) =>
    rounds.output
      .parse(await world.ask(actor, 'rounds', input))
      .rounds.map(({ commune }) => commune)
      .sort();
  const all = ['2025-07:07294', '2025-07:23272', ids.commune, sibling.commune];
  const ministry = await world.person('ministry', 'vn');
  assert.deepEqual(await seen(ministry), all);
  assert.deepEqual(await seen(ministry, { place: sibling.commune }), [sibling.commune]);
  assert.deepEqual(await seen(await world.person('villageHead', ids.villages[0])), [ids.commune]);
  assert.deepEqual(await seen(await world.person('provincialDepartment', '2025-07:01')), []);
});
