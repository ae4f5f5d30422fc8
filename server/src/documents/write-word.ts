import { readFile } from 'node:fs/promises';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
  type ISectionOptions,
} from 'docx';
import { paperWords } from '@ra-soat/domain/words/documents.vi.ts';
import { fixedZip } from './fixed-zip.ts';
import { MARGIN, SHEETS, SIZE, textWidth } from './page.ts';
import { printable } from './paper-text.ts';
import type { Paper, PaperStamp, Section } from './paper.ts';
import { wordBlock } from './word-blocks.ts';
import { TWIP } from './word-table.ts';

const FONT = 'Times New Roman';
const mm = (length: number): number => Math.round(length * TWIP);

/** "DỮ LIỆU MẪU" aslant in grey: Word has no watermark but a picture behind the text of the heading. */
async function watermark(): Promise<ImageRun> {
  return new ImageRun({
    type: 'png',
    data: await readFile(new URL('assets/sample-watermark.png', import.meta.url)),
    transformation: { width: 480, height: 480 },
    // A fixed number: docx would count on from file to file.
    altText: { id: '1', name: 'sample' },
    floating: {
      behindDocument: true,
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, align: HorizontalPositionAlign.CENTER },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, align: VerticalPositionAlign.CENTER },
    },
  });
}

async function header(stamp: PaperStamp, numbered: boolean): Promise<Header> {
  const number = numbered ? [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.body * 2 })] : [];
  const mark = stamp.sample ? [await watermark()] : [];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [...number, ...mark] })] });
}

function footer(stamp: PaperStamp, section: Section, counted: boolean): Footer {
  const text = `${printable(stamp.form)}\t${printable(section.code ?? stamp.code)}`;
  const page = counted ? [new TextRun({ children: [paperWords.page, PageNumber.CURRENT], size: SIZE.footer * 2 })] : [];
  const tabStops = [{ type: TabStopType.RIGHT, position: mm(textWidth(section)) }];
  return new Footer({
    children: [new Paragraph({ tabStops, children: [new TextRun({ text, size: SIZE.footer * 2 }), ...page] })],
  });
}

async function wordSection(section: Section, { stamp, pagesCounted = false }: Paper): Promise<ISectionOptions> {
  const continued = section.continued ?? false;
  const orientation = section.orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE;
  const [width, height] = SHEETS[section.sheet ?? 'A4'];
  const children = await Promise.all(section.blocks.map((block) => wordBlock(block, section)));
  return {
    properties: {
      titlePage: !continued,
      page: {
        size: { width: mm(width), height: mm(height), orientation },
        margin: {
          top: mm(MARGIN.top),
          bottom: mm(MARGIN.bottom),
          left: mm(MARGIN.left),
          right: mm(MARGIN.right),
          header: mm(10),
          footer: mm(9),
        },
        ...(continued ? {} : { pageNumbers: { start: 1 } }),
      },
    },
    headers: { default: await header(stamp, true), first: await header(stamp, false) },
    footers: { default: footer(stamp, section, pagesCounted), first: footer(stamp, section, pagesCounted) },
    children: children.flat(),
  };
}

/** docx writes the clock into the properties; the paper's own day stands there instead. */
function properties(paper: Paper): string {
  const when = `<dcterms:created xsi:type="dcterms:W3CDTF">${paper.stamp.madeOn}T00:00:00Z</dcterms:created>`;
  const title = printable(paper.name).replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>Rà Soát</dc:creator>${when}</cp:coreProperties>`;
}

/** The paper as a Word document; the same paper gives the same bytes. */
export async function writeWord(paper: Paper): Promise<Uint8Array> {
  const sections = await Promise.all(paper.sections.map((section) => wordSection(section, paper)));
  const run = { font: FONT, size: SIZE.body * 2, language: { value: 'vi-VN' } };
  const document = new Document({ styles: { default: { document: { run } } }, sections });
  const overrides = [{ path: 'docProps/core.xml', data: properties(paper) }];
  return fixedZip(new Uint8Array(await Packer.toBuffer(document, undefined, overrides)));
}
