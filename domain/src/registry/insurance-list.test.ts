import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareInsured, insuranceYear, type InsuredPerson } from './insurance-list.ts';

const person = (object: 'HN' | 'CN', ...keys: string[]): InsuredPerson => ({ object, keys });

test('so với năm trước: mới, giảm, đổi mã đối tượng, giữ nguyên', () => {
  const before = [person('HN', 'a'), person('HN', 'b'), person('CN', 'c')];
  const now = [person('HN', 'a'), person('CN', 'b'), person('CN', 'd')];
  assert.deepEqual(
    compareInsured(now, before).map(({ person: { keys }, change, before: old }) => [keys[0], change, old]),
    [
      ['a', 'same', 'HN'],
      ['b', 'changed', 'HN'],
      ['d', 'new', null],
      ['c', 'left', 'CN'],
    ],
  );
});

test('người chuyển sang hộ khác vẫn là một người, nhận ra bằng số định danh', () => {
  const [moved] = compareInsured([person('HN', 'hộ 2', 'số 9')], [person('HN', 'hộ 1', 'số 9')]);
  assert.deepEqual([moved?.change, moved?.before], ['same', 'HN']);
});

test('thẻ có giá trị trọn năm sau năm rà soát', () => {
  assert.deepEqual(insuranceYear(2026), { from: '2027-01-01', to: '2027-12-31' });
});
