import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WrongPin } from './faults.ts';
import { PIN, sampleCase, sampleWork, TestPhone } from './test-phone.ts';
import { PIN_TRIES, waitLeft } from './vault.ts';

const wrong = async (phone: TestPhone): Promise<WrongPin> => {
  const error = await phone
    .boot()
    .unlock('000000')
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  assert.ok(error instanceof WrongPin);
  return error;
};

test('the PIN opens the phone after a restart, another one does not', async () => {
  const phone = new TestPhone();
  phone.serve([sampleCase(1)]);
  const device = await phone.setUp();
  await device.saveWork(sampleWork(1));
  assert.equal(await phone.boot().state(), 'locked');
  const { left, waitMs } = await wrong(phone);
  assert.deepEqual([left, waitMs], [PIN_TRIES - 1, 0]);
  const again = await phone.unlock();
  assert.deepEqual([again.account.name, (await again.status()).unfinished], ['Trưởng thôn Mẫu', 1]);
});

test('wrong tries are counted over restarts, each wait is longer, and the right PIN waits as well', async () => {
  const phone = new TestPhone();
  await phone.setUp();
  await wrong(phone);
  await wrong(phone);
  assert.equal((await wrong(phone)).waitMs, 30_000);
  const early = await phone
    .boot()
    .unlock(PIN)
    .then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
  assert.ok(early instanceof WrongPin && early.waitMs === 30_000 && early.left === PIN_TRIES - 3);
  phone.now += 30_000;
  assert.equal((await wrong(phone)).waitMs, 60_000);
  phone.now += 60_000;
  await phone.unlock();
  assert.equal((await wrong(phone)).left, PIN_TRIES - 1, 'the right PIN begins the count anew');
});

test('a clock set back neither shortens the wait nor makes it last a year', async () => {
  const phone = new TestPhone();
  await phone.setUp();
  for (let i = 0; i < 3; i += 1) await wrong(phone);
  phone.now -= 365 * 86_400_000;
  assert.equal((await wrong(phone)).waitMs, 30_000);
  phone.now += 30_000;
  await phone.unlock();
});

test('after too many tries the PIN opens nothing more, and the unsent work is still in the sealed file', async () => {
  const phone = new TestPhone();
  phone.serve([sampleCase(1)]);
  const device = await phone.setUp();
  await device.finish(sampleWork(1), { kept: [] });
  for (let i = 0; i < PIN_TRIES; i += 1) {
    phone.now += 4_000_000;
    await wrong(phone);
  }
  phone.now += 4_000_000;
  await assert.rejects(phone.unlock(), WrongPin);
  const boot = phone.boot();
  assert.deepEqual(
    [await boot.state(), (await boot.notice()).sealed, (await boot.sealedFile()).surveys],
    ['new', 1, 1],
  );
});

test('a killed phone takes no wrong try back', async () => {
  const phone = new TestPhone();
  await phone.setUp();
  let points = 0;
  phone.fault = (point) => {
    if (point === 'committed' && (points += 1) === 1) throw new Error('killed');
  };
  await assert.rejects(phone.boot().unlock('000000'));
  phone.fault = () => undefined;
  assert.equal((await wrong(phone)).left, PIN_TRIES - 2);
});

test('a new PIN opens, the old one does not', async () => {
  const phone = new TestPhone();
  const boot = phone.boot();
  const device = await boot.setUp({ username: 'mau', password: 'mật khẩu mẫu' }, PIN);
  await boot.changePin(device, '246802');
  await assert.rejects(phone.unlock(), WrongPin);
  await phone.boot().unlock('246802');
});

test('the wait grows to an hour and no further', () => {
  const waits = Array.from({ length: PIN_TRIES }, (_, wrongTries) => waitOf(wrongTries));
  assert.deepEqual(waits, [0, 0, 0, 30, 60, 120, 240, 480, 960, 1920]);
});

function waitOf(wrongTries: number): number {
  const [salt, wrapped] = [new Uint8Array(), null];
  const vault = { owner: '', accountId: '', active: true, salt, iterations: 1, wrapped, keyId: '', sealedKey: '' };
  return waitLeft({ ...vault, counter: 0, wrongTries, lastTryAt: 0 }, 0) / 1000;
}
