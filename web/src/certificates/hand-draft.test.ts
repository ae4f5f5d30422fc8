import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Certificate } from './certificate.ts';
import { receivedRows } from './hand-draft.ts';

const certificate: Certificate = {
  householdId: 'h1',
  decisionId: 'd1',
  number: '01/GCN-HN.HCN',
  head: 'Người Mẫu',
  class: 'POOR',
  issuedOn: '2026-12-15',
  handed: null,
  reprints: [],
  lapse: { lastDay: '2027-12-31', cause: 'statusYearEnds' },
};
const handed: Certificate = {
  ...certificate,
  householdId: 'h2',
  handed: { on: '2026-12-16', receivedBy: 'Bà Mẫu', relation: 'spouse', handedBy: 'Trưởng thôn mẫu' },
};

test('hộ được chọn và chưa giao thì ghi chủ hộ là người nhận, trừ khi ghi người khác', () => {
  const rows = receivedRows([certificate, handed], () => true, {});
  assert.deepEqual(rows, [{ householdId: 'h1', decisionId: 'd1', receivedBy: 'Người Mẫu', relation: 'head' }]);
  const other = { 'h1 d1': { receivedBy: 'Bà Mẫu', relation: 'spouse' as const } };
  assert.deepEqual(receivedRows([certificate], () => true, other)?.[0]?.relation, 'spouse');
});

test('chưa chọn hộ nào, hoặc thiếu tên người nhận, thì chưa gửi được', () => {
  assert.equal(
    receivedRows([certificate], () => false, {}),
    undefined,
  );
  const nobody = { 'h1 d1': { receivedBy: ' ', relation: 'other' as const } };
  assert.equal(
    receivedRows([certificate], () => true, nobody),
    undefined,
  );
});
