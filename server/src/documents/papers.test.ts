import { test } from 'node:test';
import assert from 'node:assert/strict';
import { cellSpec, dateInWords, numberLine, printable } from './paper-text.ts';
import type { Paper } from './paper.ts';
import { certificatesPaper } from './papers/certificate.ts';
import { decisionPaper } from './papers/decision.ts';
import { postedListPaper } from './papers/posted-list.ts';
import { certificateModel, decisionModel, postedListModel } from './fixtures/sample-models.ts';

/** Headings of the first table of a paper. */
function tableHead(paper: Paper): unknown[] {
  const tables = paper.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'table'));
  return tables[0]?.head[0]?.map((cell) => cellSpec(cell).text) ?? [];
}

test('a day below 10 and a month below 3 carry a leading zero, other months do not', () => {
  assert.equal(dateInWords('2026-01-05'), 'ngày 05 tháng 01 năm 2026');
  assert.equal(dateInWords('2026-02-28'), 'ngày 28 tháng 02 năm 2026');
  assert.equal(dateInWords('2026-03-09'), 'ngày 09 tháng 3 năm 2026');
  assert.equal(dateInWords(undefined), 'ngày …… tháng …… năm ……');
});

test('the number of a paper below 10 carries a leading zero; without a number the place is left open', () => {
  assert.equal(numberLine(7, 'QĐ-UBND'), 'Số: 07/QĐ-UBND');
  assert.equal(numberLine(112, 'QĐ-UBND'), 'Số: 112/QĐ-UBND');
  assert.equal(numberLine(undefined, 'QĐ-UBND'), 'Số: ……/QĐ-UBND');
});

test('letters typed in two parts are printed as one, and control characters do not reach the file', () => {
  assert.equal(printable('Ngu\u0079\u1ec5n'.normalize('NFD')), 'Nguyễn');
  assert.equal(printable('Lê\u0000\u0008Thị\tẤt'), 'Lê  Thị Ất');
});

test('the posted list shows name, address and result, and nothing else', () => {
  const head = tableHead(postedListPaper(postedListModel));
  assert.deepEqual(head, ['TT', 'Họ và tên chủ hộ', 'Địa chỉ', 'Kết quả']);
});

test('the scores are posted only where the setting says so', () => {
  const head = tableHead(postedListPaper({ ...postedListModel, showScores: true }));
  assert.deepEqual(head.slice(4), ['Điểm B1', 'Điểm B2']);
});

test('a decision has one annex for each kind that has households', () => {
  assert.equal(decisionPaper(decisionModel).sections.length, 4);
});

test('a decision that recognises nobody is not printed', () => {
  const none = { POOR: [], NEAR_POOR: [], EXITED_POVERTY: [], EXITED_NEAR_POVERTY: [] };
  assert.throws(() => decisionPaper({ ...decisionModel, lists: none }), RangeError);
});

test('many certificates in one file: each has its own code and begins at its page 1', () => {
  const models = ['GCN-1', 'GCN-2'].map((code) => {
    const model = certificateModel(4);
    return { ...model, stamp: { ...model.stamp, code } };
  });
  const { sections } = certificatesPaper(models, decisionModel.stamp);
  const marks = sections.map(({ code, continued }) => [code, continued ?? false]);
  assert.deepEqual(marks, [
    ['GCN-1', false],
    ['GCN-1', true],
    ['GCN-2', false],
    ['GCN-2', true],
  ]);
});
