import { cellText } from '@ra-soat/domain/reports/cell-text.ts';
import type { Cell, TableRow } from '@ra-soat/domain/reports/table.ts';
import { reportLineWords } from '@ra-soat/domain/words/reports.vi.ts';
import { placeReport } from '../platform/facts/place-report.ts';
import { defineQuery } from '../platform/query.ts';
import { reportAsOf } from './contract.ts';
import { placeChecks } from './place-checks.ts';
import { shownColumn, shownRow } from '../platform/facts/shown-table.ts';
import { titledStandard } from '../platform/facts/titled-standard.ts';

const behind = (cell: Cell) => cell.kind !== 'notReviewed' && cellText(cell) !== '0';

/** A row with the keys that open the households behind its cells. */
function openedRow(row: TableRow) {
  return {
    ...shownRow(row),
    kind: row.kind,
    order: row.order,
    area: row.area ?? null,
    rowKey: row.measure ?? null,
    opens: row.cells.map(behind),
  };
}

/** R1 to R13 of any unit as of any day, with the checks that concern them. */
export const reportAsOfQuery = defineQuery(reportAsOf, {
  verb: 'report.read',
  site: ({ place }) => ({ place }),
  answer: async (input, request) => {
    const { code, year, standard, map } = input;
    const report = await placeReport(request, code, input);
    const { layout, rows, units, frame, denominators, undecided } = report;
    return {
      code,
      place: { placeId: input.place, name: frame.name, level: frame.level, superior: frame.superior },
      title: layout.title,
      circular: layout.circularNumber ?? '',
      numberMark: layout.numberMark,
      standardLine: titledStandard(standard),
      stageLine: reportLineWords.asOf(year, frame.asked.on, input.basis),
      on: frame.asked.on,
      map,
      columns: layout.columns.map(shownColumn),
      rows: rows.map(openedRow),
      notes: [...layout.notes],
      missing: rows.at(-1)?.missing ?? 0,
      undecided: [...undecided],
      reviewed: units.some(({ facts }) => facts !== undefined),
      denominators: [...denominators],
      peoples: [...report.peoples],
      checks: await placeChecks(request, input, report),
    };
  },
});
