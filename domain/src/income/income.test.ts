import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { nationalHolidays } from '../procedure/national-holidays.ts';
import { settingOn } from '../procedure/setting-on.ts';
import { sayIncome } from '../words/income.vi.ts';
import { decideIncomeCase, type IncomeCommand } from './decide-income-case.ts';
import { foldIncomeCase, type IncomeCase } from './income-case.ts';
import { incomeMonths, sheetFault, totalOf, type IncomeSheet } from './income-sheet.ts';
import { judgeIncome, type IncomeAsked } from './judge-income.ts';

/** Two persons with a yearly income that is `perMonth` each. */
const sheetOf = (perMonth: number, change: Partial<IncomeSheet> = {}): IncomeSheet => ({
  members: 2,
  farming: true,
  lines: [{ source: 'crops', gross: perMonth * 24 + 5_000_000, cost: 5_000_000 }],
  assistance: 6_000_000,
  ...change,
});
const judged = (sheet: IncomeSheet, change: Partial<IncomeAsked> = {}) =>
  judgeIncome({ kind: 'middleLiving', standard: 'vn-2022', area: 'rural', sheet, listedAs: 'NON_POOR', ...change });

suite('bảng thu nhập', () => {
  test('hộ mức sống trung bình: trên mức dưới, đến hết mức trên; trợ giúp xã hội không tính', () => {
    const answers = [1_500_000, 1_500_001, 2_250_000, 2_250_001].map((amount) => judged(sheetOf(amount)).answer);
    assert.deepEqual(answers, ['review_poverty', 'middle_living', 'middle_living', 'above']);
    const urban = [2_000_000, 2_000_001, 3_000_000, 3_000_001];
    assert.deepEqual(
      urban.map((amount) => judged(sheetOf(amount), { area: 'urban' }).answer),
      ['review_poverty', 'middle_living', 'middle_living', 'above'],
    );
    assert.equal(totalOf(sheetOf(2_000_000)), 48_000_000);
  });

  test('hộ đang trong danh sách, hộ không làm nông nghiệp; chưa ghi việc làm thì chưa kết luận', () => {
    assert.equal(judged(sheetOf(2_000_000), { listedAs: 'NEAR_POOR' }).answer, 'listed');
    assert.equal(judged(sheetOf(2_000_000, { farming: false })).answer, 'not_farming');
    assert.equal(judged(sheetOf(2_000_000, { farming: null })).answer, 'undetermined');
  });

  test('người lao động thu nhập thấp: không thuộc hộ nghèo, cận nghèo; đến hết mức của khu vực', () => {
    const worker = { kind: 'lowIncomeWorker' } as const;
    assert.equal(judged(sheetOf(2_250_000), worker).answer, 'low_income');
    assert.equal(judged(sheetOf(2_250_001), worker).answer, 'above');
    assert.equal(judged(sheetOf(1), { ...worker, listedAs: 'POOR' }).answer, 'poor_or_near_poor');
  });

  test('chuẩn chưa có mức: không kết luận, và nói vì sao', () => {
    const result = judged(sheetOf(2_000_000), { standard: 'vn-2027' });
    assert.deepEqual([result.answer, result.limits], ['undetermined', undefined]);
    assert.match(sayIncome(result), /chưa có mức quy định/u);
  });

  test('số lẻ, số âm, hai dòng một nguồn, chi nhiều hơn thu: không nhận', () => {
    const line = { source: 'wages', gross: 1, cost: 0 } as const;
    const faults = [{ members: 0 }, { assistance: -1 }, { lines: [{ ...line, gross: 1.5 }] }, { lines: [line, line] }];
    assert.deepEqual(
      [...faults, { lines: [] }, { lines: [{ ...line, cost: 2 }] }].map((change) => sheetFault(sheetOf(1, change))),
      ['membersMissing', 'notWhole', 'notWhole', 'sourceTwice', 'lineMissing', 'totalNegative'],
    );
    assert.deepEqual(incomeMonths('2026-05-15'), { from: '2025-05-15', to: '2026-05-14' });
  });
});

