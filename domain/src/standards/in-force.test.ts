import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDualRun, standardOn } from './in-force.ts';

function shown(date: string): (string | null)[] {
  const { closing, opening } = standardOn(date, '01');
  return [closing, opening].map((form) => (form === null ? null : `${form.standard} ${form.version}`));
}

test('tổng điều tra cuối năm 2015 mở đầu chuẩn 2016', () => {
  assert.deepEqual(shown('2015-12-01'), [null, 'vn-2016 v1']);
});

test('rà soát năm 2021 theo hai chuẩn: khép năm 2021 và mở năm 2022', () => {
  assert.deepEqual(shown('2021-09-01'), ['vn-2016 v1', 'vn-2022 v1']);
  assert.ok(isDualRun(standardOn('2021-09-01', '01')));
});

test('mẫu phiếu thứ hai dùng sau ngày 30/3/2022', () => {
  assert.equal(shown('2022-03-30')[0], 'vn-2022 v1');
  assert.equal(shown('2022-03-31')[0], 'vn-2022 v2');
});

test('chuẩn 2022 kéo dài đến hết 31/12/2026; rà soát năm 2026 theo hai chuẩn', () => {
  assert.deepEqual(shown('2025-11-01'), ['vn-2022 v2', 'vn-2022 v2']);
  assert.equal(shown('2026-12-31')[0], 'vn-2022 v2');
  assert.equal(shown('2027-01-01')[0], 'vn-2027 v1');
  assert.ok(isDualRun(standardOn('2026-11-20', '01')));
  assert.equal(isDualRun(standardOn('2025-11-20', '01')), false);
});

test('chuẩn địa phương theo tỉnh và ngày', () => {
  const ids = (date: string, place: string): string[] => standardOn(date, place).local.map(({ id }) => id);
  assert.deepEqual(ids('2020-10-01', '01'), ['ha-noi-2016']);
  assert.deepEqual(ids('2021-10-01', '01'), ['ha-noi-2016', 'ha-noi-2022']);
  assert.deepEqual(ids('2022-12-01', '01'), ['ha-noi-2022']);
  assert.deepEqual(ids('2025-11-01', '79'), ['tp-ho-chi-minh-2021', 'tp-ho-chi-minh-2026']);
  assert.deepEqual(ids('2026-03-01', '79'), ['tp-ho-chi-minh-2026']);
  assert.deepEqual(ids('2021-12-31', '48'), []);
  assert.deepEqual(ids('2024-12-01', '68'), []);
});
