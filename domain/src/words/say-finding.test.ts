import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayFinding } from './say-finding.ts';

test('một chỗ không khớp được nói bằng lời, đủ đơn vị, biểu, cột và hai con số', () => {
  const text = sayFinding({
    check: 2,
    code: 'transferDiffers',
    unitId: 'v',
    unit: 'Xã Tâm Thắng',
    report: 'R3',
    column: 5,
    measure: 'households',
    expected: 26,
    found: 25,
    against: { report: 'R2', column: 2 },
  });
  assert.equal(
    text,
    'Xã Tâm Thắng: R3 cột 5 (hộ) ghi 25, nhưng R2 cột 2 ghi 26. Tìm hộ chuyển loại chưa được ghi ở một trong hai biểu.',
  );
});
