import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { LayoutKind } from '@ra-soat/domain/reports/layout-for.ts';
import { issuingWords, paperFileNames } from '@ra-soat/domain/words/issuing.vi.ts';
import { reportFrameWords, reportLineWords } from '@ra-soat/domain/words/reports.vi.ts';
import { memberListSheet, type CommuneListRow, type MemberListRow } from '../documents/excel/member-list.ts';
import type { ReportSheet } from '../documents/excel/report-sheet.ts';
import { reportWorkbook } from '../documents/excel/report-workbook.ts';
import { fileAnswer } from '../documents/paper-answer.ts';
import { roundFrame, type RoundFrame } from '../documents/round-frame.ts';
import { mayAt } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { loadRound, roundSite } from '../platform/rounds.ts';
import { traced } from '../platform/trace-export.ts';
import { reportExcel } from './contract.ts';
import { listBytes } from '../documents/excel/list-bytes.ts';
import { listedCount, listedHouseholds, type ListOf } from './listed-households.ts';
import { memberRows } from '../documents/member-rows.ts';
import { listOf } from './report-list.ts';
import { roundFigures, type RoundFigures } from './round-figures.ts';
import { askedBy, refuseWithoutOpening, type AskedBy } from './standard-line.ts';
import { layoutOf, tableRows } from './table-rows.ts';

function sheetOf(figures: RoundFigures, code: 'R1' | 'R2' | 'R3', kind: LayoutKind, signedOn: IsoDate): ReportSheet {
  const { frame, by, stage, on } = figures;
  const layout = layoutOf(code, kind);
  return {
    layout,
    rows: tableRows(layout, figures),
    office: [issuingWords.shortHead(frame.superior), issuingWords.shortHead(frame.unit)],
    place: frame.shortName,
    date: signedOn,
    stageLine: reportLineWords.stage(frame.year, reportFrameWords[stage]),
    standardLine: by.line,
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

/** R14 and R15 name people: the right to read reports is not enough. */
async function listFile(request: Request, frame: RoundFrame, by: AskedBy, code: 'R14' | 'R15'): Promise<Uint8Array> {
  const { tx, actor, clock } = request;
  const may = await mayAt(tx, actor, 'household.read', { place: frame.commune }, clock.today());
  if (!may) throw new Problem('NOT_ALLOWED');
  const of = listOf(frame, by, code, request);
  const { year, unit: area, sample } = frame;
  const rows = listRows(request, area, of);
  const sheet = memberListSheet({ code, year, area, standardLine: by.line, rows });
  return listBytes({ sheets: [sheet], sample, madeOn: of.on });
}

/** R1, R2, R3 with live formulas; R14, R15 row by row. */
export const reportExcelFile = defineFile(reportExcel, {
  verb: 'report.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, code, layout, standard, on }, request) => {
    const frame = await roundFrame(request.tx, roundId);
    const by = askedBy((await loadRound(request.tx, roundId)).state, standard);
    refuseWithoutOpening(by, code);
    const name = paperFileNames.report(code, frame.unit, frame.year);
    const leaving = { place: frame.commune, kind: code, roundId, on: frame.decidedOn ?? request.clock.today() };
    if (code === 'R14' || code === 'R15') {
      return traced(request, leaving, fileAnswer(name, 'xlsx', await listFile(request, frame, by, code)));
    }
    const figures = await roundFigures(request, roundId, { standard });
    const bytes = await reportWorkbook(sheetOf(figures, code, layout, on ?? figures.on));
    return traced(request, leaving, fileAnswer(name, 'xlsx', bytes));
  },
});
