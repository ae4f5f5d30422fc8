import assert from 'node:assert/strict';
import { test } from 'node:test';
import { householdId, ROUND, sampleCase, sampleWork, TestPhone } from './test-phone.ts';

const OTHER = '00000000-0000-4000-b000-00000000000c';

async function ready() {
  const phone = new TestPhone();
  phone.serve([sampleCase(1), sampleCase(2), sampleCase(3)]);
  const device = await phone.setUp();
  await device.sync();
  return { phone, device };
}

test('a village comes with its households, in the order of its list, and then only what changed', async () => {
  const { phone, device } = await ready();
  const names = async () => (await device.households()).map(({ kase }) => kase.head);
  assert.deepEqual(await names(), ['Giàng A Mẫu 1', 'Giàng A Mẫu 2', 'Giàng A Mẫu 3']);
  const gone = [{ householdId: householdId(3), roundId: ROUND }];
  phone.serve([sampleCase(2, { villageSeq: 5, head: 'Giàng A Đổi' })], { cursor: 3, gone });
  assert.equal((await device.sync()).pulled, 1);
  assert.deepEqual(await names(), ['Giàng A Mẫu 1', 'Giàng A Đổi']);
});

test('a household that changed under a draft keeps the draft and says so', async () => {
  const { phone, device } = await ready();
  await device.saveWork(sampleWork(1, { section: 'A' }));
  phone.serve([sampleCase(1, { villageSeq: 5, basis: OTHER, version: 1 })], { cursor: 3 });
  await device.sync();
  const one = await device.household(ROUND, householdId(1));
  assert.deepEqual([one?.state, one?.work?.section, one?.work?.basis, one?.changed], ['draft', 'A', null, true]);
});

test('what was sent is shown from the phone until the server’s own form of it arrives', async () => {
  const { phone, device } = await ready();
  await device.finish(sampleWork(1), { kept: [] });
  const [item] = await device.outbox();
  await device.sync();
  const before = await device.household(ROUND, householdId(1));
  assert.deepEqual([before?.state, before?.work !== null, before?.changed], ['sent', true, false]);
  phone.serve([sampleCase(1, { villageSeq: 5, basis: item?.id ?? '', version: 1 })], { cursor: 3 });
  await device.sync();
  const after = await device.household(ROUND, householdId(1));
  assert.deepEqual([after?.state, after?.work], ['sent', null]);
});

test('a returned form is to be done again, from what the server has', async () => {
  const { phone, device } = await ready();
  await device.finish(sampleWork(1), { kept: [] });
  const [item] = await device.outbox();
  await device.sync();
  const returned = { on: '2026-10-06', by: 'Ban Chỉ đạo', reason: 'Thiếu chữ ký', remarks: [] };
  phone.serve([sampleCase(1, { villageSeq: 5, basis: item?.id ?? '', version: 1, returned })], { cursor: 3 });
  await device.sync();
  const after = await device.household(ROUND, householdId(1));
  assert.deepEqual([after?.state, after?.work, after?.kase.returned?.reason], ['none', null, 'Thiếu chữ ký']);
});

test('a village taken away goes, but not the household whose work is unsent: that is still sent', async () => {
  const { phone, device } = await ready();
  await device.saveWork(sampleWork(1));
  await device.finish(sampleWork(2), { kept: [] });
  phone.door.villages = [];
  phone.door.mishaps.set('survey.deliver', () =>
    Promise.resolve({ status: 503, mediaType: '', retryAfter: null, text: '' }),
  );
  await device.sync();
  const left = await device.households();
  assert.deepEqual(
    left.map(({ kase, taken }) => [kase.number, taken]),
    [
      ['1', true],
      ['2', true],
    ],
  );
  phone.door.mishaps.clear();
  phone.now += 3_600_000;
  assert.equal((await device.sync()).sent, 1);
  await device.sync();
  assert.deepEqual(
    (await device.households()).map(({ kase }) => kase.number),
    ['1'],
  );
});

test('an answer that is not ours takes no village away', async () => {
  const { phone, device } = await ready();
  phone.door.villages = [];
  phone.door.mishaps.set('device.check_in', () =>
    Promise.resolve({ status: 200, mediaType: 'text/html', retryAfter: null, text: '' }),
  );
  assert.equal((await device.sync()).end, 'later');
  assert.equal((await device.households()).length, 3);
});

test('two tabs that pull at once keep one truth', async () => {
  const { phone } = await ready();
  const [one, two] = [await phone.unlock(), await phone.unlock()];
  phone.serve([sampleCase(1, { villageSeq: 9, head: 'Giàng A Đổi' })], { cursor: 3 });
  await Promise.all([one.sync(), two.sync()]);
  assert.equal((await one.households())[0]?.kase.head, 'Giàng A Đổi');
  assert.deepEqual((await two.households()).length, 3);
});

test('the offset of the phone’s clock is known and changes nothing that was written', async () => {
  const { phone, device } = await ready();
  phone.now -= 3_600_000;
  await device.sync();
  assert.equal((await device.status()).clockOffsetMs, 3_600_000);
});
