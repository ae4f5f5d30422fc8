import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BesideStandard } from './beside.ts';
import { statusPeriod } from './status-period.ts';

const days = { decidedOn: '2021-12-10', effectiveOn: '2021-12-10' };
const incoming: BesideStandard = { kind: 'incoming', standard: 'vn-2022', version: 'v1', decides: true };
const city: BesideStandard = { kind: 'local', standard: 'ha-noi-2022', decides: true, leavesOutNational: false };

test('rà soát theo hai chuẩn: chuẩn cũ khép năm, chuẩn mới mở năm sau', () => {
  assert.deepEqual(statusPeriod('vn-2016', [incoming, city], days), { from: '2021-12-10', to: '2021-12-31' });
  assert.deepEqual(statusPeriod('vn-2022', [incoming, city], days), { from: '2022-01-01', to: null });
  assert.deepEqual(statusPeriod('ha-noi-2022', [incoming, city], days), { from: '2021-12-10', to: null });
});

test('đợt một chuẩn, và đợt mà chuẩn sau chưa xếp loại được: từ ngày quyết định có hiệu lực', () => {
  const shown: BesideStandard = { kind: 'incoming', standard: 'vn-2027', version: 'v1', decides: false };
  const later = { decidedOn: '2026-12-10', effectiveOn: '2027-01-01' };
  assert.deepEqual(statusPeriod('vn-2022', [], later), { from: '2027-01-01', to: null });
  assert.deepEqual(statusPeriod('vn-2022', [shown], later), { from: '2027-01-01', to: null });
});
