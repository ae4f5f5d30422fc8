import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import type { z } from 'zod';
import { questionBank } from '@ra-soat/domain/training/bank/question-bank.ts';
import type { Actor } from '../platform/access.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { storyIds } from '../test-story-bodies.ts';
import { campaignBody, campaignIdOf } from '../test-story-training.ts';
import { testWorld } from '../test-world.ts';
import * as contract from './contract.ts';

const world = await testWorld({ today: '2026-11-10' });
after(() => world.drop());
const { pool } = world.database;
const ids = storyIds('2025-07:24631', 'rural', 'Giáp');
const { commune } = ids;
const campaignId = campaignIdOf(ids);
const quizId = randomUUID();
const officer = await world.person('povertyOfficer', commune);
const province = await world.person('provincialDepartment', '2025-07:68');
const stranger = await world.person('provincialDepartment', '2025-07:01');
await world.run(officer, 'training.plan', campaignBody(ids));

const refusal =
  (code: string, words = /./u) =>
  (thrown: unknown) => {
    const error = problemOf(thrown);
    if (!(error instanceof Problem)) return false;
    const said = [
      ...(error.detail.fields ?? []).map(({ message }) => message),
      ...Object.values(error.detail.values ?? {}),
    ].join(' ');
    return error.code === code && words.test(said === '' ? code : said);
  };

const draw = [
  { topic: 'meeting', count: 3 },
  { topic: 'standard', count: 3 },
];
const rules = {
  quizId,
  campaignId,
  title: 'Bài kiểm tra mẫu',
  draw,
  passMark: 60,
  attempts: 2,
  minutes: 10,
  halves: 1,
};

type Papers = z.output<(typeof contract.quizPapers)['output']>;
type Paper = Papers['quizzes'][number]['papers'][number];

async function papersOf(actor: Actor): Promise<readonly Paper[]> {
  const { quizzes } = contract.quizPapers.output.parse(await world.ask(actor, 'quiz.papers', {}));
  return quizzes.find((quiz) => quiz.quizId === quizId)?.papers ?? [];
}

/** Ticks what the bank of the system says is right: only this test knows it. */
function rightAnswers(paper: Paper): Record<string, string[]> {
  return Object.fromEntries(
    paper.questions.map(({ questionId, options }) => {
      const right = questionBank.find(({ id }) => id === questionId)?.right ?? [];
      return [questionId, options.filter(({ text }) => right.includes(text)).map(({ key }) => key)];
    }),
  );
}

const handIn = async (actor: Actor, paperId: string, answers: object, takenS = 300) => {
  const body = { paperId, answers, takenS, startedAt: '2026-11-10T01:00:00.000Z' };
  return contract.quizHandIn.output.parse((await world.run(actor, 'quiz.handIn', body)).answer);
};

async function learner(): Promise<Actor> {
  const actor = await world.person('enumerator', commune);
  await world.run(actor, 'quiz.draw', { quizId });
  return actor;
}

async function first(actor: Actor): Promise<Paper> {
  const [paper] = await papersOf(actor);
  assert.ok(paper);
  return paper;
}

suite('đặt bài kiểm tra', () => {
  test('thiếu câu hỏi thì nói chủ đề nào thiếu bao nhiêu; người chỉ học không đặt được', async () => {
    const greedy = { ...rules, draw: [{ topic: 'meeting', count: 50 }] };
    await assert.rejects(world.run(officer, 'quiz.set', greedy), refusal('QUIZ_BANK_SHORT', /Họp dân: cần 50 câu/u));
    const twice = { ...rules, draw: [...draw, { topic: 'meeting', count: 1 }] };
    await assert.rejects(world.run(officer, 'quiz.set', twice), refusal('QUIZ_TOPIC_TWICE'));
    await assert.rejects(world.run(await world.person('enumerator', commune), 'quiz.set', rules), refusal('NOT_FOUND'));
    await assert.rejects(world.run(stranger, 'quiz.set', rules), refusal('NOT_FOUND'));
    await world.run(officer, 'quiz.set', rules);
  });

  test('câu hỏi của đơn vị được rút cùng ngân hàng chung; thôi dùng thì không rút nữa', async () => {
    const bankQuestionId = randomUUID();
    const options = [
      { text: 'Sai', right: false },
      { text: 'Đúng', right: true },
    ];
    const own = { bankQuestionId, place: commune, topic: 'meeting', forms: [], text: 'Câu của xã (mẫu)?', options };
    const whole = { ...own, why: 'Vì mẫu', source: 'Quy chế mẫu' };
    const wrong = { ...whole, options: options.map(({ text }) => ({ text, right: true })) };
    await assert.rejects(world.run(officer, 'bank.add', wrong), refusal('BANK_OPTIONS'));
    await assert.rejects(world.run(officer, 'bank.add', { ...whole, forms: ['x'] }), refusal('TRAINED_FORM_UNKNOWN'));
    const has = async () => {
      const { bank } = contract.quizRules.output.parse(await world.ask(officer, 'quiz.rules', { campaignId }));
      return bank.find(({ topic }) => topic === 'meeting')?.has ?? 0;
    };
    const before = await has();
    await world.run(officer, 'bank.add', whole);
    assert.equal(await has(), before + 1);
    await world.run(officer, 'bank.withdraw', { bankQuestionId });
    assert.equal(await has(), before);
  });
});

