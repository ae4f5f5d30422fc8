import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Locked, NoNetwork, Refused, StorageFull } from './faults.ts';
import { cutBefore, problem, portal } from './test-door.ts';
import { householdId, PIN, ROUND, sampleCase, sampleWork, TestPhone, VILLAGE } from './test-phone.ts';
import { memoryStore, MemoryDisk, type StorePoint } from './test-memory-store.ts';
import { storeContract } from './test-store-contract.ts';

const sign = { username: 'mau', password: 'mật khẩu mẫu' };
const kept = { kept: [] };

test('the store in memory keeps what every store of a phone keeps', async () => {
  for (const { says, found, must } of await storeContract(memoryStore(new MemoryDisk()))) {
    assert.deepEqual(found, must, says);
  }
});

test('setting up says why it cannot: no network, a portal, a wrong password; nothing is left behind', async () => {
  const phone = new TestPhone();
  const tried: readonly [Parameters<typeof phone.door.mishaps.set>[1], new (...args: never[]) => Error][] = [
    [cutBefore, NoNetwork],
    [() => Promise.resolve(portal), NoNetwork],
    [() => Promise.resolve(problem(401, 'SIGN_IN_FAILED')), Refused],
  ];
  for (const [mishap, error] of tried) {
    phone.door.mishaps.set('session', mishap);
    await assert.rejects(phone.setUp(), error);
    assert.equal(await phone.boot().state(), 'new');
  }
});

test('every saving is whole or not at all, wherever it breaks, and what was kept before stays', async () => {
  for (const point of ['get', 'put', 'remove', 'commit', 'committed'] satisfies StorePoint[]) {
    for (let nth = 1; nth < 8; nth += 1) await breaksAt(point, nth);
  }
});

async function breaksAt(point: StorePoint, nth: number): Promise<void> {
  const phone = new TestPhone();
  phone.serve([sampleCase(1)]);
  const device = await phone.setUp();
  await device.sync();
  await device.saveWork(sampleWork(1, { section: 'A' }));
  let seen = 0;
  phone.fault = (at) => {
    if (at === point && (seen += 1) === nth) throw new Error('killed');
  };
  const broke = await device.finish(sampleWork(1, { section: 'B' }), kept).then(
    () => false,
    () => true,
  );
  phone.fault = () => undefined;
  const after = await phone.unlock();
  const items = (await after.outbox()).length;
  const work = (await after.household(ROUND, householdId(1)))?.work;
  const whole = items === 1 && work?.section === 'B';
  const nothing = items === 0 && work?.section === 'A';
  assert.ok(broke ? whole || nothing : whole, `${point} ${String(nth)}: ${String(items)} ${String(work?.section)}`);
}

test('a full phone says so, keeps what it had, and never gives the room of answers to a photo', async () => {
  const phone = new TestPhone();
  phone.serve([sampleCase(1)]);
  const device = await phone.setUp();
  await device.sync();
  await device.saveWork(sampleWork(1, { section: 'A' }));
  phone.usage = phone.quota - 4_000_000;
  const blob = new Blob([new Uint8Array(150_000)]);
  const photo = { blob, name: 'nha.jpg', householdId: householdId(1), roundId: ROUND, on: '2026-10-05' };
  await assert.rejects(device.addPhoto(photo), StorageFull);
  phone.fault = (point) => {
    if (point === 'put') throw new StorageFull();
  };
  await assert.rejects(device.saveWork(sampleWork(1, { section: 'B' })), StorageFull);
  await assert.rejects(device.finish(sampleWork(1), kept), StorageFull);
  phone.fault = () => undefined;
  assert.equal((await device.household(ROUND, householdId(1)))?.work?.section, 'A');
  assert.deepEqual(await device.outbox(), []);
});

