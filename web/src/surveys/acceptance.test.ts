import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surveyWords } from '../words/surveys.vi.ts';
import { acceptanceObstacle } from './acceptance.ts';

const waiting = { state: 'SURVEYED', mayAccept: true, signed: { respondent: true, enumerator: true } };

test('a complete, signed form of somebody else may be accepted', () => {
  assert.equal(acceptanceObstacle(waiting, 'POOR', true), null);
});

test('whoever filled or keyed the form is told so', () => {
  assert.equal(acceptanceObstacle({ ...waiting, mayAccept: false }, 'POOR', true), surveyWords.ownForm);
});

test('missing data, signatures, right or step are each said', () => {
  assert.equal(acceptanceObstacle(waiting, 'UNDETERMINED', true), surveyWords.notEnough);
  const unsigned = { ...waiting, signed: { respondent: false, enumerator: true } };
  assert.equal(acceptanceObstacle(unsigned, 'POOR', true), surveyWords.notSigned);
  assert.equal(acceptanceObstacle(waiting, 'POOR', false), surveyWords.noRight);
  assert.match(acceptanceObstacle({ ...waiting, state: 'AGREED' }, 'POOR', true) ?? '', /họp dân đã thống nhất/u);
});
