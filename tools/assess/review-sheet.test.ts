import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standardOf, STANDARD_IDS } from '@ra-soat/domain/standards/standard-of.ts';
import { MARK_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { showWhole } from '@ra-soat/domain/kernel/dong.ts';
import { reviewSheet } from './review-sheet.ts';

for (const id of STANDARD_IDS) {
  test(`phiếu đối chiếu ${id} có mọi mức, ngưỡng, dòng quyết định, chỉ số với nguồn và mức độ chắc chắn`, () => {
    const standard = standardOf(id);
    const rows = reviewSheet(standard).split('\n');
    const cited = [
      ...standard.incomeLines.map((line) => ({ shown: showWhole(line.upTo), ...line })),
      ...standard.b1Limits.map((limit) => ({ shown: String(limit.points), ...limit })),
      ...standard.decisionTable.map((row) => ({ shown: row.id, ...row })),
      ...standard.indicators.map((indicator) => ({ shown: indicator.deprivedWhen, ...indicator })),
    ];
    for (const { shown, source } of cited) {
      const wanted = [`| ${shown} |`, source.document, MARK_WORDS[source.mark]];
      assert.ok(
        rows.some((row) => wanted.every((part) => row.includes(part))),
        wanted.join(' … '),
      );
    }
    assert.ok(rows.includes('| Ký |  |  |'));
  });
}

test('bảng không vỡ: mọi dòng của một bảng có cùng số cột', () => {
  for (const id of STANDARD_IDS) {
    const tables = reviewSheet(standardOf(id))
      .trimEnd()
      .split('\n\n')
      .filter((part) => part.startsWith('|'));
    for (const table of tables) {
      assert.equal(new Set(table.split('\n').map((row) => row.split(/(?<!\\)\|/).length)).size, 1, table);
    }
  }
});
