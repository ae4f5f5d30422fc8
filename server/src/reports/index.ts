import { figuresExcelFile, figuresPaperFile } from './figures-files.ts';
import { figuresDifferencesQuery } from './figures-differences.ts';
import { figuresFreezeCommand } from './figures-freeze.ts';
import { figuresPageQuery } from './figures-page.ts';
import { figuresTableQuery } from './figures-table.ts';
import { insuranceExcelFile } from './insurance-excel.ts';
import { insuranceListQuery } from './insurance-list.ts';
import { listsExcelFile } from './lists-excel.ts';
import { reportExcelFile } from './report-excel.ts';
import { reportListAsOfExcelFile, reportListAsOfPaperFile } from './list-files.ts';
import { reportListAsOfQuery } from './list-as-of.ts';
import { reportListQuery } from './report-list.ts';
import { reportTableQuery } from './report-table.ts';

export const reports = {
  commands: [figuresFreezeCommand],
  queries: [
    reportTableQuery,
    reportListQuery,
    reportListAsOfQuery,
    insuranceListQuery,
    figuresPageQuery,
    figuresTableQuery,
    figuresDifferencesQuery,
  ],
  files: [
    reportExcelFile,
    listsExcelFile,
    insuranceExcelFile,
    figuresExcelFile,
    figuresPaperFile,
    reportListAsOfExcelFile,
    reportListAsOfPaperFile,
  ],
};
