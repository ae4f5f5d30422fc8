import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openingCause, type OpeningRow } from './opening-difference.ts';

const same: OpeningRow = {
  decided: 'POOR',
  managed: 'POOR',
  decidedVillage: 'Thôn 1',
  villageNow: 'Thôn 1',
  byLaterDecision: false,
  imported: false,
};
const cause = (change: Partial<OpeningRow>) => openingCause({ ...same, ...change });
const entered = { decided: null, decidedVillage: null } as const;

test('giống quyết định thì không có chênh lệch', () => {
  assert.equal(cause({}), null);
});

test('vào thêm: theo quyết định thường xuyên, hoặc từ tệp danh sách', () => {
  assert.equal(cause({ ...entered, byLaterDecision: true }), 'enteredByDecision');
  assert.equal(cause({ ...entered, imported: true }), 'imported');
  assert.equal(cause(entered), 'heldBefore');
});

test('ra bớt: theo quyết định thoát, chuyển đi, hoặc thôi quản lý', () => {
  assert.equal(cause({ managed: null, byLaterDecision: true }), 'leftByDecision');
  assert.equal(cause({ managed: null, villageNow: null }), 'movedAway');
  assert.equal(cause({ managed: null }), 'ended');
  assert.equal(cause({ villageNow: null }), 'movedAway');
});

test('vẫn trong danh sách nhưng đổi loại hoặc đổi thôn', () => {
  assert.equal(cause({ managed: 'NEAR_POOR', byLaterDecision: true }), 'classChanged');
  assert.equal(cause({ villageNow: 'Thôn 2' }), 'movedVillage');
});
