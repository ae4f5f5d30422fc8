import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { pdfText } from '../documents/fixtures/pdf-text.ts';
import { Problem } from '../platform/problem.ts';
import { roundBoard } from '../rounds/contract.ts';
import { committeeBody, storyIds } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { committeeOverview } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Quý');
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const steps = story(ids);
const until = (kind: string) => steps.findIndex((step) => step.kind === kind);
await walk(world, cast, steps.slice(0, until('committee.meet')));
world.setToday('2026-11-06');
const committee = cast('steeringCommittee');
const overview = async () =>
  committeeOverview.output.parse(await world.ask(committee, 'committee.overview', { roundId: ids.round }));
const problem = (test: (problem: Problem) => boolean) => (error: unknown) => error instanceof Problem && test(error);

test('các thôn đứng cạnh nhau, năm trước bên năm nay', async () => {
  const { villages, cases } = await overview();
  assert.deepEqual(
    villages.map(({ figures: { listed, poorBefore, nearPoorNow, entering, notReviewed, agreed }, outcome }) => ({
      ...{ listed, poorBefore, nearPoorNow, entering, notReviewed, agreed, outcome },
    })),
    [{ listed: 4, poorBefore: 0, nearPoorNow: 3, entering: 3, notReviewed: 1, agreed: 3, outcome: null }],
  );
  assert.deepEqual(cases, []);
});

test('thôn xem lại phải có lý do; hộ của thôn khác bị từ chối; không có gì được ghi', async () => {
  const body = committeeBody(ids);
  const [village] = body.villages;
  const blank = { ...body, villages: [{ ...village, reason: ' ' }] };
  await assert.rejects(
    world.run(committee, 'committee.meet', blank),
    problem(({ detail }) => detail.fields?.[0]?.path === 'villages.0.reason'),
  );
  const foreign = { ...body, villages: [{ ...village, households: [{ householdId: randomUUID(), reason: 'x' }] }] };
  await assert.rejects(
    world.run(committee, 'committee.meet', foreign),
    problem(({ code }) => code === 'CASE_NOT_SAME_ROUND'),
  );
  assert.deepEqual((await overview()).meetings, []);
});

test('xem lại tạo danh sách hộ, không đổi kết quả của hộ nào; hộ đi tiếp thì đã xem lại', async () => {
  const classes = () =>
    world.database.pool.query<object>(`select household_id, class, stage, seq from review_case order by household_id`);
  const before = (await classes()).rows;
  await world.run(committee, 'committee.meet', committeeBody(ids));
  assert.deepEqual((await classes()).rows, before);
  const asked = { roundId: ids.round, meetingId: ids.committeeMeeting, format: 'pdf' };
  const minutes = await pdfText(await world.file(committee, 'paper.committeeMinutes', asked));
  assert.match(minutes, /Xem lại: Đối chiếu lại một hộ \(mẫu\)/u);
  const { villages, cases } = await overview();
  assert.equal(villages[0]?.outcome?.kind, 'again');
  assert.deepEqual(
    cases.map(({ householdId, reason, done }) => ({ householdId, reason, done })),
    [{ householdId: ids.households[0], reason: 'Kiểm tra nhà ở (mẫu)', done: false }],
  );
  const [id, roundId] = [ids.households[0], ids.round];
  const board = async () => roundBoard.output.parse(await world.ask(committee, 'round.board', { roundId }));
  assert.deepEqual(
    (await board()).committeeOpen.map(({ villageId, households }) => [villageId, households]),
    [[ids.villages[0], 1]],
  );
  await assert.rejects(
    world.run(committee, 'round.consolidate', { roundId, on: '2026-11-06' }),
    problem(({ detail }) => detail.fields?.[0]?.path === 'committeeReason'),
  );
  await world.run(committee, 'objection.receive', {
    ...{ objectionId: randomUUID(), householdId: id, roundId, on: '2026-11-06', kind: 'feedback', channel: 'inPerson' },
    ...{ from: '', ownCase: false, confidential: false, content: 'Ban Chỉ đạo đề nghị phúc tra' },
  });
  assert.equal((await overview()).cases[0]?.done, true);
  assert.deepEqual((await board()).committeeOpen, []);
});

test('sau khi tổng hợp thì không họp nữa', async () => {
  const [open] = (
    await world.database.pool.query<{ id: string }>(
      `select objection_id as id from objection where answered_on is null`,
    )
  ).rows;
  const answer = { objectionId: open?.id, on: '2026-11-06', upheld: false, answer: 'Đã xem lại', number: 'DEMO-1' };
  await world.run(committee, 'objection.answer', answer);
  world.setToday('2026-11-10');
  await world.run(committee, 'round.consolidate', { roundId: ids.round, on: '2026-11-10' });
  const again = { ...committeeBody(ids), meetingId: randomUUID(), on: '2026-11-10' };
  await assert.rejects(
    world.run(committee, 'committee.meet', again),
    problem(({ code }) => code === 'COMMITTEE_TOO_LATE'),
  );
});
