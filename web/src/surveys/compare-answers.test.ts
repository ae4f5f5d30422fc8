import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import { changedAnswers } from './compare-answers.ts';

const form = formOf('vn-2022', 'v2');
const before: Evidence = {
  version: 'v2',
  interviewOn: '2026-09-20',
  area: 'rural',
  members: [
    { id: 'a', name: 'Đinh Văn An', relation: 'head', bornYear: 1980, facts: { work: 'no_job' } },
    { id: 'b', name: 'Đinh Thị Bé', relation: 'spouse', bornYear: 1982, facts: { work: 'no_job' } },
  ],
  household: { floorAreaDm2: 6450 },
  b1: { answers: { electricity: 45 }, keyedTotal: 120 },
  b2: {},
};

test('the same form has no difference', () => {
  assert.deepEqual(changedAnswers(before, before, form), []);
});

test('each changed answer stands with its old and its new words', () => {
  const after: Evidence = { ...before, household: { floorAreaDm2: 8000 }, b1: { ...before.b1, keyedTotal: 135 } };
  assert.deepEqual(
    changedAnswers(before, after, form).map((row) => [row.before, row.after]),
    [
      ['120', '135'],
      ['64,5 m²', '80 m²'],
    ],
  );
});

test('who left the household leaves with their answers, and the others are still matched', () => {
  const after: Evidence = { ...before, members: before.members.slice(1) };
  const rows = changedAnswers(before, after, form);
  assert.ok(rows.length > 1);
  assert.deepEqual([...new Set(rows.map(({ who, after: now }) => `${who} ${now}`))], ['Đinh Văn An null']);
});
