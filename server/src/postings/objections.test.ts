import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import type { z } from 'zod';
import { pdfText } from '../documents/fixtures/pdf-text.ts';
import { putBlob } from '../platform/blob.ts';
import { Problem } from '../platform/problem.ts';
import { objectionBody, STORY_PHOTO, storyIds, surveyBody } from '../test-story-bodies.ts';
import { attachments } from '../attachments/contract.ts';
import { surveyEntry } from '../surveys/contract.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { deadline, objectionsReceive, objectionsRegister, postingBoard } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Nhâm');
const [first, second, third] = ids.households;
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');
const steps = story(ids);
await walk(
  world,
  cast,
  steps.slice(
    0,
    steps.findIndex(({ kind }) => kind === 'objection.receive'),
  ),
);
world.setToday('2026-10-23');
const head = await world.person('villageHead', ids.villages[0]);

const code = (expected: string) => (error: unknown) =>
  error instanceof Problem && (error.detail.review?.code ?? error.code) === expected;
const registerOf = async (actor: typeof head, more: Partial<z.input<typeof objectionsRegister.input>> = {}) =>
  objectionsRegister.output.parse(await world.ask(actor, 'objections.register', { roundId: ids.round, ...more }));
const { on, channel, roundId, ...one } = objectionBody(ids);
const line = (householdId: string | undefined, more: object = {}) => ({
  ...one,
  ...{ objectionId: randomUUID(), householdId, content: 'Xem lại kết quả' },
  ...more,
});
const bulk = (lines: readonly object[]) => ({ roundId, villageId: ids.villages[0], on, channel, lines });

test('cả thôn cùng khiếu nại: ghi một lần, số sổ liền nhau; một dòng sai thì không dòng nào được ghi', async () => {
  const nameless = line(second, { from: '' });
  await assert.rejects(
    world.run(officer, 'objections.receive', bulk([line(first), nameless])),
    code('complaintNeedsNameAndOwnCase'),
  );
  assert.deepEqual((await registerOf(officer)).lines, []);
  const { answer } = await world.run(officer, 'objections.receive', bulk([first, second, third].map((id) => line(id))));
  assert.deepEqual(objectionsReceive.output.parse(answer), { received: 3, firstNumber: 1, answerBy: '2026-11-03' });
  const { lines, counts } = await registerOf(officer);
  assert.deepEqual(
    lines.map(({ number }) => number),
    [3, 2, 1],
  );
  assert.deepEqual(counts, { open: 3, late: 0, answered: 0 });
});

test('quá hạn phúc tra thì sổ nêu là trễ', async () => {
  world.setToday('2026-11-04');
  assert.equal((await registerOf(officer, { state: 'late' })).lines.length, 3);
  world.setToday('2026-10-23');
});

test('tên người đề nghị giữ bí mật và đơn của họ chỉ người trả lời thấy', async () => {
  const secret = line(second, { confidential: true, from: 'Người giấu tên', kind: 'feedback', ownCase: false });
  await world.run(officer, 'objections.receive', bulk([secret]));
  await putBlob(world.doors, officer, ids.photo, STORY_PHOTO);
  const subject = { kind: 'objection', id: secret.objectionId };
  const file = { attachmentId: randomUUID(), subject, sha256: ids.photo, name: 'Đơn viết tay', on };
  await world.run(officer, 'attachment.add', file);
  const seen = async (actor: typeof head) =>
    (await registerOf(actor)).lines.find(({ objectionId }) => objectionId === secret.objectionId)?.from;
  const papers = async (actor: typeof head) =>
    attachments.output.parse(await world.ask(actor, 'attachments', subject)).files.length;
  assert.deepEqual([await seen(officer), await papers(officer)], ['Người giấu tên', 1]);
  assert.deepEqual([await seen(head), await papers(head)], [null, 0]);
});

test('chấp nhận: hộ được phúc tra, phiếu nêu ai đã điền phiếu bị khiếu nại', async () => {
  const [open] = (await registerOf(officer)).lines.filter(({ householdId }) => householdId === first);
  const answer = { objectionId: open?.objectionId, on, upheld: true, answer: 'Đến lại hộ', number: 'DEMO-9' };
  await world.run(officer, 'objection.answer', answer);
  const entry = surveyEntry.output.parse(await world.ask(officer, 'survey.entry', { householdId: first, roundId }));
  assert.deepEqual(entry.reverify, { enumerator: officer.accountId, name: officer.fullName, on });
  const { lines } = await registerOf(officer, { state: 'answered' });
  assert.deepEqual(
    lines.map(({ upheld, answerNumber, stage }) => ({ upheld, answerNumber, stage })),
    [{ upheld: true, answerNumber: 'DEMO-9', stage: 'phải rà soát lại' }],
  );
  await world.run(officer, 'survey.submit', surveyBody(ids, 0, entry.seen, on));
  const letter = { objectionId: open?.objectionId, format: 'pdf' };
  assert.match(await pdfText(await world.file(officer, 'paper.objectionAnswer', letter)), /được chấp nhận/u);
  await assert.rejects(world.file(head, 'paper.objectionAnswer', letter), code('NOT_FOUND'));
});

test('hạn niêm yết đếm từng ngày theo ngày nghỉ của nơi đó, kèm ngày an toàn cuối cùng', async () => {
  const asked = { roundId, kind: 'posting', on: '2026-11-23' };
  const { endsOn, counted, lastSafePostingOn } = deadline.output.parse(await world.ask(head, 'deadline', asked));
  assert.equal(endsOn, '2026-11-27');
  assert.equal(counted[0]?.name, 'Ngày Văn hóa Việt Nam');
  const board = await world.ask(head, 'posting.board', { roundId, villageId: ids.villages[0] });
  assert.equal(lastSafePostingOn, postingBoard.output.parse(board).lastSafePostingOn);
});

test('gỡ danh sách ghi cả giờ và người gỡ; bảng niêm yết nêu lại', async () => {
  world.setToday('2026-11-05');
  const end = { postingId: ids.posting, on: '2026-11-05', hour: '17:00', by: 'Lê Thị Mẫu', proof: 'Biên bản (mẫu)' };
  await world.run(officer, 'posting.end', end);
  const asked = await world.ask(officer, 'posting.board', { roundId, villageId: ids.villages[0] });
  const [posting] = postingBoard.output.parse(asked).postings;
  assert.deepEqual(posting?.end, { hour: '17:00', by: 'Lê Thị Mẫu', proof: 'Biên bản (mẫu)' });
  assert.deepEqual([posting.postedAt, posting.postedBy, posting.replaces], ['08:00', 'Đặng Văn Mẫu', null]);
});
