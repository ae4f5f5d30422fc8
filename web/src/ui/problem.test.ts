import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemFrom } from './problem.ts';

test('a refusal carries its sentence and its fields', () => {
  const body = {
    code: 'BODY_INVALID',
    title: 'Còn ô chưa đúng.',
    status: 422,
    fields: [{ path: 'on', message: 'Thiếu ngày' }],
  };
  const problem = problemFrom(422, body, 'khác');
  assert.equal(problem.message, 'Còn ô chưa đúng.');
  assert.equal(problem.about('on'), 'Thiếu ngày');
  assert.equal(problem.about('number'), undefined);
  assert.equal(problem.passing, false);
});

test('the page of a proxy is not shown to the officer', () => {
  const problem = problemFrom(502, '<html>Bad gateway</html>', 'Máy chủ chưa trả lời.');
  assert.equal(problem.message, 'Máy chủ chưa trả lời.');
  assert.equal(problem.passing, true);
});