suite('các bước', () => {
  const start = foldIncomeCase(undefined, { kind: 'income.received', on: '2026-05-04', reason: 'Mẫu' });
  const at = (state: IncomeCase, command: IncomeCommand, on: string) =>
    decideIncomeCase(state, command, {
      ...{ on, today: '2026-06-30', from: '2026-05-15', holidays: nationalHolidays },
      posting: settingOn('mstb.posting', on)?.value,
      reverify: settingOn('mstb.reverify', on)?.value,
    });
  const after = (state: IncomeCase, command: IncomeCommand, on: string): IncomeCase => {
    const decided = at(state, command, on);
    assert.ok(decided.ok, JSON.stringify(decided));
    return decided.events.reduce<IncomeCase>(foldIncomeCase, state);
  };
  const code = (state: IncomeCase, command: IncomeCommand, on: string) => {
    const decided = at(state, command, on);
    return decided.ok ? 'allowed' : decided.problem.code;
  };
  const found = { by: 'officer', sheet: sheetOf(2_000_000), result: judged(sheetOf(2_000_000)) };
  const recognise = { kind: 'recognise', decisionId: 'D', number: '9' } as const;

  test('niêm yết 5 ngày làm việc, phúc tra 3 ngày làm việc, rồi mới công nhận', () => {
    const taken = after(start, { kind: 'take', roundId: 'R' }, '2026-05-15');
    const posted = after(after(taken, { kind: 'determine', ...found }, '2026-05-18'), { kind: 'post' }, '2026-05-19');
    assert.equal(posted.posting?.endsOn, '2026-05-26');
    const complaint = { kind: 'object', objectionId: 'K', from: 'Người dân mẫu', content: 'Mẫu' } as const;
    const objected = after(posted, complaint, '2026-05-25');
    assert.equal(objected.objections[0]?.replyBy, '2026-05-28');
    assert.equal(code(objected, recognise, '2026-05-28'), 'objectionOpen');
    const upheld = { kind: 'answer', objectionId: 'K', upheld: true, answer: 'Tính lại' } as const;
    assert.equal(code(objected, upheld, '2026-05-28'), 'incomeIncomplete');
    const above = { ...found, sheet: sheetOf(3_000_000), result: judged(sheetOf(3_000_000)) };
    const again = after(objected, { ...upheld, found: above }, '2026-05-28');
    assert.equal(code(again, recognise, '2026-05-29'), 'incomeNotEarned');
    assert.equal(after(again, { kind: 'refuse', number: '7', reason: 'Vượt mức' }, '2026-05-29').stage, 'REFUSED');
  });

  test('không bước nào đi trước: chưa vào kỳ, chưa niêm yết, niêm yết chưa hết, đã kết thúc', () => {
    assert.equal(code(start, { kind: 'determine', ...found }, '2026-05-15'), 'incomeNotTaken');
    assert.equal(code(start, { kind: 'take', roundId: 'R' }, '2026-05-14'), 'beforeMonthlyStart');
    const taken = after(start, { kind: 'take', roundId: 'R' }, '2026-05-15');
    assert.equal(code(taken, { kind: 'post' }, '2026-05-18'), 'incomeIncomplete');
    const unknown = { ...found, result: judged(found.sheet, { standard: 'vn-2027' }) };
    assert.equal(code(taken, { kind: 'determine', ...unknown }, '2026-05-18'), 'incomeLineUnknown');
    const posted = after(after(taken, { kind: 'determine', ...found }, '2026-05-18'), { kind: 'post' }, '2026-05-19');
    assert.equal(code(posted, { kind: 'determine', ...found }, '2026-05-20'), 'incomePosted');
    assert.equal(code(posted, recognise, '2026-05-26'), 'postingNotOver');
    const done = after(posted, recognise, '2026-05-27');
    assert.equal(code(done, { kind: 'withdraw', reason: 'Mẫu' }, '2026-05-28'), 'incomeEnded');
    assert.equal(code(posted, { kind: 'refuse', number: '7', reason: 'Mẫu' }, '2026-05-27'), 'incomeEarned');
  });
});
