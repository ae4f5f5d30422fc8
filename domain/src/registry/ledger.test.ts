import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ClassAfter } from '../review/movement.ts';
import { ledgerPostings, openingPosting, signOf, type Balance, type LedgerPosting } from './ledger.ts';

const never = { everPoor: false, everNearPoor: false };
const short = (all: readonly LedgerPosting[]) =>
  all.map((one) => `${one.class} ${one.column}: ${one.households} hộ, ${one.persons} người`);

test('thoát nghèo thành cận nghèo: thay đổi nhân khẩu ở cột 4, rồi R2 cột 2 và R3 cột 5 cùng số người', () => {
  const postings = ledgerPostings({ class: 'POOR', persons: 5 }, { class: 'NEAR_POOR', persons: 4 }, never);
  assert.deepEqual(short(postings), ['POOR 4: 0 hộ, 1 người', 'POOR 2: 1 hộ, 4 người', 'NEAR_POOR 5: 1 hộ, 4 người']);
});

test('sinh con trong hộ giữ nguyên: thêm người ở cột 8, không thêm hộ', () => {
  const postings = ledgerPostings({ class: 'POOR', persons: 5 }, { class: 'POOR', persons: 6 }, never);
  assert.deepEqual(short(postings), ['POOR 8: 0 hộ, 1 người']);
});

test('chuyển đi cả hộ là cột 4; chuyển đến hoặc tách ra còn nguyên diện là cột 8', () => {
  const gone = ledgerPostings({ class: 'NEAR_POOR', persons: 3 }, { class: 'GONE', persons: 0 }, never);
  assert.deepEqual(short(gone), ['NEAR_POOR 4: 1 hộ, 3 người']);
  const come = { class: 'NEAR_POOR', persons: 3 } as const;
  const arrived = ledgerPostings({ class: 'NON_POOR', persons: 0 }, come, { ...never, arrives: true });
  assert.deepEqual(short(arrived), ['NEAR_POOR 8: 1 hộ, 3 người']);
});

test('hộ mới: tái nghèo cột 6, phát sinh mới cột 7; hộ không nghèo không có dòng nào', () => {
  const out: Balance = { class: 'NON_POOR', persons: 0 };
  const column = (everPoor: boolean) =>
    ledgerPostings(out, { class: 'POOR', persons: 2 }, { ...never, everPoor }).map((one) => one.column);
  assert.deepEqual([column(true), column(false)], [[6], [7]]);
  assert.deepEqual(ledgerPostings(out, { class: 'NON_POOR', persons: 2 }, never), []);
});

/** The balance that entries add up to; fails where they name two lists at once. */
function balanceOf(all: readonly LedgerPosting[]): Balance {
  const of = (wanted: 'POOR' | 'NEAR_POOR', what: 'households' | 'persons') =>
    all.filter((one) => one.class === wanted).reduce((sum, one) => sum + signOf(one.column) * one[what], 0);
  const listed = (['POOR', 'NEAR_POOR'] as const).filter((one) => of(one, 'households') !== 0);
  assert.ok(listed.length <= 1, short(all).join('; '));
  const [found = 'NON_POOR'] = listed;
  const persons = of('POOR', 'persons') + of('NEAR_POOR', 'persons');
  return { class: found, persons };
}

const target = fc.record({
  class: fc.constantFrom<ClassAfter>('POOR', 'NEAR_POOR', 'NON_POOR', 'GONE'),
  persons: fc.integer({ min: 1, max: 12 }),
  everPoor: fc.boolean(),
  everNearPoor: fc.boolean(),
  arrives: fc.boolean(),
});

test('mọi chuỗi thay đổi: tổng các dòng luôn bằng đúng diện và nhân khẩu sau cùng', () => {
  fc.assert(
    fc.property(fc.array(target, { minLength: 1, maxLength: 20 }), (steps) => {
      const entries: LedgerPosting[] = [openingPosting('POOR', 4)];
      for (const { class: after, persons, ...past } of steps) {
        entries.push(...ledgerPostings(balanceOf(entries), { class: after, persons }, past));
        const listed = after === 'POOR' || after === 'NEAR_POOR';
        const expected = listed ? { class: after, persons } : { class: 'NON_POOR', persons: 0 };
        assert.deepEqual(balanceOf(entries), expected);
      }
    }),
    { numRuns: 2000, seed: 6 },
  );
});
