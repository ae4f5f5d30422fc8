import { listsExcelFile } from './lists-excel.ts';
import { reportExcelFile } from './report-excel.ts';
import { reportListQuery } from './report-list.ts';
import { reportTableQuery } from './report-table.ts';

export const reports = {
  commands: [],
  queries: [reportTableQuery, reportListQuery],
  files: [reportExcelFile, listsExcelFile],
};
