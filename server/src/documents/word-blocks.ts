import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
} from 'docx';
import { toBuffer as qrPng } from 'qrcode';
import { paperWords } from '@ra-soat/domain/words/documents.vi.ts';
import { SIZE, headShares, textWidth } from './page.ts';
import { bodyRule, MOTTO_EM, placeAndDate, printable } from './paper-text.ts';
import type {
  Block,
  HeadBlock,
  QrBlock,
  Rich,
  Section,
  Signatory,
  SignOffBlock,
  TextBlock,
  TitleBlock,
} from './paper.ts';
import { TWIP, wordAlign, wordRuns, wordTable } from './word-table.ts';

interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

function centered(text: Rich, style: Style = {}): Paragraph {
  const children = wordRuns(text, style.size ?? SIZE.body, style.bold, style.italic);
  return new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children });
}

/** A line of so many points in the middle of a column of so many twips: the lower border of an empty paragraph. */
function rule(points: number, column: number): Paragraph {
  const side = Math.max(0, Math.round((column - points * 20) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: 40, lineRule: 'exact', after: 140 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
  });
}

/** Columns without lines, in twips; the row stays on one page. */
function columns(widths: readonly number[], rows: readonly (readonly (readonly Paragraph[])[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (row) => new TableRow({ cantSplit: true, children: row.map((children) => new TableCell({ children })) }),
    ),
  });
}

function nation(width: number): Paragraph[] {
  return [
    centered(paperWords.nation, { bold: true, size: 13 }),
    centered(paperWords.motto, { bold: true, size: 13 }),
    rule(MOTTO_EM * 13, width),
  ];
}

function head(block: HeadBlock, section: Section): FileChild[] {
  const widths = headShares(section).map((share) => Math.round(share * textWidth(section) * TWIP));
  const [left = 0, right = 0] = widths;
  const superior = block.superior === undefined ? [] : [centered(block.superior)];
  const body = [...superior, centered(block.body, { bold: true }), rule(bodyRule(block.body), left)];
  const second = [[centered(block.number ?? '')], [centered(placeAndDate(block.place, block.date), { italic: true })]];
  return [columns(widths, [[body, nation(right)], second])];
}

function title(block: TitleBlock, section: Section): FileChild[] {
  const subject = block.subject === undefined ? [] : [centered(block.subject, { bold: true, size: SIZE.title })];
  const line = block.rule === true ? [rule(90, textWidth(section) * TWIP)] : [];
  const note = block.note === undefined ? [] : [centered(block.note, { italic: true })];
  const lines = block.lines.map((text) => centered(text, { bold: true, size: SIZE.title }));
  return [
    new Paragraph({ keepNext: true }),
    ...lines,
    ...subject,
    ...line,
    ...note,
    new Paragraph({ spacing: { line: 120, lineRule: 'exact' } }),
  ];
}

function paragraph(block: TextBlock): FileChild[] {
  return [
    new Paragraph({
      alignment: wordAlign[block.align ?? 'justify'],
      ...((block.indent ?? true) ? { indent: { firstLine: Math.round(10 * TWIP) } } : {}),
      spacing: { before: 40, after: 80 },
      keepNext: block.keepNext ?? false,
      children: wordRuns(block.text, block.size ?? SIZE.body),
    }),
  ];
}

function signatory(signer: Signatory): Paragraph[] {
  const line = (text: string | undefined, style: Style): Paragraph[] =>
    text === undefined ? [] : [centered(text, style)];
  return [
    ...line(signer.above, { italic: true }),
    ...signer.titles.map((text) => centered(text, { bold: true })),
    ...line(signer.hint, { italic: true }),
    ...Array.from({ length: 4 }, () => centered('')),
    new Paragraph({ alignment: AlignmentType.CENTER, children: wordRuns(signer.name ?? '', SIZE.body, true) }),
  ];
}

function recipients(lines: readonly string[]): Paragraph[] {
  const entry = (line: string): Paragraph => new Paragraph({ children: wordRuns(`- ${line}`, SIZE.recipients) });
  return [new Paragraph({ children: wordRuns(paperWords.recipients, 12, true, true) }), ...lines.map(entry)];
}

function signOff(block: SignOffBlock, section: Section): FileChild[] {
  const left = block.recipients === undefined ? [] : [recipients(block.recipients)];
  const cells = [...left, ...block.signatories.map(signatory)];
  const placed = cells.length === 1 ? [[new Paragraph({})], ...cells] : cells;
  const width = Math.round((textWidth(section) * TWIP) / placed.length);
  return [
    new Paragraph({ keepNext: true, children: wordRuns(block.lead ?? '', 10) }),
    columns(
      placed.map(() => width),
      [placed],
    ),
  ];
}

/** A number of its own for each text, the same every time: docx would count on from file to file. */
function pictureId(text: string): number {
  return Array.from(text).reduce((id, letter) => (id * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000, 7) + 1000;
}

async function qr(block: QrBlock, section: Section): Promise<FileChild[]> {
  const png = await qrPng(printable(block.text), { errorCorrectionLevel: 'M', margin: 0, scale: 6 });
  const side = (block.side / 25.4) * 96;
  const picture = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: side, height: side },
    altText: { id: String(pictureId(block.text)), name: 'QR' },
  });
  const caption = block.caption.map((line) => new Paragraph({ children: wordRuns(line, SIZE.recipients) }));
  const left = Math.round((block.side + 4) * TWIP);
  const right = Math.round(textWidth(section) * TWIP) - left;
  return [new Paragraph({}), columns([left, right], [[[new Paragraph({ children: [picture] })], caption]])];
}

/** One block of a paper as parts of a Word document. */
export async function wordBlock(block: Block, section: Section): Promise<FileChild[]> {
  switch (block.kind) {
    case 'head':
      return head(block, section);
    case 'nation':
      return nation(textWidth(section) * TWIP);
    case 'title':
      return title(block, section);
    case 'text':
      return paragraph(block);
    case 'table':
      return [wordTable(block, section)];
    case 'sign-off':
      return signOff(block, section);
    case 'qr':
      return qr(block, section);
  }
}
