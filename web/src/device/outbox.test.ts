import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutAfter, cutBefore, json, portal, problem, type Mishap } from './test-door.ts';
import { householdId, ROUND, sampleCase, sampleWork, TestPhone } from './test-phone.ts';

async function ready(households: number) {
  const phone = new TestPhone();
  phone.serve(Array.from({ length: households }, (_, i) => sampleCase(i + 1)));
  const device = await phone.setUp();
  await device.sync();
  return { phone, device };
}

const kept = { kept: [] };
const answers =
  (answer: ReturnType<typeof json>): Mishap =>
  () =>
    Promise.resolve(answer);

test('a finished form leaves the phone only for a receipt that repeats its id and its hash', async () => {
  const { phone, device } = await ready(1);
  await device.finish(sampleWork(1), kept);
  const strange: readonly Mishap[] = [
    cutBefore,
    answers(portal),
    answers(json(200, { id: 'another', bodyHash: 'x', answer: {} })),
    async (posted, work) => ({ ...(await work()), text: JSON.stringify({ id: posted.id, bodyHash: 'x', answer: {} }) }),
    async (_, work) => ({ ...(await work()), text: (await work()).text.slice(0, 40) }),
    ...[401, 408, 425, 429, 500, 502, 503].map((status) => answers({ ...portal, status })),
    ...[403, 404, 302].map((status) => answers({ ...portal, status })),
    cutAfter,
  ];
  for (const mishap of strange) {
    phone.door.mishaps.set('survey.deliver', mishap);
    phone.now += 3_600_000;
    await device.sync();
    const [item] = await device.outbox();
    assert.equal(item?.state, 'toSend');
  }
  assert.equal((await device.outbox())[0]?.tries, strange.length);
  phone.door.mishaps.clear();
  phone.now += 3_600_000;
  const outcome = await device.sync();
  assert.deepEqual([outcome.end, outcome.sent, await device.outbox()], ['done', 1, []]);
  assert.deepEqual(phone.door.kinds(), ['survey.deliver'], 'done once, however often it was sent');
  assert.equal((await device.households())[0]?.state, 'sent');
});

test('a refusal stays with its words, holds back its household only, and goes with the mended form', async () => {
  const { phone, device } = await ready(2);
  await device.finish(sampleWork(1), kept);
  await device.finish(sampleWork(1, { mode: 'telephone' }), kept);
  await device.finish(sampleWork(2), kept);
  const [first] = await device.outbox();
  phone.door.mishaps.set('survey.deliver', (posted, work) =>
    posted.id === first?.id ? Promise.resolve(problem(422, 'SURVEY_HAS_ERRORS')) : work(),
  );
  const outcome = await device.sync();
  assert.deepEqual([outcome.sent, outcome.refused, outcome.end], [1, 1, 'done']);
  const [one, two] = await device.households();
  assert.deepEqual([one?.state, one?.problem?.title], ['toSend', 'Lời của máy chủ: SURVEY_HAS_ERRORS']);
  assert.equal(two?.state, 'sent');
  assert.deepEqual(
    (await device.outbox()).map(({ state }) => state),
    ['refused', 'toSend'],
  );

  await device.finish(sampleWork(1, { mode: 'visit' }), kept);
  assert.deepEqual(
    (await device.outbox()).map(({ state }) => state),
    ['toSend'],
  );
  await device.sync();
  assert.deepEqual(await device.outbox(), []);
});

test('forms of one household rest each on the one before, in order', async () => {
  const { phone, device } = await ready(1);
  const basis = '00000000-0000-4000-b000-000000000001';
  for (let i = 0; i < 3; i += 1) await device.finish(sampleWork(1, { basis }), kept);
  const ids = (await device.outbox()).map(({ id }) => id);
  await device.sync();
  await device.finish(sampleWork(1, { basis }), kept);
  await device.sync();
  const chain = [...phone.door.done.values()].map(({ posted }) => posted.body).flatMap(basisOf);
  assert.deepEqual(chain, [basis, ...ids]);
});

