import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { checkFormA } from './check-form-a.ts';
import { evaluateFormA, type FormA } from './form-a.ts';

/** Items invented for tests: the real ones of 2022 are unknown ✘. */
const form: FormA = {
  id: 'mẫu',
  standard: 'vn-2022',
  items: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: `Mục ${id}` })),
  cutOff: 3,
  validFrom: '2026-01-01',
  validTo: null,
  source: { document: 'Phiếu A mẫu', mark: 'probable' },
};

suite('Phiếu A', () => {
  const cases: readonly [string, Record<string, boolean>, { reason: string } | null, string][] = [
    [
      'đủ số mục thì không có khả năng nghèo, dù còn mục chưa trả lời',
      { a: true, b: true, c: true },
      null,
      'cannot_be_poor',
    ],
    ['chưa trả lời đủ thì chưa kết luận', { a: true, b: false }, null, 'incomplete'],
    ['trả lời đủ, dưới mức thì rà soát tiếp', { a: true, b: true, c: false, d: false }, null, 'review'],
    ['địa phương vẫn rà soát khi nêu lý do', { a: true, b: true, c: true }, { reason: 'mới cháy nhà' }, 'review'],
    ['lý do để trống không thay được kết luận', { a: true, b: true, c: true }, { reason: ' ' }, 'cannot_be_poor'],
  ];
  for (const [name, answers, reason, outcome] of cases) {
    test(name, () => assert.equal(evaluateFormA(form, answers, reason).outcome, outcome));
  }
});

suite('nạp Phiếu A', () => {
  const control = { items: 4, cutOff: 3 };
  test('đúng như bản in, gõ hai lần như nhau thì dùng được', () => assert.deepEqual(checkFormA(form, control), []));
  test('mức lớn hơn số mục, gõ lần hai khác, ngày đảo: nêu từng lỗi', () => {
    const wrong = { ...form, cutOff: 5, validTo: '2025-12-31' };
    assert.deepEqual(checkFormA(wrong, control), ['cutOffImpossible', 'cutOffDiffers', 'daysReversed']);
    assert.deepEqual(checkFormA({ ...form, items: [] }, control), ['noItems', 'cutOffImpossible', 'itemsDiffer']);
  });
});
