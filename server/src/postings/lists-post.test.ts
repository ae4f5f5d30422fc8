import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { Problem, problemOf } from '../platform/problem.ts';
import { meetingBody, postingBody, requestBody, storyIds, surveyBody } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { listsPost, listsPreview, postingsEnd, postingsRunning } from './contract.ts';

const ids = storyIds('2025-07:24631', 'rural', 'Giáp Sửu');
const beside = { ...storyIds(ids.commune, 'rural', 'Bính Dần'), round: ids.round, villages: ids.villages };
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');
const { pool } = world.database;
const on = '2026-10-22';

const refusal = (code: string, village?: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  if (!(error instanceof Problem)) return false;
  return error.code === code && (village === undefined || error.detail.values?.['village'] === village);
};

async function meet(village: string, households: readonly string[], signs = true): Promise<void> {
  const meetingId = randomUUID();
  const singleVotes = households.map((id) => ({ households: [id], agree: 40, disagree: 8, abstain: 0 }));
  const day = { on: '2026-10-20' };
  await world.run(officer, 'meeting.hold', { ...meetingBody(ids), ...day, meetingId, villageId: village, singleVotes });
  const signers = { chair: true, secretary: true, households: true };
  if (signs) await world.run(officer, 'minutes.sign', { meetingId, ...day, signers });
}

/** Two agreed households in the first village, a third without signed minutes; one agreed in the second. */
before(async () => {
  const steps = story(ids);
  const [close, hold] = ['list.close', 'meeting.hold'].map((kind) => steps.findIndex((step) => step.kind === kind));
  await walk(world, cast, steps.slice(0, close));
  await world.run(officer, 'household.add', { ...requestBody(beside, 0), villageId: ids.villages[1] });
  await walk(world, cast, steps.slice(close, hold));
  await world.run(officer, 'survey.submit', surveyBody(beside, 0, 1));
  const accept = { householdId: beside.households[0], roundId: ids.round, version: 1, on: '2026-10-12' };
  await world.run(cast('steeringCommittee'), 'survey.accept', accept);
  world.setToday('2026-10-20');
  await meet(ids.villages[0], ids.households.slice(0, 2));
  await meet(ids.villages[0], ids.households.slice(2, 3), false);
  await meet(ids.villages[1], [beside.households[0]]);
  world.setToday(on);
});

async function preview(day = on) {
  return listsPreview.output.parse(await world.ask(officer, 'lists.preview', { roundId: ids.round, on: day }));
}

async function body() {
  const { villages } = await preview();
  const { postedAt, places, announced, postedBy, complaintsTo } = postingBody(ids);
  const wanted = villages.map(({ villageId, hash }) => ({ villageId, postingId: randomUUID(), hash: hash ?? '' }));
  return { roundId: ids.round, on, postedAt, places, announced, postedBy, complaintsTo, villages: wanted };
}

async function counted(table: 'posting' | 'posting_line' | 'village_event'): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(`select count(*)::integer as n from ${table}`);
  return rows[0]?.n ?? 0;
}

test('xem trước nói từng thôn: sẽ niêm yết gì, ai chưa được và vì sao, hết ngày nào; không ghi gì', async () => {
  const [first, second] = (await preview()).villages;
  assert.ok(first && second);
  assert.deepEqual([first.lines, first.nearPoor, first.problem, first.endsOn], [2, 2, null, '2026-10-27']);
  assert.deepEqual(
    first.refused.map(({ householdId }) => householdId),
    [ids.households[2]],
  );
  assert.match(first.refused[0]?.reason ?? '', /biên bản/u);
  assert.deepEqual([second.lines, second.refused, second.late], [1, [], false]);
  assert.equal(await counted('posting'), 0);
});

test('niêm yết sau ngày an toàn cuối cùng được cảnh báo', async () => {
  const { lastSafePostingOn, villages } = await preview('2026-12-09');
  assert.ok(lastSafePostingOn < '2026-12-09');
  assert.ok(villages.every(({ late }) => late));
});

