import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DraftStore } from './draft-store.ts';
import type { Work } from './work.ts';

const work: Work = {
  seen: 3,
  mode: 'paper',
  evidence: {
    version: 'v2',
    interviewOn: '2026-09-20',
    area: 'rural',
    members: [{ id: 'm1', name: 'Nguyễn Thị Đào', relation: 'head', bornYear: 19, facts: {} }],
    household: {},
    b1: { answers: {} },
    b2: {},
  },
  signed: { respondent: true, enumerator: false },
  beside: { 'ha-noi-2022': { localClass: 'POOR' } },
  reasons: { 'very_old members.0': 'có giấy khai sinh' },
};

function memory(room = Infinity) {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      held.set(key, value);
    },
    removeItem: (key: string) => void held.delete(key),
  };
}

test('half typed work comes back after a reload, for the same account, round and household only', () => {
  const storage = memory();
  assert.equal(new DraftStore(storage, 'an').save('r1', 'h1', work), true);
  const reopened = new DraftStore(storage, 'an');
  assert.deepEqual(reopened.load('r1', 'h1'), work);
  assert.equal(reopened.load('r1', 'h2'), null);
  assert.equal(reopened.load('r2', 'h1'), null);
  assert.equal(new DraftStore(storage, 'binh').load('r1', 'h1'), null);
});

test('work is gone after its receipt', () => {
  const storage = memory();
  const drafts = new DraftStore(storage, 'an');
  drafts.save('r1', 'h1', work);
  drafts.clear('r1', 'h1');
  assert.equal(storage.held.size, 0);
});

test('a full device says so, and something else under the key is no work', () => {
  assert.equal(new DraftStore(memory(10), 'an').save('r1', 'h1', work), false);
  const storage = memory();
  const drafts = new DraftStore(storage, 'an');
  drafts.save('r1', 'h1', work);
  for (const key of storage.held.keys()) storage.held.set(key, '{"seen":1}');
  assert.equal(drafts.load('r1', 'h1'), null);
});
