import { layoutFor } from '@ra-soat/domain/reports/layout-for.ts';
import type { ColumnContent, TableLayout } from '@ra-soat/domain/reports/table-layout.ts';
import { householdsBehind } from '../platform/facts/households-behind.ts';
import { reportFrame } from '../platform/facts/place-report.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { reportCell } from './contract.ts';

/** The facts that a cell adds up; of a rate those of its part. */
function keysOf(layout: TableLayout, content: ColumnContent, fill: readonly string[]): string[] {
  const filled = (keys: readonly string[]) => keys.flatMap((key) => fill.map((one) => key.replace('*', one)));
  if (content.kind === 'count') return filled(content.keys);
  if (content.kind === 'share') return filled([content.part]);
  if (content.kind === 'closing') return filled([content.key]);
  const part = content.kind === 'rate' ? [content.part, content.part] : [content.first, content.last];
  const [first = 0, last = 0] = part;
  return layout.columns
    .filter(({ number }) => first <= number && number <= last)
    .flatMap((column) => keysOf(layout, column.content, fill));
}

/** The households behind one cell of a report, within the places of who asks. */
export const reportCellQuery = defineQuery(reportCell, {
  verb: 'household.read',
  site: ({ place }) => ({ place }),
  answer: async ({ code, column, row, unitId, area, after, limit, peoples, ...report }, { tx, clock }) => {
    const frame = await reportFrame({ tx, clock }, report);
    const { standard, layout: kind } = report;
    const layout = layoutFor(code, { standard, kind, peoples });
    const found = layout.columns.find(({ number }) => number === column);
    if (!found) throw new Problem('NOT_FOUND');
    const fill = layout.rows.find(({ key }) => key === row)?.fill ?? [''];
    const keys = keysOf(layout, found.content, fill);
    const scope = { unitId, area };
    const households = await householdsBehind(tx, frame.asked, { keys, scope, after, limit: limit + 1 });
    return {
      title: [...found.groups, found.title].join(' – '),
      total: households[0]?.total ?? 0,
      households: households.slice(0, limit).map((one) => ({
        householdId: one.household_id,
        head: one.head ?? '',
        village: one.village,
        commune: one.commune,
        class: one.class,
        persons: one.persons,
      })),
      next: households.length > limit ? String(after + limit) : null,
    };
  },
});
