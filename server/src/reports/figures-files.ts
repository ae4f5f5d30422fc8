import { cellText } from '@ra-soat/domain/reports/cell-text.ts';
import { figureWords } from '@ra-soat/domain/words/figures.vi.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import { measureWords, reportFrameWords } from '@ra-soat/domain/words/reports.vi.ts';
import { reportWorkbook } from '../documents/excel/report-workbook.ts';
import { fileAnswer, paperAnswer } from '../documents/paper-answer.ts';
import type { Block, Paper } from '../documents/paper.ts';
import type { Tx } from '../platform/database.ts';
import { defineFile } from '../platform/query.ts';
import { sumUnits } from './figure-content.ts';
import { figuresExcel, figuresPaper } from './contract.ts';
import { figureTable, type FigureTable } from './figures-table.ts';
import { frozenFigures, type FrozenFigures } from './frozen-rows.ts';

interface Issuer {
  /** Superior body and reporting body, as the head of a paper shortens them. */
  readonly office: readonly [string, string];
  readonly place: string;
  readonly sample: boolean;
}

async function issuerOf(tx: Tx, place: string): Promise<Issuer> {
  const row = await tx
    .selectFrom('place')
    .leftJoin('place as up', 'up.place_id', 'place.parent_id')
    .select(['place.name', 'place.short_name', 'up.name as superior'])
    .where('place.place_id', '=', place)
    .executeTakeFirstOrThrow();
  const sample = await tx.selectFrom('installation').select('value').where('key', '=', 'sampleData').executeTakeFirst();
  return {
    office: [issuingWords.shortHead(row.superior ?? ''), issuingWords.shortHead(row.name)],
    place: row.short_name,
    sample: sample?.value === true,
  };
}

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

function tableBlock({ layout, rows }: FigureTable): Block {
  const { columns } = layout;
  const several = layout.rows.length > 0;
  const lead = [reportFrameWords.order, reportFrameWords.unit, ...(several ? [reportFrameWords.measure] : [])];
  const titles = columns.map(({ groups, title }) => [...groups, title].join(': '));
  const numbers = ['A', 'B', ...(several ? ['C'] : []), ...columns.map(({ numberText }) => numberText)];
  const heading = (texts: readonly string[]) => texts.map((text) => ({ text, align: 'center', strong: true }) as const);
  return {
    kind: 'table',
    widths: [10, 46, ...(several ? [20] : []), ...columns.map(() => 19)],
    size: 10,
    head: [heading([...lead, ...titles]), heading(numbers)],
    rows: rows.map((row) => [
      row.order,
      { text: row.label, strong: row.kind !== 'unit' },
      ...(row.measure ? [measureWords[row.measure]] : []),
      ...row.cells.map((cell) => ({ text: cellText(cell), align: 'right' }) as const),
    ]),
  };
}

function paperOf(frozen: FrozenFigures, code: 'R1' | 'R2' | 'R3', issuer: Issuer): Paper {
  const table = figureTable(frozen, code);
  const [superior, body] = issuer.office;
  const notes = notesOf(frozen).map((text): Block => ({ kind: 'text', text, size: 11, align: 'left', indent: false }));
  return {
    name: nameOf(frozen, code),
    stamp: {
      form: table.layout.title,
      code: `${code}-${frozen.hash.slice(0, 8).toUpperCase()}`,
      sample: issuer.sample,
      madeOn: frozen.on,
    },
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          { kind: 'head', superior, body, place: issuer.place, date: frozen.on },
          {
            kind: 'title',
            lines: [table.layout.title.toLocaleUpperCase('vi')],
            subject: table.stageLine,
            note: table.standardLine,
          },
          tableBlock(table),
          ...notes,
          { kind: 'sign-off', signatories: issuingWords.reportSigners },
        ],
      },
    ],
  };
}

/** A table of a frozen version as Excel with live formulas. */
export const figuresExcelFile = defineFile(figuresExcel, {
  verb: 'report.read',
  site: async ({ figuresId }, { tx }) => ({ place: (await frozenFigures(tx, figuresId)).place }),
  answer: async ({ figuresId, code }, { tx }) => {
    const frozen = await frozenFigures(tx, figuresId);
    const { layout, rows, stageLine, standardLine } = figureTable(frozen, code);
    const { office, place, sample } = await issuerOf(tx, frozen.place);
    const { layers } = sumUnits(frozen.content.units);
    const bytes = await reportWorkbook({
      ...{ layout, rows, stageLine, office, place, sample },
      date: frozen.on,
      standardLine: `${standardLine}. ${figureWords.layers(layers)}`,
      signatories: issuingWords.reportSigners,
      madeOn: frozen.on,
    });
    return fileAnswer(nameOf(frozen, code), 'xlsx', bytes);
  },
});

/** The same to be printed and signed. */
export const figuresPaperFile = defineFile(figuresPaper, {
  verb: 'report.read',
  site: async ({ figuresId }, { tx }) => ({ place: (await frozenFigures(tx, figuresId)).place }),
  answer: async ({ figuresId, code, format }, { tx }) => {
    const frozen = await frozenFigures(tx, figuresId);
    const issuer = await issuerOf(tx, frozen.place);
    return paperAnswer(paperOf(frozen, code, issuer), format, nameOf(frozen, code));
  },
});
