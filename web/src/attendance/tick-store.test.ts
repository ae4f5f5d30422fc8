import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendTicks, TickStore, type Sent, type Tick } from './tick-store.ts';

function memory(room = Infinity) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

const tickOf = (): Tick => ({
  ...{ id: crypto.randomUUID(), recordedAt: '2026-11-12T08:00:00Z', pointId: crypto.randomUUID(), half: 0 },
  people: [{ personId: crypto.randomUUID(), state: 'present' }],
});

test('what was ticked without network is there after the page is opened again, for its account only', () => {
  const storage = memory();
  const one = tickOf();
  assert.ok(new TickStore(storage, 'a').add(one));
  assert.deepEqual(new TickStore(storage, 'a').all(), [one]);
  assert.deepEqual(new TickStore(storage, 'b').all(), []);
});

test('sending goes in order, stops at silence, keeps a refusal with its words and loses nothing', async () => {
  const store = new TickStore(memory(), 'a');
  const ticks = [tickOf(), tickOf(), tickOf(), tickOf()];
  for (const one of ticks) store.add(one);
  const answers: Sent[] = [{ kind: 'stored' }, { kind: 'refused', why: 'Không được' }, { kind: 'silent' }];
  const asked: string[] = [];
  await sendTicks(store, (one) => {
    asked.push(one.id);
    return Promise.resolve(answers.shift() ?? { kind: 'stored' });
  });
  assert.deepEqual(
    asked,
    ticks.slice(0, 3).map(({ id }) => id),
  );
  assert.deepEqual(store.all(), [{ ...ticks[1], refused: 'Không được' }, ticks[2], ticks[3]]);
  await sendTicks(store, () => Promise.resolve({ kind: 'stored' }));
  assert.deepEqual(
    store.all().map(({ refused }) => refused),
    ['Không được'],
  );
});

test('a full device says so', () => {
  assert.equal(new TickStore(memory(10), 'a').add(tickOf()), false);
});
