import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestRound } from './request-round.ts';
import type { Setting } from './setting.ts';

const monthly: Setting = {
  key: 'regular.in_annual_window',
  value: 'monthly',
  from: '2026-01-01',
  scope: '2025-07:68',
  source: { document: 'Quy định mẫu của tỉnh', mark: 'confirmed' },
};

test('đề nghị đến ngày 15 vào kỳ của tháng, từ ngày 16 chờ kỳ tháng sau', () => {
  const may = { kind: 'regular', year: 2026, month: 5, from: '2026-05-15', answerBy: '2026-06-01' };
  assert.deepEqual(requestRound('2026-05-02'), may);
  assert.deepEqual(requestRound('2026-05-15'), may);
  assert.deepEqual(requestRound('2026-05-16'), { ...may, month: 6, from: '2026-06-15', answerBy: '2026-06-30' });
});

test('kỳ sẽ bắt đầu trong thời gian rà soát định kỳ: vào danh sách định kỳ, trả lời chậm nhất 14/12', () => {
  const annual = { kind: 'annual', year: 2026, answerBy: '2026-12-14' };
  assert.deepEqual(requestRound('2026-08-20'), annual);
  assert.deepEqual(requestRound('2026-10-03'), annual);
});

test('tỉnh vẫn rà soát hằng tháng: đúng các ngày của kỳ, Chủ nhật 15/11 không lùi', () => {
  const place = { overrides: [monthly] };
  const november = { kind: 'regular', year: 2026, month: 11, from: '2026-11-15', answerBy: '2026-11-30' };
  assert.deepEqual(requestRound('2026-10-20', place), november);
  const october = { ...november, month: 10, from: '2026-10-15', answerBy: '2026-10-30' };
  assert.deepEqual(requestRound('2026-10-15', place), october);
});

test('theo TT 17/2016 bắt đầu ngay ngày nộp, 7 ngày làm việc; năm 2027 chưa có quy định thì không nêu ngày', () => {
  const once = { kind: 'regular', year: 2018, month: 3, from: '2018-03-05', answerBy: '2018-03-14' };
  assert.deepEqual(requestRound('2018-03-05'), once);
  assert.equal(requestRound('2026-12-20'), undefined);
  assert.equal(requestRound('2027-02-01'), undefined);
});
