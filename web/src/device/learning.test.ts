import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NoNetwork, StorageFull } from './faults.ts';
import { cutAfter, cutBefore, portal, problem } from './test-door.ts';
import { sampleCase, sampleWork, TestPhone } from './test-phone.ts';

const learned = { campaigns: [{ title: 'Tập huấn mẫu' }] };
const sign = { username: 'mau', password: 'mật khẩu mẫu' };
const attempt = { kind: 'practice.handIn', body: { attemptId: 'b1', answers: {} }, label: 'Bài 1' } as const;

test('a phone of somebody who only learns sets up without villages, and has lessons and rights without network', async () => {
  const phone = new TestPhone();
  phone.door.account = { ...phone.door.account, verbs: ['place.read', 'training.learn'] };
  phone.door.lessons.set('learn.lessons', learned);
  const device = await phone.setUp();
  assert.deepEqual(await device.rights(), ['place.read', 'training.learn']);
  assert.equal(await device.lesson('learn.lessons'), null);
  const { end, pulled } = await device.sync();
  assert.deepEqual([end, pulled, await device.households()], ['done', 0, []]);
  phone.door.mishaps.set('*', cutBefore);
  const later = await phone.unlock();
  assert.equal((await later.sync()).end, 'offline');
  assert.deepEqual(await later.lesson('learn.lessons'), learned);
  assert.ok((await later.rights()).includes('training.learn'));
});

test('lessons lie encrypted, are replaced whole, and go when the server says they are not ours', async () => {
  const phone = new TestPhone();
  phone.door.lessons.set('learn.lessons', learned);
  const device = await phone.setUp();
  await device.sync();
  const bytes = [...phone.disk.rows.values()].flatMap((rows) => [...rows.values()]).map(({ data }) => data);
  assert.ok(bytes.every((data) => !new TextDecoder().decode(data).includes('Tập huấn')));
  phone.door.mishaps.set('learn.lessons', () => Promise.resolve(portal));
  assert.equal((await device.sync()).end, 'later');
  assert.deepEqual(await device.lesson('learn.lessons'), learned, 'a page of a portal takes nothing away');
  phone.door.mishaps.clear();
  phone.door.lessons.set('learn.lessons', { campaigns: [] });
  await device.sync();
  assert.deepEqual(await device.lesson('learn.lessons'), { campaigns: [] });
  phone.door.mishaps.set('learn.lessons', () => Promise.resolve(problem(403, 'NOT_ALLOWED')));
  assert.equal((await device.sync()).end, 'done');
  assert.equal(await device.lesson('learn.lessons'), null);
});

test('what is learned is handed in once however often it is sent, and lets go of the unfinished work', async () => {
  const phone = new TestPhone();
  const device = await phone.setUp();
  await device.sync();
  await device.keepUnfinished('practice/1', { answers: { a: 1 } });
  await device.send({ ...attempt, done: 'practice/1' });
  assert.equal(await device.unfinished('practice/1'), null);
  const [item] = await device.outbox();
  assert.deepEqual([item?.kind, item?.label, item?.householdId], ['practice.handIn', 'Bài 1', null]);
  phone.door.mishaps.set('practice.handIn', cutAfter);
  await device.sync();
  assert.equal((await device.outbox()).length, 1);
  phone.door.mishaps.clear();
  await device.sync(true);
  assert.deepEqual([await device.outbox(), phone.door.kinds()], [[], ['practice.handIn']]);
});

test('a refused one stays with its words; its group waits, other groups and forms go on', async () => {
  const phone = new TestPhone();
  phone.serve([sampleCase(1)]);
  const device = await phone.setUp();
  await device.sync();
  const ask = (text: string, group?: string) =>
    device.send({ kind: 'question.ask', body: { text }, label: text, ...(group && { group }) });
  await ask('một', 'lớp');
  await ask('hai', 'lớp');
  await ask('ba');
  await device.finish(sampleWork(1), { kept: [] });
  phone.door.mishaps.set('question.ask', (posted, work) =>
    JSON.stringify(posted.body).includes('một') ? Promise.resolve(problem(422, 'X')) : work(),
  );
  const { sent, refused } = await device.sync();
  assert.deepEqual([sent, refused], [2, 1]);
  const items = await device.outbox();
  assert.deepEqual(
    items.map(({ label, state, problem: said }) => [label, state, said?.title]),
    [
      ['một', 'refused', 'Lời của máy chủ: X'],
      ['hai', 'toSend', undefined],
    ],
  );
  phone.door.mishaps.clear();
  await device.retry(items[0]?.id ?? '');
  await device.sync();
  assert.deepEqual(await device.outbox(), []);
});

test('unfinished learning outlives a restart and signing out, is nobody else’s, and goes with an order to wipe', async () => {
  const phone = new TestPhone();
  const boot = phone.boot();
  const device = await boot.setUp(sign, '135790');
  await device.sync();
  await device.keepUnfinished('quiz/1', { answers: ['a'] });
  await device.keepUnfinished('quiz/1', { answers: ['a', 'b'] });
  assert.deepEqual(await (await phone.unlock()).unfinished('quiz/1'), { answers: ['a', 'b'] });
  await boot.signOut();
  assert.equal((await boot.sealedFile()).surveys, 0);
  phone.door.account = { ...phone.door.account, accountId: 'another' };
  assert.equal(await (await phone.boot().setUp(sign, '135790')).unfinished('quiz/1'), null);
  phone.door.account = { ...phone.door.account, accountId: 'a1' };
  const back = await phone.boot().setUp(sign, '135790');
  assert.deepEqual(await back.unfinished('quiz/1'), { answers: ['a', 'b'] });
  await back.sync();
  phone.door.order = 'wipe';
  assert.equal((await back.sync()).end, 'wiped');
  const left = [...phone.disk.rows.values()].flatMap((rows) => [...rows.values()]);
  assert.deepEqual(left, []);
});

test('a file to learn from opens without network once fetched, encrypted; a full phone keeps the room of surveys', async () => {
  const phone = new TestPhone();
  const device = await phone.setUp();
  const bytes = new TextEncoder().encode('%PDF-1.7 bài giảng mẫu');
  const file = { materialId: 'm1', version: 1, mediaType: 'application/pdf', size: bytes.length };
  const address = (version: number) => `/api/files/material.file?input={"materialId":"m1","version":${version}}`;
  await assert.rejects(device.fetchFile(file), NoNetwork);
  phone.door.files.set(address(1), { status: 200, mediaType: 'text/html', bytes });
  await assert.rejects(device.fetchFile(file), NoNetwork, 'a page of a portal is no lesson');
  phone.door.files.set(address(1), { status: 200, mediaType: 'application/pdf', bytes });
  phone.usage = phone.quota - 1_000_000;
  await assert.rejects(device.fetchFile(file), StorageFull);
  phone.usage = 0;
  await device.fetchFile(file);
  phone.door.files.clear();
  const later = await phone.unlock();
  assert.equal(await (await later.file(file))?.text(), '%PDF-1.7 bài giảng mẫu');
  const rows = [...phone.disk.rows.values()].flatMap((found) => [...found.values()]);
  assert.ok(rows.every(({ data }) => !new TextDecoder().decode(data).includes('%PDF')));
  phone.door.files.set(address(2), { status: 200, mediaType: 'application/pdf', bytes });
  await later.fetchFile({ ...file, version: 2 });
  assert.deepEqual(await later.keptFiles(), ['m1/2'], 'a new version takes the place of the old one');
});
