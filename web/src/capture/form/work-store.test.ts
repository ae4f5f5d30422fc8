import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StorageFull } from '../../device/faults.ts';
import type { FieldWork } from '../../device/device.ts';
import { withTyped, withValue } from './field-values.ts';
import { begun, soundHousehold, testCase, testRound } from './test-form.ts';
import { WorkStore } from './work-store.ts';

function opened(save?: (work: FieldWork) => Promise<void>) {
  const kept: FieldWork[] = [];
  const waiting: (() => void)[] = [];
  const store = new WorkStore(begun(testCase(soundHousehold()), testRound('vn-2022', 'v2')), {
    save: save ?? (async (work) => void kept.push(await Promise.resolve(work))),
    later: (run) => {
      waiting.push(run);
      return () => void waiting.splice(waiting.indexOf(run), 1);
    },
  });
  return { store, kept, waiting };
}

const wall = (code: string) => (work: FieldWork) => withValue(work, 'household.wall', code);

test('an answer is written at once, and it is said only when the phone has it', async () => {
  const { store, kept } = opened();
  assert.equal(store.state, 'untouched');
  store.edit(wall('earth'));
  assert.equal(store.state, 'saving');
  await store.flush();
  assert.equal(store.state, 'kept');
  assert.equal(kept.at(-1)?.evidence.household.wall, 'earth');
});

test('answers given while one is written are written after it, the last one last', async () => {
  const { store, kept } = opened();
  store.edit(wall('earth'));
  store.edit(wall('cement'));
  store.edit(wall('hardwood'));
  await store.flush();
  assert.equal(kept.at(-1)?.evidence.household.wall, 'hardwood');
  assert.equal(store.state, 'kept');
});

test('letters wait for the pause; leaving the page does not', async () => {
  const { store, kept, waiting } = opened();
  for (const text of ['6', '64', '64,']) {
    store.edit((work) => withTyped(work, 'household.floorAreaDm2', text), true);
  }
  assert.deepEqual([kept.length, waiting.length, store.state], [0, 1, 'saving']);
  await store.flush();
  assert.deepEqual(
    kept.map(({ typed }) => typed?.['household.floorAreaDm2']),
    ['64,'],
  );
  assert.equal(waiting.length, 0);
});

test('a full phone is said, nothing is lost, and the next try keeps all of it', async () => {
  const kept: FieldWork[] = [];
  let room = false;
  const { store } = opened((work) => {
    if (!room) return Promise.reject(new StorageFull());
    kept.push(work);
    return Promise.resolve();
  });
  store.edit(wall('earth'));
  await store.flush();
  assert.equal(store.state, 'full');
  store.edit((work) => withValue(work, 'household.toilet', 'none'));
  await store.flush();
  assert.equal(store.state, 'full');
  room = true;
  await store.flush();
  assert.equal(store.state, 'kept');
  assert.deepEqual([kept.at(-1)?.evidence.household.wall, kept.at(-1)?.evidence.household.toilet], ['earth', 'none']);
});

test('another fault of the storage is not called a full phone', async () => {
  const { store } = opened(() => Promise.reject(new Error('gone')));
  store.edit(wall('earth'));
  await store.flush();
  assert.equal(store.state, 'failed');
});

test('who signed other answers has not signed these; the same answer again, a place or a section changes nothing', () => {
  const { store } = opened();
  store.edit(wall('earth'));
  for (const who of ['respondent', 'enumerator']) store.edit((work) => withValue(work, `signed.${who}`, true));
  const both = { respondent: true, enumerator: true };
  store.edit(wall('earth'));
  store.edit((work) => ({ ...work, section: 'home' }));
  store.edit((work) => withTyped(work, 'household.floorAreaDm2', '6'), true);
  assert.deepEqual(store.work.signed, both);
  store.edit(wall('cement'));
  assert.deepEqual(store.work.signed, { respondent: false, enumerator: false });
});
