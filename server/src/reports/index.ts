import { insuranceExcelFile } from './insurance-excel.ts';
import { insuranceListQuery } from './insurance-list.ts';
import { listsExcelFile } from './lists-excel.ts';
import { reportExcelFile } from './report-excel.ts';
import { reportListQuery } from './report-list.ts';
import { reportTableQuery } from './report-table.ts';

export const reports = {
  commands: [],
  queries: [reportTableQuery, reportListQuery, insuranceListQuery],
  files: [reportExcelFile, listsExcelFile, insuranceExcelFile],
};
