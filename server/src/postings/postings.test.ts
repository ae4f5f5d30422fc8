import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { z } from 'zod';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { sha256 } from '../platform/canonical.ts';
import { Problem } from '../platform/problem.ts';
import { meetingBody, objectionBody, postingBody, storyIds } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { listPost, objectionReceive, postingBoard } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Canh');
const [first, , third] = ids.households;
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');
const steps = story(ids);
const { pool } = world.database;

/** A meeting of its own, with its minutes, that agrees to some of the households. */
async function agreeOn(on: string, indexes: readonly number[]): Promise<void> {
  world.setToday(on);
  const body = meetingBody(ids);
  const meetingId = randomUUID();
  const singleVotes = body.singleVotes.filter((_, index) => indexes.includes(index));
  const signers = { chair: true, secretary: true, households: true };
  await world.run(officer, 'meeting.hold', { ...body, meetingId, on, singleVotes });
  await world.run(officer, 'minutes.sign', { meetingId, on, signers });
}

before(async () => {
  await walk(
    world,
    cast,
    steps.slice(
      0,
      steps.findIndex(({ kind }) => kind === 'meeting.hold'),
    ),
  );
  await agreeOn('2026-10-20', [0, 1]);
});

async function board(): Promise<z.output<(typeof postingBoard)['output']>> {
  const asked = { roundId: ids.round, villageId: ids.villages[0] };
  return postingBoard.output.parse(await world.ask(officer, 'posting.board', asked));
}

interface FrozenLine {
  readonly position: number;
  readonly household_id: string;
  readonly head: string;
  readonly address: string;
  readonly class: string;
  readonly result: string;
}

async function linesOf(postingId: string): Promise<FrozenLine[]> {
  const { rows } = await pool.query<FrozenLine>(
    `select position, household_id, head, address, class, result from posting_line where posting_id = $1 order by position`,
    [postingId],
  );
  return rows;
}

test('danh sách niêm yết chỉ có tên, địa chỉ, kết quả, đúng như bảng đã báo trước; mã băm tính lại được từ đó', async () => {
  const { ready } = await board();
  world.setToday('2026-10-22');
  const { answer } = await world.run(officer, 'list.post', postingBody(ids));
  const { hash, endsOn, ...posted } = listPost.output.parse(answer);
  assert.deepEqual(posted, { lines: 2, version: 1 });
  const lines = await linesOf(ids.posting);
  assert.deepEqual(
    lines,
    ready.map(({ householdId, head, address, class: found, result }, i) => ({
      ...{ position: i + 1, household_id: householdId, head, address, class: found, result },
    })),
  );
  assert.deepEqual(
    lines.map(({ result }) => result),
    Array(2).fill('Hộ cận nghèo (hộ cận nghèo phát sinh mới)'),
  );
  assert.equal(hash, sha256(canonicalJson({ on: '2026-10-22', endsOn, lines })));
  const [shown] = (await board()).postings;
  const open = { postingId: ids.posting, on: '2026-10-22', endedOn: null, running: true };
  const { postedAt, postedBy, places, announced } = postingBody(ids);
  const facts = { postedAt, postedBy, places, announced, replaces: null, end: null };
  assert.deepEqual(shown, { ...open, ...facts, endsOn, hash, lines: 2, version: 1 });
});

test('bản sửa mang phiên bản 2 với nội dung mới; dòng và mã băm của bản đã niêm yết không đổi', async () => {
  const [lines, { postings }] = [await linesOf(ids.posting), await board()];
  await pool.query(`update review_case set head = 'Tên Đã Sửa' where household_id = $1`, [first]);
  const postingId = randomUUID();
  const replaces = { postingId: ids.posting, reason: 'Sai tên chủ hộ (mẫu)' };
  const { answer } = await world.run(officer, 'list.post', { ...postingBody(ids), postingId, replaces });
  const corrected = listPost.output.parse(answer);
  assert.deepEqual({ lines: corrected.lines, version: corrected.version }, { lines: 2, version: 2 });
  assert.deepEqual(
    await linesOf(postingId),
    lines.map((line) => (line.household_id === first ? { ...line, head: 'Tên Đã Sửa' } : line)),
  );
  assert.deepEqual(await linesOf(ids.posting), lines);
  const [before, after] = (await board()).postings;
  assert.equal(before?.hash, postings[0]?.hash);
  assert.equal(after?.hash, corrected.hash);
  assert.notEqual(after.hash, before?.hash);
});

test('hộ họp sau lên niêm yết bổ sung, phiên bản kế tiếp, không lặp hộ đã niêm yết', async () => {
  await agreeOn('2026-10-24', [2]);
  const postingId = randomUUID();
  const { answer } = await world.run(officer, 'list.post', { ...postingBody(ids), postingId, on: '2026-10-24' });
  const { lines, version } = listPost.output.parse(answer);
  assert.deepEqual({ lines, version }, { lines: 1, version: 3 });
  assert.deepEqual(
    (await linesOf(postingId)).map(({ household_id }) => household_id),
    [third],
  );
  const { postings, ready } = await board();
  assert.deepEqual(
    postings.map((posting) => [posting.version, posting.lines]),
    [
      [1, 2],
      [2, 2],
      [3, 1],
    ],
  );
  assert.deepEqual(ready, []);
});

test('khiếu nại chưa trả lời chặn tổng hợp của xã; trả lời rồi thì bảng ghi ngày và kết quả', async () => {
  const { answer } = await world.run(officer, 'objection.receive', { ...objectionBody(ids), on: '2026-10-24' });
  const { answerBy, number } = objectionReceive.output.parse(answer);
  assert.equal(number, 1);
  const [open] = (await board()).objections;
  const { objection: objectionId } = ids;
  const asked = { objectionId, householdId: first, kind: 'complaint', on: '2026-10-24', content: 'Phản ánh mẫu' };
  const unanswered = { head: 'Tên Đã Sửa', answeredOn: null, upheld: null };
  assert.deepEqual(open, { ...asked, ...unanswered, answerBy });
  world.setToday('2026-11-10');
  const consolidate = { roundId: ids.round, on: '2026-11-10' };
  const blocked = world.run(officer, 'round.consolidate', consolidate);
  await assert.rejects(blocked, (error) => error instanceof Problem && error.detail.review?.code === 'objectionOpen');
  const body = { objectionId, upheld: false, answer: 'Giữ kết quả', number: 'DEMO-5', on: '2026-11-09' };
  await world.run(officer, 'objection.answer', body);
  assert.deepEqual((await board()).objections, [{ ...open, answeredOn: '2026-11-09', upheld: false }]);
});
