import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standardOf } from '../standards/standard-of.ts';
import { formOf } from '../survey/form-of.ts';
import { sayTableProblem } from '../words/law.vi.ts';
import { assess } from './assess.ts';
import { checkScoreTable, confirmTable } from './check-score-table.ts';
import { sampleEvidence } from './sample-evidence.ts';
import { scoreB1 } from './score-b1.ts';
import type { ScoreTable, ScoreTableRow } from './score-table.ts';
import { DEFAULT_SETTINGS, settingsWith } from './settings.ts';

const form = formOf('vn-2022', 'v2');

function row(question: string, answer: ScoreTableRow['answer'], urban: number, section = 1): ScoreTableRow {
  return { section, question, answer, label: question, points: { urban, demo: urban + 5 } };
}

/** BẢNG ĐIỂM MINH HỌA: points invented for these tests. */
const ROWS: readonly ScoreTableRow[] = [
  ...['1', '2', '3', '4', '5', '6', 'over_6'].map((option, index) => row('member_count', { option }, 60 - index * 5)),
  row('electricity', { from: 0, below: 50 }, 5, 8),
  row('electricity', { from: 50 }, 15, 8),
];

const DRAFT: ScoreTable = {
  id: 'minh-hoa',
  standard: 'vn-2022',
  version: 'v2',
  demonstration: false,
  columns: ['urban', 'demo'],
  rows: ROWS,
  waived: [{ question: 'member_count', when: 'no_able_adult', option: 'yes' }],
  controlTotals: { rows: 9, columns: { urban: 335, demo: 380 } },
  source: { document: 'Bảng điểm minh họa cho kiểm thử', mark: 'unknown' },
  validFrom: '2026-01-01',
  validTo: null,
  enteredBy: 'người nhập mẫu',
  confirmedBy: null,
  status: 'draft',
};
const DEMONSTRATION: ScoreTable = { ...DRAFT, demonstration: true };
const answers = { member_count: '2', electricity: 49, no_able_adult: 'no' };

test('bảng đủ và khớp tổng kiểm tra thì không có lỗi', () => {
  assert.deepEqual(checkScoreTable(DRAFT, form), []);
});

const FAULTS: readonly (readonly [string, Partial<ScoreTable>])[] = [
  ['table_empty', { rows: [] }],
  ['table_other_form', { version: 'v1' }],
  ['table_question_unknown', { rows: [row('color', { option: 'red' }, 5)] }],
  ['table_option_missing', { rows: ROWS.slice(1) }],
  ['table_option_twice', { rows: [...ROWS, row('member_count', { option: '1' }, 5)] }],
  ['table_option_unknown', { rows: [...ROWS, row('member_count', { option: '9' }, 5)] }],
  ['table_range_open', { rows: ROWS.with(7, row('electricity', { from: 0, below: 40 }, 5, 8)) }],
  ['table_range_open', { rows: ROWS.slice(0, 8) }],
  ['table_points_missing', { columns: ['urban', 'demo', 'other'] }],
  ['table_points_not_whole', { rows: ROWS.with(0, row('member_count', { option: '1' }, 2.5)) }],
  ['table_points_not_multiple_of_5', { rows: ROWS.with(0, row('member_count', { option: '1' }, 61)) }],
  ['table_control_rows', { controlTotals: { ...DRAFT.controlTotals, rows: 8 } }],
  ['table_control_column', { controlTotals: { rows: 9, columns: { urban: 330, demo: 380 } } }],
];

for (const [code, fault] of FAULTS) {
  test(`bảng bị từ chối: ${code}`, () => {
    const found = checkScoreTable({ ...DRAFT, ...fault }, form);
    const mine = found.find((finding) => finding.code === code);
    assert.ok(mine, JSON.stringify(found));
    assert.doesNotMatch(sayTableProblem(mine.code, mine.values), /…|[{}]/u);
  });
}

test('người xác nhận phải khác người nhập; bảng đã xác nhận không xác nhận lại', () => {
  assert.equal(confirmTable(DRAFT, 'người nhập mẫu', form).ok, false);
  const confirmed = confirmTable(DRAFT, 'người kiểm mẫu', form);
  assert.ok(confirmed.ok);
  assert.equal(confirmTable(confirmed.table, 'người thứ ba', form).ok, false);
});

test('cộng điểm theo cột thành thị hoặc vùng', () => {
  assert.equal(scoreB1(answers, DRAFT, 'urban', 'demo').total, 60);
  assert.equal(scoreB1(answers, DRAFT, 'rural', 'demo').total, 70);
  assert.equal(scoreB1({ ...answers, electricity: 50 }, DRAFT, 'urban', 'demo').total, 70);
});

test('thiếu câu trả lời, thiếu cột: không bao giờ thành 0 điểm', () => {
  assert.equal(scoreB1({ member_count: '2', no_able_adult: 'no' }, DRAFT, 'urban', 'demo').total, null);
  assert.equal(scoreB1({ member_count: '2', electricity: 1 }, DRAFT, 'urban', 'demo').total, null);
  assert.equal(scoreB1(answers, DRAFT, 'rural', 'NT9').total, null);
});

test('hộ chỉ có trẻ em, người già, người không có khả năng lao động không được điểm mục 1', () => {
  assert.equal(scoreB1({ ...answers, no_able_adult: 'yes' }, DRAFT, 'urban', 'demo').total, 5);
});

function assessWith(table: ScoreTable, b1: { keyedTotal?: number }): ReturnType<typeof assess> {
  const settings = { ...DEFAULT_SETTINGS, scoring: { table, region: 'demo' } };
  const { no_able_adult, ...others } = answers;
  const evidence = sampleEvidence({ b1: { answers: { ...others, no_able_adult, member_count: '1' }, ...b1 } });
  return assess(evidence, standardOf('vn-2022'), settings);
}

test('bảng chưa xác nhận không dùng để chấm', () => {
  const { b1, scoredWith } = assessWith(DRAFT, {});
  assert.deepEqual([b1.computed, scoredWith], [null, undefined]);
});

test('bảng minh họa chấm được nhưng kết quả mang dấu', () => {
  const { b1, result, scoredWith, tableId } = assessWith(DEMONSTRATION, {});
  assert.deepEqual([b1.used, result.class, scoredWith, tableId], [75, 'NEAR_POOR', 'demonstration', 'minh-hoa']);
  assert.equal(b1.rows.length, 2);
});

test('tổng trên phiếu và tổng tính ra được giữ cả hai; khác nhau thì mở', () => {
  const confirmed = confirmTable(DRAFT, 'người kiểm mẫu', form);
  assert.ok(confirmed.ok);
  const { b1, result } = assessWith(confirmed.table, { keyedTotal: 80 });
  assert.deepEqual([b1.keyed, b1.computed, result.problem], [80, 75, 'b1_differs']);
  assert.equal(assessWith(confirmed.table, { keyedTotal: 75 }).result.class, 'NEAR_POOR');
});

test('bảng minh họa không bao giờ đứng cạnh tổng chép từ phiếu', () => {
  const scoring = { table: DEMONSTRATION, region: 'demo' };
  assert.equal(settingsWith(scoring, 120).scoring, undefined);
  assert.equal(settingsWith(scoring, undefined).scoring, scoring);
  assert.equal(settingsWith(undefined, undefined), DEFAULT_SETTINGS);
});
