import { cellText } from '@ra-soat/domain/reports/cell-text.ts';
import type { ColumnContent, TableLayout } from '@ra-soat/domain/reports/table-layout.ts';
import type { Cell, TableRow } from '@ra-soat/domain/reports/table.ts';
import { reportLineWords } from '@ra-soat/domain/words/reports.vi.ts';
import { placeReport } from '../platform/facts/place-report.ts';
import { defineQuery } from '../platform/query.ts';
import { reportAsOf } from './contract.ts';
import { placeChecks } from './place-checks.ts';
import { shownColumn, shownRow } from '../platform/facts/shown-table.ts';
import { titledStandard } from '../platform/facts/titled-standard.ts';

/** A total of all households is no list of the registry. */
function isListed({ columns }: Pick<TableLayout, 'columns'>, content: ColumnContent): boolean {
  if (content.kind === 'count') return !content.keys.some((key) => /^(population|middle)\./u.test(key));
  if (content.kind !== 'rate') return true;
  const part = columns[content.part - 1];
  return part !== undefined && isListed({ columns }, part.content);
}

const counted = (cell: Cell) => cell.kind !== 'notReviewed' && cellText(cell) !== '0' && cellText(cell) !== '–';

/** A row as it is shown, with the cells behind which households stand. */
function openedRow(layout: TableLayout, row: TableRow) {
  return {
    ...shownRow(row),
    kind: row.kind,
    order: row.order,
    area: row.area ?? null,
    rowKey: row.measure ?? null,
    opens: layout.columns.map(({ content }, at) => {
      const cell = row.cells[at];
      return cell !== undefined && counted(cell) && isListed(layout, content);
    }),
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
      rows: rows.map((row) => openedRow(layout, row)),
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
