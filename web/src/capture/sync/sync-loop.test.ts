import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutboxItem, SyncOutcome } from '../../device/device.ts';
import { SyncLoop, type LoopState } from './sync-loop.ts';
import { waitAfter } from './sync-wait.ts';

const outcome = (end: SyncOutcome['end']): SyncOutcome => ({ end, sent: 0, refused: 0, pulled: 0 });
const waiting: OutboxItem = {
  ...{ id: 'i', kind: 'survey.deliver', householdId: 'h', label: '', savedAt: '', tries: 0, problem: null },
  state: 'toSend',
};

/** A phone whose attempts end as told, and a clock whose timers go off by hand. */
function world(ends: SyncOutcome['end'][]) {
  const timers: { work: () => void; ms: number }[] = [];
  const told: LoopState[] = [];
  const phone = { tries: 0, items: new Array<OutboxItem>() };
  const device = {
    sync: () => {
      phone.tries += 1;
      return Promise.resolve(outcome(ends.shift() ?? 'done'));
    },
    outbox: () => Promise.resolve(phone.items),
  };
  const later = (work: () => void, ms: number) => {
    const timer = { work, ms };
    timers.push(timer);
    return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0);
  };
  const loop = new SyncLoop(device, { later, isLookedAt: () => true }, (state) => told.push(state));
  const goOff = async () => {
    timers.shift()?.work();
    await Promise.resolve().then(() => undefined);
    await Promise.resolve();
  };
  return { loop, timers, told, phone, goOff };
}

test('one attempt at a time, and each plans the next', async () => {
  const { loop, phone, timers, told, goOff } = world(['offline', 'offline', 'done']);
  loop.run();
  loop.run();
  assert.equal(phone.tries, 1);
  await goOff();
  assert.deepEqual(
    timers.map(({ ms }) => ms),
    [20_000],
  );
  await goOff();
  assert.equal(phone.tries, 2);
  assert.deepEqual(
    told.map(({ working }) => working),
    [true, false, true, false],
  );
});

test('a finished form goes out by itself, a letter typed does not', async () => {
  const { loop, phone, goOff } = world([]);
  loop.changed();
  await goOff();
  assert.equal(phone.tries, 0);
  phone.items = [waiting];
  loop.changed();
  loop.changed();
  await goOff();
  assert.equal(phone.tries, 1);
});

test('after the session is over nothing is tried until somebody presses', async () => {
  const { loop, phone, timers, goOff } = world(['signIn']);
  loop.run();
  await goOff();
  assert.equal(timers.length, 0);
  phone.items = [waiting];
  loop.changed();
  await goOff();
  assert.equal(phone.tries, 1);
});

test('what ends after the phone was locked is told to nobody', async () => {
  const { loop, told, timers, goOff } = world([]);
  loop.run();
  loop.stop();
  await goOff();
  assert.equal(told.length, 1);
  assert.equal(timers.length, 0);
});

test('silence is answered by waiting longer, up to five minutes', () => {
  assert.deepEqual(
    [1, 2, 3, 4, 5, 50].map((failures) => waitAfter('offline', failures)),
    [20_000, 40_000, 80_000, 160_000, 300_000, 300_000],
  );
  assert.equal(waitAfter('done', 0), 300_000);
  assert.equal(waitAfter('wiped', 0), null);
});
