import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { issuingWords, paperFileNames } from '@ra-soat/domain/words/issuing.vi.ts';
import { reportFrameWords, reportLineWords } from '@ra-soat/domain/words/reports.vi.ts';
import { memberListSheet, type CommuneListRow, type MemberListRow } from '../documents/excel/member-list.ts';
import type { ReportSheet } from '../documents/excel/report-sheet.ts';
import { reportWorkbook } from '../documents/excel/report-workbook.ts';
import { fileAnswer } from '../documents/paper-answer.ts';
import { defineFile } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { roundSite } from '../platform/rounds.ts';
import { reportExcel } from './contract.ts';
import { listBytes } from './list-bytes.ts';
import { listedCount, listedHouseholds, type ListOf } from './listed-households.ts';
import { memberRows } from './member-rows.ts';
import { listOf } from './report-list.ts';
import { roundFigures, type RoundFigures } from './round-figures.ts';
import { standardLine } from './standard-line.ts';
import { layoutOf, tableRows, type LayoutKind } from './table-rows.ts';

function sheetOf(figures: RoundFigures, code: 'R1' | 'R2' | 'R3', kind: LayoutKind, signedOn: IsoDate): ReportSheet {
  const { frame, stage, on } = figures;
  const layout = layoutOf(code, kind);
  return {
    layout,
    rows: tableRows(layout, figures),
    office: [issuingWords.shortHead(frame.superior), issuingWords.shortHead(frame.unit)],
    place: frame.shortName,
    date: signedOn,
    stageLine: reportLineWords.stage(frame.year, reportFrameWords[stage]),
    standardLine: standardLine(frame.standard),
    signatories: issuingWords.reportSigners,
    sample: frame.sample,
    madeOn: on,
  };
}

/** The commune's row with its totals, then household after household. */
async function* listRows(request: Request, unit: string, of: ListOf): AsyncGenerator<CommuneListRow | MemberListRow> {
  yield { kind: 'commune', name: unit, ...(await listedCount(request.tx, of)) };
  let order = 0;
  for await (const household of listedHouseholds(request.tx, of)) {
    order += 1;
    for (const row of memberRows(household, order)) yield { kind: 'member', ...row };
  }
}

async function listFile({ frame, on }: RoundFigures, code: 'R14' | 'R15', request: Request): Promise<Uint8Array> {
  const rows = listRows(request, frame.unit, listOf(frame, code, request));
  const line = standardLine(frame.standard);
  const sheet = memberListSheet({ code, year: frame.year, area: frame.unit, standardLine: line, rows });
  return listBytes({ sheets: [sheet], sample: frame.sample, madeOn: on });
}

/** R1, R2, R3 with live formulas; R14, R15 row by row. */
export const reportExcelFile = defineFile(reportExcel, {
  verb: 'report.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, code, layout, on }, request) => {
    const figures = await roundFigures(request, roundId);
    const { frame } = figures;
    const bytes =
      code === 'R14' || code === 'R15'
        ? await listFile(figures, code, request)
        : await reportWorkbook(sheetOf(figures, code, layout, on ?? figures.on));
    return fileAnswer(paperFileNames.report(code, frame.unit, frame.year), 'xlsx', bytes);
  },
});