test('một thôn đã khác bản xem trước thì không thôn nào được ghi', async () => {
  const wanted = await body();
  const events = await counted('village_event');
  const changed = wanted.villages.map((village, i) => (i === 1 ? { ...village, hash: 'khác' } : village));
  const name = (await preview()).villages[1]?.name;
  await assert.rejects(
    world.run(officer, 'lists.post', { ...wanted, villages: changed }),
    refusal('PREVIEW_OUTDATED', name),
  );
  await assert.rejects(
    world.run(officer, 'lists.post', { ...wanted, on: '2026-10-23' }),
    refusal('VILLAGE_REFUSED'),
    'a day ahead',
  );
  assert.deepEqual([await counted('posting'), await counted('village_event')], [0, events]);
});

test('một lệnh niêm yết cả hai thôn đúng như xem trước; gửi lại lệnh không ghi thêm', async () => {
  const [wanted, { villages }] = [await body(), await preview()];
  const id = randomUUID();
  const { answer } = await world.run(officer, 'lists.post', wanted, id);
  const { posted } = listsPost.output.parse(answer);
  assert.deepEqual(
    posted.map(({ villageId, lines, endsOn, version, hash }) => ({ villageId, lines, endsOn, version, hash })),
    villages.map(({ villageId, lines, endsOn, version, hash }) => ({ villageId, lines, endsOn, version, hash })),
  );
  assert.deepEqual((await world.run(officer, 'lists.post', wanted, id)).answer, answer);
  assert.deepEqual([await counted('posting'), await counted('posting_line')], [2, 3]);
  const { rows } = await pool.query<{ posted: number; agreed: number }>(
    `select t.posted, t.agreed from village_tally t join village v using (village_id) where round_id = $1 order by v.position`,
    [ids.round],
  );
  assert.deepEqual(rows, [
    { posted: 2, agreed: 1 },
    { posted: 1, agreed: 0 },
  ]);
});

test('kết thúc cùng lúc chỉ khi mọi lần niêm yết đã hết thời gian', async () => {
  const running = async (day: string) =>
    postingsRunning.output.parse(await world.ask(officer, 'postings.running', { roundId: ids.round, on: day }))
      .postings;
  assert.deepEqual(
    (await running(on)).map(({ lines, endsOn, problem }) => [lines, endsOn, problem === null]),
    [
      [2, '2026-10-27', false],
      [1, '2026-10-27', false],
    ],
  );
  const end = {
    roundId: ids.round,
    proof: 'Biên bản kết thúc (mẫu)',
    postings: (await running(on)).map((p) => p.postingId),
  };
  await assert.rejects(world.run(officer, 'postings.end', { ...end, on }), refusal('VILLAGE_REFUSED'));
  world.setToday('2026-10-28');
  assert.ok((await running('2026-10-28')).every(({ problem }) => problem === null));
  const { answer } = await world.run(officer, 'postings.end', { ...end, on: '2026-10-28' });
  assert.deepEqual(postingsEnd.output.parse(answer), { ended: 2 });
  assert.deepEqual(await running('2026-10-28'), []);
});

test('sổ đếm của thôn luôn bằng số hộ đếm lại từ hồ sơ', async () => {
  const { rows } = await pool.query(
    `select village_id, listed + screened_out + surveyed + resurvey + accepted + agreed + posted + sidelined + closed + decided as n,
            agreed, posted, closed from village_tally order by village_id`,
  );
  const { rows: again } = await pool.query(
    `select village_id, count(*)::integer as n, count(*) filter (where stage = 'AGREED')::integer as agreed,
            count(*) filter (where stage = 'POSTED')::integer as posted,
            count(*) filter (where stage = 'CLOSED')::integer as closed
     from review_case group by village_id order by village_id`,
  );
  assert.deepEqual(rows, again);
});
