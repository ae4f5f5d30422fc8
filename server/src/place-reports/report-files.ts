import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { TableCode } from '@ra-soat/domain/reports/table-layout.ts';
import { paperFileNames } from '@ra-soat/domain/words/issuing.vi.ts';
import { reportLineWords, reportRemarkWords } from '@ra-soat/domain/words/reports.vi.ts';
import type { ReportSheet } from '../documents/excel/report-sheet.ts';
import { reportWorkbook } from '../documents/excel/report-workbook.ts';
import { fileAnswer, paperAnswer } from '../documents/paper-answer.ts';
import { reportPaper } from '../documents/papers/report-table.ts';
import { reportIssuer } from '../documents/report-issuer.ts';
import { placeReport, type PlaceReport, type ReportAsked } from '../platform/facts/place-report.ts';
import { titledStandard } from '../platform/facts/titled-standard.ts';
import { defineFile } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { traced } from '../platform/trace-export.ts';
import { reportAsOfExcel, reportAsOfPaper } from './contract.ts';
import { placeChecks } from './place-checks.ts';
import { reportRemarks } from './report-remarks.ts';

type Asked = ReportAsked & { readonly code: TableCode };

/** A table may circulate before every decision is signed: it says so itself. */
function stageLine({ year, basis }: Asked, { frame, undecided }: PlaceReport): string {
  const stage = undecided.length === 0 ? reportRemarkWords.official : reportRemarkWords.notOfficial(undecided.length);
  return `${reportLineWords.asOf(year, frame.asked.on, basis)}; ${stage}`;
}

async function sheetOf(request: Request, asked: Asked) {
  const report = await placeReport(request, asked.code, asked);
  const checks = await placeChecks(request, asked, report);
  const issuer = await reportIssuer(request.tx, asked.place);
  const today = request.clock.today();
  const { layout, rows, frame } = report;
  const { office, place, sample, signatories, unit } = issuer;
  const sheet: ReportSheet = {
    ...{ layout, rows, office, place, sample, signatories, date: today, madeOn: today },
    stageLine: stageLine(asked, report),
    standardLine: titledStandard(asked.standard),
    remarks: reportRemarks(report, asked, checks, today),
  };
  const { on } = frame.asked;
  const name = paperFileNames.reportAsOf(asked.code, unit, asked.year, showDate(on));
  const code = [asked.code, asked.place.slice(asked.place.indexOf(':') + 1), on.replaceAll('-', '')].join('-');
  return { sheet, name, code, leaving: { place: asked.place, kind: asked.code, on } };
}

/** R1 to R13 of any unit, day, map and standard as Excel with live formulas. */
export const reportAsOfExcelFile = defineFile(reportAsOfExcel, {
  verb: 'report.read',
  site: ({ place }) => ({ place }),
  answer: async (asked, request) => {
    const { sheet, name, leaving } = await sheetOf(request, asked);
    return traced(request, leaving, fileAnswer(name, 'xlsx', await reportWorkbook(sheet)));
  },
});

/** The same to be printed and signed. */
export const reportAsOfPaperFile = defineFile(reportAsOfPaper, {
  verb: 'report.read',
  site: ({ place }) => ({ place }),
  answer: async ({ format, ...asked }, request) => {
    const { sheet, name, code, leaving } = await sheetOf(request, asked);
    return traced(request, leaving, await paperAnswer(reportPaper({ ...sheet, name, code }), format, name));
  },
});
