import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { quizTopics } from './bank-question.ts';
import { certificateValid } from './certificate-valid.ts';
import { drawPaper, shortTopics, type Drawable, type DrawRow } from './draw-paper.ts';
import { foreignAnswers, scorePaper } from './score-paper.ts';

const bank: readonly Drawable[] = quizTopics.flatMap((topic) =>
  Array.from({ length: 9 }, (_, at) => ({
    ...{ id: `${topic}/${at}`, topic, text: `Câu ${at}`, right: ['Đúng'], wrong: ['Sai 1', 'Sai 2', 'Sai 3'] },
    ...{ why: 'Vì mẫu', source: 'Văn bản mẫu' },
  })),
);
const mix = fc.uniqueArray(
  fc.record({ topic: fc.constantFrom(...quizTopics), count: fc.integer({ min: 1, max: 4 }) }),
  {
    selector: ({ topic }) => topic,
    minLength: 1,
  },
);
const seed = fc.string({ minLength: 1, maxLength: 12 });
const sizeOf = (rows: readonly DrawRow[]) => rows.reduce((sum, { count }) => sum + count, 0);

suite('rút đề', () => {
  test('cùng hạt giống thì cùng đề; đúng số câu mỗi chủ đề, không câu nào lặp trong đề', () => {
    fc.assert(
      fc.property(mix, seed, (rows, from) => {
        const paper = drawPaper(bank, rows, { seed: from, seen: [] });
        assert.deepEqual(drawPaper(bank, rows, { seed: from, seen: [] }), paper);
        assert.equal(paper.length, sizeOf(rows));
        assert.equal(new Set(paper.map(({ questionId }) => questionId)).size, paper.length);
        for (const { topic, count } of rows) assert.equal(paper.filter((one) => one.topic === topic).length, count);
      }),
    );
  });

  test('các lần sau không lặp câu khi ngân hàng còn câu mới, rồi mới lặp câu ít gặp nhất', () => {
    fc.assert(
      fc.property(mix, seed, (rows, from) => {
        const seen: string[] = [];
        for (let attempt = 1; attempt <= 4; attempt++) {
          const paper = drawPaper(bank, rows, { seed: `${from}/${attempt}`, seen });
          for (const { topic, count } of rows) {
            const ids = paper.filter((one) => one.topic === topic).map(({ questionId }) => questionId);
            const fresh = ids.filter((id) => !seen.includes(id)).length;
            assert.equal(fresh, Math.min(count, Math.max(0, 9 - count * (attempt - 1))));
          }
          seen.push(...paper.map(({ questionId }) => questionId));
        }
      }),
    );
  });

  test('phương án bị xáo trộn nhưng vẫn đủ, và đáp án đúng không nằm mãi một chỗ', () => {
    const places = Array.from({ length: 200 }, (_, at) => {
      const [question] = drawPaper(bank, [{ topic: 'meeting', count: 1 }], { seed: String(at), seen: [] });
      assert.deepEqual(question?.options.map(({ text }) => text).toSorted(), ['Sai 1', 'Sai 2', 'Sai 3', 'Đúng']);
      return question.options.findIndex(({ right }) => right);
    });
    for (const place of [0, 1, 2, 3]) assert.ok(places.filter((one) => one === place).length > 25, String(place));
  });

  test('chủ đề thiếu câu thì nói thiếu bao nhiêu', () => {
    assert.deepEqual(shortTopics(bank, [{ topic: 'meeting', count: 10 }]), [{ topic: 'meeting', count: 10, has: 9 }]);
    assert.deepEqual(shortTopics(bank, [{ topic: 'meeting', count: 9 }]), []);
  });
});

const paper = drawPaper(bank, [{ topic: 'meeting', count: 5 }], { seed: 'mẫu', seen: [] });
const rightKeys = (at: number) => (paper[at]?.options ?? []).filter(({ right }) => right).map(({ key }) => key);
const answering = (right: number) =>
  Object.fromEntries(paper.map(({ questionId }, at) => [questionId, at < right ? rightKeys(at) : []]));
const rule = { passMark: 60, minutes: 10, takenS: 600 };

suite('chấm bài', () => {
  test('phần trăm nguyên, đúng mức là đạt, bỏ trống là sai', () => {
    assert.deepEqual(scorePaper(paper, answering(3), rule), { rightCount: 3, score: 60, late: false, passed: true });
    assert.equal(scorePaper(paper, answering(2), rule).passed, false);
    assert.deepEqual(scorePaper(paper, {}, rule), { rightCount: 0, score: 0, late: false, passed: false });
  });

  test('quá giờ một giây cũng là không đạt, dù đúng hết', () => {
    const { score, late, passed } = scorePaper(paper, answering(5), { ...rule, takenS: 601 });
    assert.deepEqual([score, late, passed], [100, true, false]);
  });

  test('đánh dấu tất cả phương án không được điểm', () => {
    const all = Object.fromEntries(paper.map((one) => [one.questionId, one.options.map(({ key }) => key)]));
    assert.equal(scorePaper(paper, all, rule).rightCount, 0);
  });

  test('làm tròn xuống: 79,9 % không phải 80 %', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 100 }), (of, passMark) => {
        const questions = Array.from({ length: of }, (_, at) => ({
          questionId: String(at),
          options: [{ key: 'a', text: '', right: true }],
        }));
        for (const right of [0, Math.floor(of / 2), of]) {
          const answers = Object.fromEntries(questions.slice(0, right).map(({ questionId }) => [questionId, ['a']]));
          const scored = scorePaper(questions, answers, { passMark, minutes: 1, takenS: 1 });
          assert.equal(scored.passed, right * 100 >= passMark * of);
          assert.ok(Number.isInteger(scored.score));
        }
      }),
    );
  });

  test('câu hoặc phương án không có trong đề thì chỉ ra', () => {
    assert.deepEqual(foreignAnswers(paper, { ...answering(5), lạ: ['a'] }), ['lạ']);
    assert.deepEqual(foreignAnswers(paper, { 'meeting/x': [] }), ['meeting/x']);
    assert.deepEqual(foreignAnswers(paper, answering(5)), []);
  });
});

test('giấy xác nhận chỉ có giá trị cho phiên bản phiếu ghi trong giấy và khi chưa bị thu hồi', () => {
  assert.ok(certificateValid({ forms: ['vn-2022/v2'], revoked: false }, 'vn-2022/v2'));
  assert.ok(!certificateValid({ forms: ['vn-2022/v1'], revoked: false }, 'vn-2022/v2'));
  assert.ok(!certificateValid({ forms: ['vn-2022/v2'], revoked: true }, 'vn-2022/v2'));
});
