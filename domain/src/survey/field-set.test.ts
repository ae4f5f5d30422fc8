import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldSetFaults, formCCode, type FieldSet } from './field-set.ts';

const set: FieldSet = {
  id: 'mau',
  form: 'C',
  household: [{ number: '7', label: 'Mục mẫu', codes: [] }],
  members: [],
  validFrom: '2026-01-01',
  validTo: null,
  source: { document: 'Văn bản mẫu', article: 'Phụ lục', page: '1' },
};

test('Phiếu C: mã 1 đến 6 theo loại hộ trước và sau; hộ không nghèo không có mã', () => {
  assert.equal(formCCode('POOR', 'POOR'), 1);
  assert.equal(formCCode('NEAR_POOR', 'POOR'), 2);
  assert.equal(formCCode('NON_POOR', 'POOR'), 3);
  assert.equal(formCCode('POOR', 'NEAR_POOR'), 4);
  assert.equal(formCCode('NEAR_POOR', 'NEAR_POOR'), 5);
  assert.equal(formCCode('NON_POOR', 'NEAR_POOR'), 6);
  assert.equal(formCCode('POOR', 'NON_POOR'), null);
});

test('một bộ mục không đúng với số mục gõ lại, không có mục nào, trùng số hay ngược ngày thì không dùng được', () => {
  const right = { household: 1, members: 0 };
  assert.deepEqual(fieldSetFaults(set, right), []);
  assert.deepEqual(fieldSetFaults(set, { household: 2, members: 0 }), ['controlDiffers']);
  assert.deepEqual(fieldSetFaults({ ...set, household: [] }, { household: 0, members: 0 }), ['noField']);
  const twice = { ...set, household: [...set.household, ...set.household] };
  assert.deepEqual(fieldSetFaults(twice, { household: 2, members: 0 }), ['numberTwice']);
  assert.deepEqual(fieldSetFaults({ ...set, validTo: '2025-12-31' }, right), ['validBackwards']);
});
