import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { storyIds } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { progress } from './contract.ts';

const far = storyIds('2025-07:24631', 'rural', 'Giáp Sửu');
const near = storyIds('2025-07:24637', 'rural', 'Ất Hợi');
const capital = storyIds('2025-07:00328', 'urban', 'Bính Dần');
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());

/** The first commune has posted with a complaint open, the second only listed, the capital's is decided. */
before(async () => {
  for (const [ids, last] of [
    [near, 'list.close'],
    [far, 'objection.answer'],
    [capital, 'certificates.issue'],
  ] as const) {
    const steps = story(ids);
    await walk(
      world,
      await castOf(world, ids),
      steps.slice(
        0,
        steps.findIndex(({ kind }) => kind === last),
      ),
    );
  }
  world.setToday('2026-12-10');
});

async function seen(actor: Actor, place: string) {
  return progress.output.parse(await world.ask(actor, 'progress', { place, year: 2026 }));
}

test('tỉnh thấy từng xã: đã lập, có phiếu, họp, niêm yết; xã chưa mở đợt vẫn có dòng; tổng bằng các xã cộng lại', async () => {
  const department = await world.person('provincialDepartment', '2025-07:68');
  const { units, totals, mapped, above } = await seen(department, '2025-07:68');
  const [first, second] = [far, near].map(({ commune }) => units.find(({ id }) => id === commune));
  assert.ok(first && second && units.length > 100);
  assert.deepEqual([first.listed, first.surveyed, first.met, first.posted, first.decided], [4, 3, 3, 3, 0]);
  assert.deepEqual([second.listed, second.surveyed, second.stages.listing], [4, 0, 1]);
  assert.equal(first.roundId, far.round);
  for (const key of ['listed', 'posted', 'villages', 'lateVillages', 'complaints', 'communes'] as const) {
    assert.equal(
      totals[key],
      units.reduce((sum, unit) => sum + unit[key], 0),
      key,
    );
  }
  assert.deepEqual([mapped, above], [true, []]);
});

test('thôn chậm tính theo ngày niêm yết an toàn cuối cùng; khiếu nại kèm hạn trả lời gần nhất', async () => {
  const department = await world.person('provincialDepartment', '2025-07:68');
  const of = async (commune: string) => (await seen(department, '2025-07:68')).units.find(({ id }) => id === commune);
  assert.deepEqual([(await of(near.commune))?.lateVillages, (await of(far.commune))?.lateVillages], [1, 0]);
  const waits = await of(far.commune);
  assert.equal(waits?.complaints, 1);
  assert.equal(waits.overdueComplaints, waits.nextAnswerBy !== null && waits.nextAnswerBy < '2026-12-10' ? 1 : 0);
  world.setToday('2026-11-02');
  assert.equal((await of(near.commune))?.lateVillages, 0);
  world.setToday('2026-12-10');
});

test('xã thấy từng thôn; thôn chưa có tổng số hộ, nhân khẩu được đếm', async () => {
  const officer = await world.person('povertyOfficer', far.commune);
  const { units, totals, above } = await seen(officer, far.commune);
  assert.deepEqual(
    units.map(({ id, listed, posted, uncountedVillages }) => [id, listed, posted, uncountedVillages]),
    [
      [far.villages[0], 4, 3, 0],
      [far.villages[1], 0, 0, 0],
    ],
  );
  assert.deepEqual([totals.stages.reviewing, totals.listed, above], [1, 4, []]);
});

test('Bộ thấy tổng số cả nước theo tỉnh và đi xuống được từng xã, không thấy tên ai', async () => {
  const ministry = await world.person('ministry', 'vn');
  const { units, totals } = await seen(ministry, 'vn');
  assert.equal(units.length, 34);
  assert.deepEqual([totals.listed, totals.decided, totals.communes], [12, 3, 3321]);
  const down = await seen(ministry, capital.commune);
  assert.deepEqual([down.totals.decided, down.above.at(0)?.placeId], [3, 'vn']);
  assert.doesNotMatch(JSON.stringify([units, down]), /Người Mẫu/u);
});

test('không ai hỏi được nơi ngoài quyền của mình', async () => {
  const refused = (thrown: unknown) => {
    const error = problemOf(thrown);
    return error instanceof Problem && error.code === 'NOT_ALLOWED';
  };
  const department = await world.person('provincialDepartment', '2025-07:01');
  await assert.rejects(seen(department, '2025-07:68'), refused);
  await assert.rejects(seen(department, 'vn'), refused);
  await assert.rejects(seen(await world.person('villageHead', far.villages[0]), far.commune), refused);
});
