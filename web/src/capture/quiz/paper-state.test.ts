import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quizState } from './paper-state.ts';
import type { QuizOnPhone } from './quiz-lessons.ts';

const paper = (paperId: string, attempt: number) => ({ paperId, attempt, minutes: 10, passMark: 60, questions: [] });
const quiz: QuizOnPhone = {
  ...{ quizId: 'q', campaignId: 'c', campaign: 'Đợt mẫu', title: 'Bài mẫu', passMark: 60, attempts: 2, used: 0 },
  ...{ minutes: 10, questions: 6, passed: false, papers: [paper('1', 1), paper('2', 2)] },
};
const work = (handed: boolean) => ({ startedAt: 0, countedS: 5, answers: {}, at: 0, handed });

test('lượt đầu chưa nộp thì làm tiếp lượt đầu; đã nộp mà chưa chấm thì chờ mạng, chưa mở lượt sau', () => {
  const first = quizState(quiz, new Map([['1', work(false)]]), []);
  assert.deepEqual(
    [first.is, first.is === 'open' && first.paper.attempt, first.is === 'open' && first.begun],
    [...['open', 1, true]],
  );
  assert.equal(quizState(quiz, new Map([['1', work(true)]]), []).is, 'handed');
});

test('lượt đầu chấm rồi, chưa đạt, thì mở lượt sau', () => {
  const scored = { quizId: 'q', paperId: '1', passed: false, attempt: 1, score: 40, passMark: 60, minutes: 10 };
  const failed = { ...scored, rightCount: 2, late: false, questions: [], campaign: 'Đợt mẫu', handedOn: '2026-09-05' };
  const next = quizState(quiz, new Map([['1', work(true)]]), [failed]);
  assert.deepEqual([next.is, next.is === 'open' && next.paper.attempt], ['open', 2]);
});

test('đã đạt thì thôi; hết lượt thì nói hết; chưa nhận đề thì cần nhận', () => {
  assert.equal(quizState({ ...quiz, passed: true }, new Map(), []).is, 'passed');
  assert.equal(quizState({ ...quiz, papers: [], used: 2 }, new Map(), []).is, 'usedUp');
  assert.equal(quizState({ ...quiz, papers: [] }, new Map(), []).is, 'noPapers');
});
