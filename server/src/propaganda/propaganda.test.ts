import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, suite, test } from 'node:test';
import { propagandaTemplates } from '@ra-soat/domain/words/propaganda.vi.ts';
import { testCampaign } from '../coverage/test-campaign.ts';
import { getBlob, putBlob } from '../platform/blob.ts';
import { sha256 } from '../platform/canonical.ts';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { testWorld } from '../test-world.ts';
import { news, newsProposal, propaganda } from './contract.ts';

const world = await testWorld({ today: '2026-10-01' });
after(() => world.drop());
const province = '2025-07:68';
const [own, other] = ['2025-07:24631', '2025-07:24637'] as const;
const department = await world.person('provincialDepartment', province);
const officer = await world.person('povertyOfficer', own);
const neighbour = await world.person('povertyOfficer', other);
const trainee = await world.person('trainee', own);
const villages = [randomUUID(), randomUUID()] as const;
for (const [at, villageId] of villages.entries()) {
  const body = { villageId, commune: own, name: `Thôn ${String(at + 1)}`, position: at + 1, from: '2026-01-01' };
  await world.run(officer, 'village.add', body);
}
const head = await world.person('villageHead', villages[0]);
const otherHead = await world.person('villageHead', villages[1]);
const photo = Buffer.from('89504e470d0a1a0a00000000', 'hex');
const hash = sha256(photo);

const refusal = (code: string) => (thrown: unknown) => {
  const error = problemOf(thrown);
  return error instanceof Problem && error.code === code;
};
const work = (place: string, units: unknown, change: object = {}) => ({
  ...{ givenId: randomUUID(), place, campaignId: null, kind: 'loudspeaker', ...propagandaTemplates.loudspeaker },
  ...{ on: '2026-09-20', dueOn: '2026-09-25', units, ...change },
});
const seen = async (actor: Actor, input: object = {}) =>
  propaganda.output.parse(await world.ask(actor, 'propaganda', input));
const told = (taskId: string, change: object = {}) => ({
  ...{ taskId, on: '2026-09-24', note: 'Đã phát 3 lần (mẫu)', people: 120, proof: [], ...change },
});

suite('tuyên truyền là việc có minh chứng', () => {
  test('tỉnh giao mọi xã, xã giao từng thôn; quá hạn thì nói là chậm; nơi khác không thấy', async () => {
    const { answer } = await world.run(department, 'propaganda.give', work(province, 'all'));
    const { rowCount } = await world.database.pool.query(`select communes_under(array['${province}'])`);
    assert.deepEqual(answer, { tasks: rowCount });
    await world.run(officer, 'propaganda.give', work(own, 'all', { kind: 'talk', dueOn: '2026-10-10' }));
    const { tasks, all, late } = await seen(officer);
    assert.deepEqual([all, late], [3, 1]);
    assert.deepEqual(
      tasks.map(({ unit, state, mine }) => [unit, state, mine]),
      [
        [tasks[0]?.unit, 'late', true],
        ['Thôn 1', 'open', true],
        ['Thôn 2', 'open', true],
      ],
    );
    assert.deepEqual(
      (await seen(head)).tasks.map(({ unit, mine }) => [unit, mine]),
      [['Thôn 1', true]],
    );
    assert.equal((await seen(neighbour)).all, 1);
    assert.equal((await seen(department)).tasks.filter(({ mine }) => mine).length, 0);
  });

  test('thôn báo xong với số người và ảnh; ảnh phải do người báo gửi; báo hai lần, báo thay bị từ chối', async () => {
    const [task] = (await seen(head)).tasks;
    assert.ok(task);
    const proof = [{ sha256: hash, caption: 'Buổi nói chuyện (mẫu)' }];
    const done = told(task.taskId, { proof });
    await assert.rejects(world.run(head, 'propaganda.done', done), refusal('ATTACHMENT_NOT_SENT'));
    await putBlob(world.doors, head, hash, photo);
    await assert.rejects(world.run(otherHead, 'propaganda.done', done), refusal('NOT_FOUND'));
    await assert.rejects(world.run(neighbour, 'propaganda.done', done), refusal('NOT_FOUND'));
    await assert.rejects(world.run(head, 'propaganda.done', { ...done, on: '2026-10-02' }), refusal('DAY_AHEAD'));
    await assert.rejects(world.run(head, 'propaganda.done', { ...done, on: '2026-09-19' }), refusal('DAYS_REVERSED'));
    await world.run(head, 'propaganda.done', done);
    await assert.rejects(world.run(officer, 'propaganda.done', told(task.taskId)), refusal('TASK_DONE'));
    const { tasks, done: finished, people } = await seen(officer);
    const shown = tasks.find(({ taskId }) => taskId === task.taskId);
    assert.deepEqual([shown?.state, shown?.people, shown?.proof, finished, people], ['done', 120, proof, 1, 120]);
    assert.equal((await seen(head, { open: true })).all, 0);
    assert.deepEqual((await getBlob(world.doors, officer, hash)).bytes, photo);
    await assert.rejects(getBlob(world.doors, neighbour, hash), refusal('NOT_FOUND'));
    await assert.rejects(getBlob(world.doors, otherHead, hash), refusal('NOT_FOUND'));
  });

  test('không giao ra ngoài địa bàn, không giao hạn trước ngày giao; người chỉ học không giao được', async () => {
    const give = (actor: Actor, body: object) => world.run(actor, 'propaganda.give', body);
    await assert.rejects(give(officer, work(own, [{ place: other }])), refusal('UNIT_NOT_BELOW'));
    await assert.rejects(give(officer, work(province, 'all')), refusal('NOT_ALLOWED'));
    await assert.rejects(give(officer, work(own, 'all', { dueOn: '2026-09-19' })), refusal('DAYS_REVERSED'));
    await assert.rejects(give(trainee, work(own, 'all')), refusal('NOT_ALLOWED'));
  });
});