suite('làm bài', () => {
  test('rút một lần cho mọi lượt còn lại; rút nữa không thêm gì; hai lượt không trùng câu', async () => {
    const actor = await learner();
    const again = await world.run(actor, 'quiz.draw', { quizId });
    assert.deepEqual(again.answer, { drawn: 0 });
    const papers = await papersOf(actor);
    assert.deepEqual(
      papers.map(({ attempt, questions }) => [attempt, questions.length]),
      [
        [1, 6],
        [2, 6],
      ],
    );
    assert.equal(new Set(papers.flatMap(({ questions }) => questions.map(({ questionId }) => questionId))).size, 12);
  });

  test('trước khi nộp, không câu trả lời nào của máy chủ mang đáp án, lời giải, nguồn', async () => {
    const actor = await learner();
    for (const kind of ['quiz.papers', 'quiz.mine', 'bank.questions']) {
      const said = JSON.stringify(await world.ask(actor, kind, {}).catch(() => null));
      assert.ok(!/"right"|"why"|"source"/u.test(said), kind);
      const [question] = (await first(actor)).questions;
      const why = questionBank.find(({ id }) => id === question?.questionId)?.why ?? '';
      assert.ok(why !== '' && !said.includes(why), kind);
    }
  });

  test('nộp hai lần cho cùng một kết quả, lần đầu được tính; mỗi câu sai có lời giải và nguồn', async () => {
    const actor = await learner();
    const paper = await first(actor);
    const good = await handIn(actor, paper.paperId, rightAnswers(paper));
    assert.deepEqual([good.score, good.passed, good.late], [100, true, false]);
    assert.deepEqual(await handIn(actor, paper.paperId, {}), good);
    const { results } = contract.quizMine.output.parse(await world.ask(actor, 'quiz.mine', {}));
    assert.deepEqual([results.length, results[0]?.questions.every(({ why, source }) => why && source)], [1, true]);
    assert.deepEqual(await papersOf(actor), [], 'who passed is given no further paper');
  });

  test('quá giờ thì ghi muộn và không đạt dù đúng hết', async () => {
    const actor = await learner();
    const paper = await first(actor);
    const late = await handIn(actor, paper.paperId, rightAnswers(paper), 601);
    assert.deepEqual([late.score, late.late, late.passed], [100, true, false]);
  });
});

suite('bài nộp không đúng phép', () => {
  test('đề của người khác, câu ngoài đề, quá số lượt đều bị từ chối, không ghi gì', async () => {
    const actor = await learner();
    const paper = await first(actor);
    await assert.rejects(handIn(await learner(), paper.paperId, {}), refusal('PAPER_NOT_YOURS'));
    await assert.rejects(handIn(actor, paper.paperId, { lạ: ['a'] }), refusal('PAPER_ANSWERS_FOREIGN'));
    const [, second] = await papersOf(actor);
    await world.run(officer, 'quiz.set', { ...rules, attempts: 1 });
    await assert.rejects(handIn(actor, second?.paperId ?? '', {}), refusal('QUIZ_ATTEMPTS_USED'));
    assert.equal((await papersOf(actor)).length, 1);
    await world.run(officer, 'quiz.set', rules);
    const { rows } = await pool.query(
      `select count(*)::integer as n from quiz_paper where account_id = $1 and handed_at is not null`,
      [actor.accountId],
    );
    assert.deepEqual(rows, [{ n: 0 }]);
  });
});

suite('kết quả', () => {
  test('theo người và theo câu, chỉ trong địa bàn; người chỉ học không xem được', async () => {
    const read = async (actor: Actor) =>
      contract.quizResults.output.parse(await world.ask(actor, 'quiz.results', { campaignId }));
    const results = await read(officer);
    assert.deepEqual(
      [results.people.length, results.handed, results.people.filter((one) => one.passed).length],
      [2, 2, 1],
    );
    assert.deepEqual(await read(province), results);
    assert.deepEqual(await read(stranger), { handed: 0, people: [], questions: [] });
    assert.deepEqual(await read(await learner()), { handed: 0, people: [], questions: [] });
    assert.ok(results.questions.every(({ wrong }) => wrong === 0));
    const actor = await learner();
    await handIn(actor, (await first(actor)).paperId, {});
    const after = await read(officer);
    const wrong = after.questions.reduce((sum, one) => sum + one.wrong, 0);
    assert.deepEqual([wrong, after.people[0]?.best], [6, 0]);
  });
});
