import type { TableCode } from '@ra-soat/domain/reports/table-layout.ts';
import { figureWords } from '@ra-soat/domain/words/figures.vi.ts';
import { reportFrameWords } from '@ra-soat/domain/words/reports.vi.ts';
import type { ReportSheet } from '../documents/excel/report-sheet.ts';
import { reportWorkbook } from '../documents/excel/report-workbook.ts';
import { fileAnswer, paperAnswer } from '../documents/paper-answer.ts';
import { reportPaper } from '../documents/papers/report-table.ts';
import { reportIssuer } from '../documents/report-issuer.ts';
import type { Tx } from '../platform/database.ts';
import { defineFile } from '../platform/query.ts';
import type { Request } from '../platform/request.ts';
import { seeTotalsBelow } from '../platform/see-totals.ts';
import { traced } from '../platform/trace-export.ts';
import { sumUnits } from './figure-content.ts';
import { figuresExcel, figuresPaper } from './contract.ts';
import { figureTable } from './figures-table.ts';
import { frozenFigures, type FrozenFigures } from './frozen-rows.ts';

function nameOf({ content, version }: FrozenFigures, code: string): string {
  return figureWords.fileName(code, content.name, content.year, reportFrameWords[content.stage], version);
}

/** What a reader must know beside the figures: layers, version, hash, reason, failing checks. */
function notesOf({ content, hash, reason }: FrozenFigures): string[] {
  const { layers } = sumUnits(content.units);
  return [
    figureWords.layers(layers),
    ...(content.failing.length > 0 ? [figureWords.failing(content.failing.length)] : []),
    ...(reason === '' ? [] : [figureWords.reason(reason)]),
    figureWords.hash(hash),
  ];
}

/** The sheet of a table with what a reader must know beside its figures. */
async function sheetOf(tx: Tx, frozen: FrozenFigures, code: TableCode): Promise<ReportSheet> {
  const { office, place, sample, signatories } = await reportIssuer(tx, frozen.place);
  return {
    ...figureTable(frozen, code),
    ...{ office, place, sample, signatories, date: frozen.on, madeOn: frozen.on },
    remarks: notesOf(frozen),
  };
}

/** Frozen totals are read by everybody who may read reports of the place; the line in its book is written there too. */
async function frozenFor(request: Request, figuresId: string): Promise<FrozenFigures> {
  const frozen = await frozenFigures(request.tx, figuresId);
  await seeTotalsBelow(request, 'report.read', frozen.place);
  return frozen;
}

const leavingOf = ({ place, on }: FrozenFigures, kind: TableCode) => ({ place, kind, on });

/** A table of a frozen version as Excel with live formulas. */
export const figuresExcelFile = defineFile(figuresExcel, {
  verb: 'report.read',
  site: async ({ figuresId }, { tx }) => ({ place: (await frozenFigures(tx, figuresId)).place }),
  answer: async ({ figuresId, code }, request) => {
    const frozen = await frozenFor(request, figuresId);
    const bytes = await reportWorkbook(await sheetOf(request.tx, frozen, code));
    return traced(request, leavingOf(frozen, code), fileAnswer(nameOf(frozen, code), 'xlsx', bytes));
  },
});

/** The same to be printed and signed. */
export const figuresPaperFile = defineFile(figuresPaper, {
  verb: 'report.read',
  site: async ({ figuresId }, { tx }) => ({ place: (await frozenFigures(tx, figuresId)).place }),
  answer: async ({ figuresId, code, format }, request) => {
    const frozen = await frozenFor(request, figuresId);
    const sheet = await sheetOf(request.tx, frozen, code);
    const name = nameOf(frozen, code);
    const paper = reportPaper({ ...sheet, name, code: `${code}-${frozen.hash.slice(0, 8).toUpperCase()}` });
    return traced(request, leavingOf(frozen, code), await paperAnswer(paper, format, name));
  },
});
