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

test('lượt đầu chưa nộp thì làm tiếp lượt đầu; đã nộp, chưa có mạng thì mở lượt sau; nộp hết thì chờ mạng', () => {
  const first = quizState(quiz, new Map([['1', work(false)]]), []);
  assert.deepEqual(
    [first.is, first.is === 'open' && first.paper.attempt, first.is === 'open' && first.begun],
    [...['open', 1, true]],
  );
  const second = quizState(quiz, new Map([['1', work(true)]]), []);
  assert.deepEqual([second.is, second.is === 'open' && second.paper.attempt], ['open', 2]);
  const both = new Map([
    ['1', work(true)],
    ['2', work(true)],
  ]);
  assert.equal(quizState(quiz, both, []).is, 'handed');
});

test('đã đạt thì thôi; hết lượt thì nói hết; chưa nhận đề thì cần nhận', () => {
  assert.equal(quizState({ ...quiz, passed: true }, new Map(), []).is, 'passed');
  assert.equal(quizState({ ...quiz, papers: [], used: 2 }, new Map(), []).is, 'usedUp');
  assert.equal(quizState({ ...quiz, papers: [] }, new Map(), []).is, 'noPapers');
});
