import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths } from '../kernel/dates.ts';
import { leavingCounters, runsOn, type DecidedStep } from './leaving-counters.ts';

const months = { bank: () => 36, programme: () => 36 };
const step = (on: string, kind: DecidedStep['class']): DecidedStep => ({ on, class: kind, decision: `QĐ ${on}` });
const from = (...steps: DecidedStep[]) => {
  const { bank, programme } = leavingCounters(steps, months);
  return [bank?.from ?? null, programme?.from ?? null];
};

test('hộ nghèo → không nghèo: hai cách tính bắt đầu cùng ngày', () => {
  assert.deepEqual(from(step('2024-12-10', 'POOR'), step('2025-12-10', 'NON_POOR')), ['2025-12-10', '2025-12-10']);
});

test('hộ nghèo → cận nghèo → không nghèo: chương trình tính từ khi thoát nghèo, ngân hàng từ khi vượt chuẩn cận nghèo', () => {
  const path = [step('2023-12-10', 'POOR'), step('2024-12-10', 'NEAR_POOR'), step('2025-12-10', 'NON_POOR')];
  assert.deepEqual(from(...path.slice(0, 2)), [null, '2024-12-10']);
  assert.deepEqual(from(...path), ['2025-12-10', '2024-12-10']);
});

test('hộ cận nghèo → không nghèo: chỉ ngân hàng tính', () => {
  assert.deepEqual(from(step('2024-12-10', 'NEAR_POOR'), step('2025-12-10', 'NON_POOR')), ['2025-12-10', null]);
});

test('không nghèo ngay từ đầu, hoặc vẫn nghèo: không cách nào tính', () => {
  assert.deepEqual(from(step('2025-12-10', 'NON_POOR')), [null, null]);
  assert.deepEqual(from(step('2024-12-10', 'POOR'), step('2025-12-10', 'POOR')), [null, null]);
});

test('tái nghèo thì thôi tính từ ngày quyết định ấy; thoát lần nữa thì tính lại', () => {
  const path = [step('2022-12-10', 'POOR'), step('2023-12-10', 'NON_POOR'), step('2024-12-10', 'POOR')];
  const { bank, programme } = leavingCounters(path, months);
  assert.deepEqual([bank?.endedOn, programme?.endedOn], ['2024-12-10', '2024-12-10']);
  assert.deepEqual([runsOn(bank, '2024-12-09'), runsOn(bank, '2024-12-10')], [true, false]);
  assert.deepEqual(from(...path, step('2025-12-10', 'NON_POOR')), ['2025-12-10', '2025-12-10']);
});

test('tái cận nghèo: ngân hàng thôi tính, chương trình vẫn tính', () => {
  const path = [step('2022-12-10', 'POOR'), step('2023-12-10', 'NON_POOR'), step('2024-12-10', 'NEAR_POOR')];
  const { bank, programme } = leavingCounters(path, months);
  assert.deepEqual([bank?.endedOn, programme?.endedOn], ['2024-12-10', null]);
});

test('36 tháng hết vào ngày tương ứng của tháng cuối; tháng thiếu ngày thì vào ngày cuối tháng', () => {
  const { bank } = leavingCounters([step('2024-12-10', 'POOR'), step('2025-12-10', 'NON_POOR')], months);
  assert.equal(bank?.lastDay, '2028-12-10');
  assert.deepEqual([runsOn(bank, '2028-12-10'), runsOn(bank, '2028-12-11')], [true, false]);
  assert.deepEqual([addMonths('2024-02-29', 36), addMonths('2025-12-31', 2)], ['2027-02-28', '2026-02-28']);
});

test('chưa có quy định về thời hạn thì không đoán ngày cuối', () => {
  const unknown = { bank: () => undefined, programme: () => 36 };
  const { bank, programme } = leavingCounters([step('2026-12-10', 'POOR'), step('2027-12-10', 'NON_POOR')], unknown);
  assert.deepEqual([bank?.months, bank?.lastDay, programme?.lastDay], [null, null, '2030-12-10']);
});
