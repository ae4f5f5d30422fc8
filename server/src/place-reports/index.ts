import { reportAsOfExcelFile, reportAsOfPaperFile } from './report-files.ts';
import { reportAsOfQuery } from './report-as-of.ts';
import { reportCellQuery } from './report-cell.ts';
import { reportChoicesQuery } from './report-choices.ts';
import { unitReportLoadCommand } from './unit-report-load.ts';
import { unitReportsQuery } from './unit-reports.ts';
import { unitTotalEnterCommand } from './unit-total-enter.ts';
import { unitTotalsQuery } from './unit-totals.ts';

export const placeReports = {
  commands: [unitTotalEnterCommand, unitReportLoadCommand],
  queries: [reportChoicesQuery, reportAsOfQuery, reportCellQuery, unitTotalsQuery, unitReportsQuery],
  files: [reportAsOfExcelFile, reportAsOfPaperFile],
};