suite('lời để đọc', () => {
  test('lời mẫu in ra Word được, chữ to, có đơn vị giao', async () => {
    const [task] = (await seen(head)).tasks;
    const { bytes, fileName } = await world.file(head, 'paper.propaganda', { taskId: task?.taskId, format: 'docx' });
    assert.equal(Buffer.from(bytes).subarray(0, 2).toString(), 'PK');
    assert.match(fileName, /^Nói chuyện ở thôn, tổ dân phố - Thôn 1, .*\.docx$/u);
  });
});

suite('tin sau buổi tập huấn', () => {
  let sessionId = '';
  let campaignId = '';
  const newsId = randomUUID();
  before(async () => {
    const made = await testCampaign(world.database.pool, { place: own, communes: [own], people: 40, seed: 9 });
    [sessionId = ''] = made.sessions;
    campaignId = made.campaignId;
  });
  const listed = async (actor: Actor) => news.output.parse(await world.ask(actor, 'news', { campaignId })).news;

  test('lời tin lập từ số liệu của buổi, không nêu tên người học', async () => {
    const { title, text } = newsProposal.output.parse(await world.ask(officer, 'news.proposal', { sessionId }));
    const { rows } = await world.database.pool.query<{ persons: number; presences: number }>(
      `select count(distinct person_id)::integer as persons, count(*)::integer as presences from training_attendance
       where session_id = $1 and voided_at is null`,
      [sessionId],
    );
    const [{ persons, presences } = { persons: 0, presences: 0 }] = rows;
    assert.ok(persons > 0 && text.includes(`${persons} người dự, ${presences} lượt có mặt theo buổi`), text);
    assert.match(title, /Lớp mẫu 1$/u);
    assert.ok(!text.includes('Người Mẫu'));
    await assert.rejects(world.ask(neighbour, 'news.proposal', { sessionId }), refusal('NOT_FOUND'));
  });

  test('bản nháp chỉ người viết thấy; đăng rồi thì ai ở xã cũng thấy, không sửa được nữa', async () => {
    const draft = { newsId, sessionId, title: 'Tin mẫu', text: 'Đoạn một.\n\nĐoạn hai.', photos: [] };
    await world.run(officer, 'news.write', draft);
    await world.run(officer, 'news.write', { ...draft, title: 'Tin mẫu đã sửa' });
    assert.deepEqual(
      (await listed(officer)).map(({ title, publishedOn, mine }) => [title, publishedOn, mine]),
      [['Tin mẫu đã sửa', null, true]],
    );
    assert.deepEqual(await listed(trainee), []);
    await assert.rejects(world.run(trainee, 'news.publish', { newsId, on: '2026-10-01' }), refusal('NOT_ALLOWED'));
    await assert.rejects(world.run(officer, 'news.publish', { newsId, on: '2026-10-02' }), refusal('DAY_AHEAD'));
    await world.run(officer, 'news.publish', { newsId, on: '2026-10-01' });
    assert.deepEqual(
      (await listed(trainee)).map(({ title, mine }) => [title, mine]),
      [['Tin mẫu đã sửa', false]],
    );
    assert.deepEqual(await listed(neighbour), []);
    await assert.rejects(world.run(officer, 'news.write', draft), refusal('NEWS_PUBLISHED'));
    await assert.rejects(world.run(officer, 'news.publish', { newsId, on: '2026-10-01' }), refusal('NEWS_PUBLISHED'));
    const { bytes } = await world.file(officer, 'paper.news', { newsId, format: 'docx' });
    assert.equal(Buffer.from(bytes).subarray(0, 2).toString(), 'PK');
  });
});
