import { shownColumn, shownRow } from '../platform/facts/shown-table.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { reportTable } from './contract.ts';
import { reportChecks } from './report-checks.ts';
import { roundFigures } from './round-figures.ts';
import { refuseWithoutOpening } from './standard-line.ts';
import { standardsOf } from '../platform/cases-by.ts';
import { layoutOf, tableRows } from './table-rows.ts';

export const reportTableQuery = defineQuery(reportTable, {
  verb: 'report.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, code, standard, layout: kind }, request) => {
    const figures = await roundFigures(request, roundId, { standard });
    refuseWithoutOpening(figures.by, code);
    const layout = layoutOf(code, kind);
    return {
      code,
      circular: layout.circularNumber ?? '',
      title: layout.title,
      stage: figures.stage,
      standards: standardsOf((await loadRound(request.tx, roundId)).state),
      standard: figures.by.standard,
      standardLine: figures.by.line,
      columns: layout.columns.map(shownColumn),
      rows: tableRows(layout, figures).map(shownRow),
      checks: await reportChecks(request.tx, figures),
    };
  },
});