test('a photo goes after all surveys, is tied to its household, and holds nothing up', async () => {
  const phone = new TestPhone();
  phone.serve([sampleCase(1), sampleCase(2)]);
  const device = await phone.setUp();
  const blob = new Blob([new Uint8Array([255, 216, 255, 10, 10])]);
  await device.addPhoto({ blob, name: 'nha.jpg', householdId: householdId(1), roundId: ROUND, on: '2026-10-05' });
  await device.finish(sampleWork(1), kept);
  await device.finish(sampleWork(2), kept);
  phone.door.mishaps.set('blobs', () => Promise.resolve(problem(422, 'BLOB_TYPE_REFUSED')));
  const first = await device.sync();
  assert.deepEqual([first.sent, first.refused], [2, 1]);
  const [refused] = await device.outbox();
  assert.deepEqual([refused?.kind, refused?.state], ['attachment.add', 'refused']);
  phone.door.mishaps.clear();
  await device.retry(refused?.id ?? '');
  await device.sync();
  assert.deepEqual([await device.outbox(), phone.door.kinds().at(-1)], [[], 'attachment.add']);
  const stored = [...phone.disk.rows.values()].flatMap((rows) => [...rows.values()]);
  assert.deepEqual(
    stored.filter(({ table }) => table === 'photo' || table === 'shot'),
    [],
  );
});

test('who signs out leaves the unsent work sealed, and finds it again with the same PIN', async () => {
  const phone = new TestPhone();
  phone.serve([sampleCase(1), sampleCase(2)]);
  const boot = phone.boot();
  const device = await boot.setUp(sign, PIN);
  await device.sync();
  await device.finish(sampleWork(1), kept);
  await device.saveWork(sampleWork(2));
  await boot.signOut();
  await assert.rejects(device.sync(), Locked);
  assert.deepEqual([await boot.state(), await boot.notice()], ['new', { emptied: false, sealed: 2 }]);
  assert.equal((await boot.sealedFile()).surveys, 2);

  phone.door.account = { ...phone.door.account, accountId: 'another' };
  const other = await phone.boot().setUp(sign, PIN);
  await other.sync();
  assert.deepEqual([(await other.households()).length, await other.outbox()], [2, []]);
  assert.equal((await phone.boot().notice()).sealed, 2);

  phone.door.account = { ...phone.door.account, accountId: 'a1' };
  const back = await phone.boot().setUp(sign, PIN);
  await back.sync();
  assert.deepEqual([await back.outbox(), (await back.status()).unfinished], [[], 1]);
  assert.deepEqual(phone.door.kinds(), ['survey.deliver']);
  assert.equal((await phone.boot().notice()).sealed, 0);
});

test('a forgotten PIN: the same person begins anew, the work before stays for the commune', async () => {
  const phone = new TestPhone();
  phone.serve([sampleCase(1)]);
  const device = await phone.setUp();
  await device.finish(sampleWork(1), kept);
  const again = await phone.boot().setUp(sign, '999999');
  assert.deepEqual(await again.outbox(), []);
  assert.equal((await phone.boot().sealedFile()).surveys, 1);

  await again.finish(sampleWork(2), kept);
  const boot = phone.boot();
  await boot.unlock('999999');
  await boot.signOut();
  const back = await phone.boot().setUp(sign, '999999');
  assert.equal((await back.outbox()).length, 1, 'the newer work is found again beside the sealed one');
});