function basisOf(body: unknown): unknown[] {
  return typeof body === 'object' && body !== null && 'basis' in body ? [body.basis] : [];
}

test('a refused visit holds nothing back, and is sent once more when a person says so', async () => {
  const { phone, device } = await ready(1);
  const visit = { visitId: householdId(9), householdId: householdId(1), roundId: ROUND, on: '2026-10-05' };
  await device.recordVisit({ ...visit, outcome: 'ABSENT', note: 'Đi nương' });
  await device.finish(sampleWork(1), kept);
  phone.door.mishaps.set('visit.record', () => Promise.resolve(problem(403, 'NOT_ALLOWED')));
  assert.equal((await device.sync()).sent, 1);
  const [refused] = await device.outbox();
  assert.deepEqual([refused?.state, refused?.label], ['refused', 'Giàng A Mẫu 1']);
  phone.door.mishaps.clear();
  await device.retry(refused?.id ?? '');
  await device.sync();
  assert.deepEqual(await device.outbox(), []);
});

test('after "later" a row waits, longer each time; a clock set back a year does not put it off for a year', async () => {
  const { phone, device } = await ready(1);
  await device.finish(sampleWork(1), kept);
  phone.door.mishaps.set('survey.deliver', () => Promise.resolve({ ...portal, status: 503 }));
  const posts = async () => {
    await device.sync();
    return (await device.outbox())[0]?.tries;
  };
  assert.deepEqual([await posts(), await posts()], [1, 1]);
  phone.now += 4_000;
  assert.deepEqual([await posts(), await posts()], [2, 2]);
  phone.now += 4_000;
  assert.equal(await posts(), 2);
  phone.now -= 365 * 86_400_000;
  assert.equal(await posts(), 3);
});

test('when the server has trouble of its own, three tries are enough for now', async () => {
  const { phone, device } = await ready(6);
  for (let n = 1; n <= 6; n += 1) await device.finish(sampleWork(n), kept);
  phone.door.mishaps.set('survey.deliver', () => Promise.resolve({ ...portal, status: 503 }));
  assert.equal((await device.sync()).end, 'later');
  assert.equal((await device.outbox()).filter(({ tries }) => tries > 0).length, 3);
});

test('a session that ended, or belongs to somebody else, keeps everything and asks to sign in', async () => {
  const { phone, device } = await ready(1);
  await device.finish(sampleWork(1), kept);
  phone.door.signedIn = false;
  assert.equal((await device.sync()).end, 'signIn');
  phone.door.signedIn = true;
  phone.door.account = { ...phone.door.account, accountId: 'somebody else' };
  assert.equal((await device.sync()).end, 'signIn');
  assert.equal((await device.outbox()).length, 1);
  assert.deepEqual(phone.door.kinds(), []);
});

test('a form the commune must decide on is shown as waiting, until that is done', async () => {
  const { phone, device } = await ready(1);
  phone.door.answerTo = () => ({ state: 'waiting' });
  await device.finish(sampleWork(1), kept);
  await device.sync();
  assert.equal((await device.households())[0]?.state, 'waiting');
  assert.equal((await device.status()).waiting, 1);
  phone.serve([sampleCase(1, { villageSeq: 7, waiting: false, version: 1 })], { cursor: 1 });
  await device.sync();
  assert.equal((await device.households())[0]?.state, 'none');
});

test('a damaged row is shown as such, holds back its household only, and hides nothing else', async () => {
  const { phone, device } = await ready(2);
  await device.finish(sampleWork(1), kept);
  await device.finish(sampleWork(2), kept);
  const [first] = await device.outbox();
  const owner = [...phone.disk.vaults.keys()][0] ?? '';
  const table = phone.disk.table(owner, 'outbox');
  const row = table.get(first?.id ?? '');
  assert.ok(row);
  table.set(row.id, { ...row, data: row.data.map((byte) => byte ^ 1) });
  const again = await phone.unlock();
  assert.equal((await again.sync()).sent, 1);
  const items = await again.outbox();
  assert.deepEqual([items.length, items[0]?.problem?.code, (await again.households()).length], [1, 'ROW_DAMAGED', 2]);
});
