import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { formOf } from '@ra-soat/domain/survey/form-of.ts';
import { b1Answers, factAnswers } from './shown-answers.ts';

const form = formOf('vn-2022', 'v2');
const evidence: Evidence = {
  version: 'v2',
  interviewOn: '2026-09-20',
  area: 'rural',
  members: [
    { id: 'a', name: 'Đinh Văn An', relation: 'head', bornYear: 1980, facts: { work: 'no_job' } },
    { id: 'b', name: 'Đinh Thị Bé', relation: 'child', bornOn: '2020-05-01', facts: { nutrition: 'normal' } },
  ],
  household: { floorAreaDm2: 6450 },
  b1: { answers: { electricity: 45, wall: 'durable' } },
  b2: {},
};

test('a grown-up is asked about work, a child about nutrition, and what is missing says so', () => {
  const rows = factAnswers(evidence, form);
  const ofHead = rows.filter(({ who }) => who === 'Đinh Văn An').map(({ number }) => number);
  assert.deepEqual(ofHead, ['1.1', '1.2', '2.1', '4.1']);
  const ofChild = rows.filter(({ who }) => who === 'Đinh Thị Bé');
  assert.equal(ofChild[0]?.answer, 'Bình thường');
  assert.equal(rows.find(({ id }) => id === 'floorAreaDm2')?.answer, '64,5 m²');
  assert.equal(rows.find(({ id }) => id === 'wall')?.answer, 'chưa trả lời');
});

test('B1 answers are said by option or amount', () => {
  const rows = b1Answers(evidence, form);
  assert.equal(rows.find(({ id }) => id === 'electricity')?.answer, '45 kWh/tháng');
  assert.equal(rows.find(({ id }) => id === 'wall')?.answer, 'Bền chắc');
  assert.equal(rows.find(({ id }) => id === 'boats')?.answer, 'chưa trả lời');
});