test('an order to wipe is obeyed after sending; what the server did not take stays sealed', async () => {
  const phone = new TestPhone();
  phone.serve([sampleCase(1), sampleCase(2), sampleCase(3)]);
  const device = await phone.setUp();
  await device.sync();
  await device.finish(sampleWork(1), kept);
  await device.finish(sampleWork(2), kept);
  await device.saveWork(sampleWork(3));
  phone.door.order = 'wipe';
  phone.door.mishaps.set('survey.deliver', (posted, work) =>
    JSON.stringify(posted.body).includes(householdId(2)) ? Promise.resolve(problem(422, 'X')) : work(),
  );
  assert.equal((await device.sync()).end, 'wiped');
  await assert.rejects(device.households(), Locked);
  const wiped = [...phone.door.done.values()].map(({ posted }) => posted).find(({ kind }) => kind === 'device.wiped');
  const lastWord = JSON.stringify(wiped?.body);
  assert.match(lastWord, /"sealed":2[,}]/u);
  assert.match(lastWord, /\\"end\\":true,\\"rows\\":2/u);
  const boot = phone.boot();
  assert.deepEqual([await boot.state(), (await boot.notice()).sealed], ['new', 2]);
  const tables = [...phone.disk.rows.values()].flatMap((rows) => [...rows.values()]).map(({ table }) => table);
  assert.deepEqual(new Set(tables), new Set(['outbox', 'draft']));
});

test('a locked phone whose session is over obeys without its PIN; its unsent work comes sealed', async () => {
  const phone = new TestPhone();
  phone.serve([sampleCase(1)]);
  const device = await phone.setUp();
  await device.finish(sampleWork(1), kept);
  assert.equal(await phone.boot().obeyLocked(), false);
  phone.door.answerTo = ({ kind }) => (kind === 'device.order' ? { order: 'wipe' } : {});
  const boot = phone.boot();
  assert.equal(await boot.state(), 'locked');
  assert.equal(await boot.obeyLocked(), true);
  assert.deepEqual([await boot.state(), (await boot.notice()).sealed], ['new', 1]);
  assert.ok(phone.door.kinds().includes('device.wiped'));
});

test('a wipe the server did not hear of is told at the next occasion', async () => {
  const phone = new TestPhone();
  const device = await phone.setUp();
  await device.sync();
  phone.door.order = 'wipe';
  phone.door.mishaps.set('device.wiped', cutBefore);
  await device.sync();
  assert.ok(phone.disk.phone?.wiped);
  phone.door.order = null;
  phone.door.mishaps.clear();
  await phone.setUp();
  assert.equal(phone.disk.phone.wiped, null);
});

test('a store that the browser emptied is noticed and told', async () => {
  const phone = new TestPhone();
  assert.equal((await phone.boot().notice()).emptied, false);
  await phone.setUp();
  assert.equal((await phone.boot().notice()).emptied, false);
  phone.disk.vaults.clear();
  phone.disk.phone = undefined;
  assert.deepEqual([(await phone.boot().notice()).emptied, await phone.boot().state()], [true, 'new']);
});

test('the sealed file counts its rows and ends with the digest of all before', async () => {
  const phone = new TestPhone();
  phone.serve([sampleCase(1), sampleCase(2)]);
  const device = await phone.setUp();
  await device.finish(sampleWork(1), kept);
  await device.saveWork(sampleWork(2));
  const { blob, name, surveys } = await device.sealedFile();
  const text = await blob.text();
  const lines = text.trimEnd().split('\n');
  const last: unknown = JSON.parse(lines.at(-1) ?? '');
  const before = new TextEncoder().encode(text.slice(0, text.lastIndexOf('{"end"')));
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', before)).toString('hex');
  assert.deepEqual(last, { end: true, rows: 2, sha256: digest });
  assert.deepEqual([lines.length, surveys, name], [4, 2, 'ra-soat-2026-10-05-0100.rasoat']);
  assert.doesNotMatch(text, /Mẫu|Giàng/u);
});

test('messages are shown, read at once on the phone, and told to the server', async () => {
  const phone = new TestPhone();
  const at = '2026-10-05T00:00:00Z';
  phone.door.messages = [{ messageId: VILLAGE, from: 'Xã', at, text: 'Họp lúc 8 giờ', read: false }];
  const device = await phone.setUp();
  assert.equal((await device.status()).messages[0]?.read, false);
  await device.readMessage(VILLAGE);
  assert.equal((await device.status()).messages[0]?.read, true);
  await device.sync();
  assert.deepEqual(phone.door.kinds(), ['message.read']);
});
