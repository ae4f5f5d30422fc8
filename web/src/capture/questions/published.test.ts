import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foundAnswers, isPublished } from './published.ts';

const answer = {
  questionId: 'q1',
  question: 'Tường ván ghép ghi thế nào?',
  text: 'Ghi theo thực trạng.',
  by: 'Công chức Mẫu',
  on: '2026-11-12',
  placeName: 'Xã Mẫu',
  source: { title: 'Thông tư mẫu', article: '', number: '07/2021' },
};

test('answers on the phone are found without diacritics, by question, answer and source', () => {
  assert.deepEqual(foundAnswers([answer], 'tuong van'), [answer]);
  assert.deepEqual(foundAnswers([answer], 'THUC trang 07/2021'), [answer]);
  assert.deepEqual(foundAnswers([answer], 'mai ngoi'), []);
  assert.deepEqual(foundAnswers([answer], ''), [answer]);
});

test('what another server kept there is not shown', () => {
  assert.ok(isPublished({ answers: [answer, { ...answer, source: null }] }));
  assert.equal(isPublished({ answers: [{ ...answer, text: 3 }] }), false);
  assert.equal(isPublished(null), false);
});
