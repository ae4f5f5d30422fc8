import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import renderer from 'pdfmake/js/Renderer.js';
import type { Content, ContentSection, DynamicContent, Watermark } from 'pdfmake/interfaces.js';
import { paperWords } from '@ra-soat/domain/words/documents.vi.ts';
import { MARGIN, MM, SHEETS, SIZE } from './page.ts';
import { printable } from './paper-text.ts';
import type { Paper, PaperStamp, Section } from './paper.ts';
import { pdfBlock } from './pdf-blocks.ts';
import { PdfFile } from './pdf-file.ts';

function fontOf(style: string): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`)));
}

/** Tinos has the metrics of Times New Roman and every Vietnamese letter. Read once for all papers. */
const fonts = {
  Tinos: {
    normal: fontOf('400Regular'),
    bold: fontOf('700Bold'),
    italics: fontOf('400Regular_Italic'),
    bolditalics: fontOf('700Bold_Italic'),
  },
};

/** Points. */
const A4 = { orientation: 'portrait', width: 595.28, height: 841.89 };

function sheetOf([section]: Run) {
  if (section?.sheet !== 'A3') return A4;
  const [width, height] = SHEETS.A3;
  return { orientation: 'portrait', width: width * MM, height: height * MM };
}

const MARGINS = {
  left: MARGIN.left * MM,
  top: MARGIN.top * MM,
  right: MARGIN.right * MM,
  bottom: MARGIN.bottom * MM,
};

/** A section with those that continue it: its pages are numbered from 1, page 1 shows no number. */
type Run = readonly Section[];

function runsOf(paper: Paper): Run[] {
  const runs: Section[][] = [];
  for (const section of paper.sections) {
    const last = runs.at(-1);
    if (section.continued === true && last) last.push(section);
    else runs.push([section]);
  }
  return runs;
}

const header: DynamicContent = (page) => ({
  text: page === 1 ? '' : String(page),
  alignment: 'center',
  fontSize: SIZE.body,
  margin: [MARGINS.left, 10 * MM, MARGINS.right, 0],
});

function footer(stamp: PaperStamp, code: string): Content {
  return {
    columns: [
      { text: printable(stamp.form), alignment: 'left' },
      { text: printable(code), alignment: 'right', width: 'auto', noWrap: true },
    ],
    fontSize: SIZE.footer,
    margin: [MARGINS.left, 6 * MM, MARGINS.right, 0],
  };
}

function pdfSection(section: Section, { stamp, pagesCounted }: Paper): ContentSection {
  const code = section.code ?? stamp.code;
  return {
    section: section.blocks.map((block) => pdfBlock(block, section)),
    pageOrientation: section.orientation,
    header,
    footer: (page, pages) => footer(stamp, pagesCounted === true ? paperWords.pageCode(code, page, pages) : code),
  };
}

const watermark: Watermark = {
  text: paperWords.sample,
  font: 'Tinos',
  fontSize: 72,
  color: '#888888',
  opacity: 0.18,
  bold: true,
};

function newFile(paper: Paper) {
  const made = new Date(`${paper.stamp.madeOn}T00:00:00Z`);
  const info = {
    ...{ Producer: 'Rà Soát', Creator: 'Rà Soát', Title: printable(paper.name) },
    ...{ CreationDate: made, ModDate: made },
  };
  const font = { font: null, fontLayoutCache: true, autoFirstPage: false };
  const options = {
    size: [A4.width, A4.height],
    pdfVersion: '1.3',
    lang: 'vi',
    compress: true,
    ...font,
    info,
  } as const;
  return new PdfFile(fonts, {}, {}, {}, options);
}

type Layout = InstanceType<typeof layoutBuilder.default>;

/**
 * A heading over a table never stays alone at the foot of a page; pdfmake cannot tell, so the foot is out of bounds.
 * Its own way of asking lays the whole paper out again for every heading that moves.
 */
class OnePassLayout extends layoutBuilder.default {
  override processNode(...[node, mayAlign]: Parameters<Layout['processNode']>): void {
    const isAtFoot = () => this.writer.context().getCurrentPosition().verticalRatio > 0.87;
    if (node.headlineLevel === 1 && isAtFoot()) node.pageBreak = 'before';
    super.processNode(node, mayAlign);
  }
}

/**
 * The paper as PDF 1.3 with embedded fonts; the same paper gives the same bytes. Each run of sections is laid out and
 * written before the next: the file of a village holds the memory of one household, and each knows its number of pages.
 */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  const file = newFile(paper);
  const bytes = buffer(file);
  const style = { font: 'Tinos', fontSize: SIZE.body };
  const mark = paper.stamp.sample ? watermark : undefined;
  for (const run of runsOf(paper)) {
    const content = run.map((section) => pdfSection(section, paper));
    const layout = new OnePassLayout(sheetOf(run), MARGINS);
    const pages = layout.layoutDocument(content, file, {}, style, undefined, undefined, undefined, mark);
    new renderer.default(file).renderPages(pages);
  }
  file.end();
  return new Uint8Array(await bytes);
}
