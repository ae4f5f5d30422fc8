import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';
import type { Content, ContentSection, DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { paperWords } from '@ra-soat/domain/words/documents.vi.ts';
import { MARGIN, MM, SIZE } from './page.ts';
import { printable } from './paper-text.ts';
import type { Paper, PaperStamp } from './paper.ts';
import { pdfBlock } from './pdf-blocks.ts';

function fontFile(style: string): string {
  return fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`));
}

/** Tinos has the metrics of Times New Roman and every Vietnamese letter. */
const fonts = {
  normal: fontFile('400Regular'),
  bold: fontFile('700Bold'),
  italics: fontFile('400Regular_Italic'),
  bolditalics: fontFile('700Bold_Italic'),
};
const fontFiles = new Set(Object.values(fonts));
pdfmake.setFonts({ Tinos: fonts });
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path));
pdfmake.setUrlAccessPolicy(() => false);

/** Page numbers begin anew in each section and are not shown on its first page. */
function pageNumber(): DynamicContent {
  let first: number | undefined;
  return (page) => {
    first ??= page;
    const text = page === first ? '' : String(page - first + 1);
    return {
      text,
      alignment: 'center',
      fontSize: SIZE.body,
      margin: [MARGIN.left * MM, 10 * MM, MARGIN.right * MM, 0],
    };
  };
}

/** First page and length of each run of sections, as the last drawing found them. */
type Runs = Map<number, { first: number; pages: number }>;

/** "PB-…, trang 2/8": known only once the whole paper was drawn. */
function pageCode(code: string, run: { first: number; pages: number } | undefined, page: number): string {
  return run === undefined ? code : paperWords.pageCode(code, page - run.first + 1, run.pages);
}

function footer(stamp: PaperStamp, code: string): Content {
  return {
    columns: [
      { text: printable(stamp.form), alignment: 'left' },
      { text: printable(code), alignment: 'right', width: 'auto' },
    ],
    fontSize: SIZE.footer,
    margin: [MARGIN.left * MM, 6 * MM, MARGIN.right * MM, 0],
  };
}

function pdfSections(paper: Paper, before: Runs, found: Runs): ContentSection[] {
  let header = pageNumber();
  let run = -1;
  return paper.sections.map((section) => {
    if (section.continued !== true) {
      header = pageNumber();
      run++;
    }
    const own = run;
    const foot: DynamicContent = (page) => {
      const { first } = found.get(own) ?? { first: page };
      found.set(own, { first, pages: page - first + 1 });
      const code = section.code ?? paper.stamp.code;
      return footer(paper.stamp, paper.pagesCounted === true ? pageCode(code, before.get(own), page) : code);
    };
    return {
      section: section.blocks.map((block) => pdfBlock(block, section)),
      pageOrientation: section.orientation,
      header,
      footer: foot,
    };
  });
}

/** Above so many sections a heading may stand alone at the foot: each one moved would draw the whole file again. */
const SECTIONS_LOOKED_AT = 30;

function definition(paper: Paper, before: Runs, found: Runs): TDocumentDefinitions {
  const { stamp } = paper;
  const made = new Date(`${stamp.madeOn}T00:00:00Z`);
  return {
    pageSize: 'A4',
    pageMargins: [MARGIN.left * MM, MARGIN.top * MM, MARGIN.right * MM, MARGIN.bottom * MM],
    defaultStyle: { font: 'Tinos', fontSize: SIZE.body },
    info: { title: printable(paper.name), creator: 'Rà Soát', producer: 'Rà Soát', creationDate: made, modDate: made },
    language: 'vi',
    content: pdfSections(paper, before, found),
    // A heading over a table never stays alone at the foot of a page; pdfmake cannot tell, so the foot is out of bounds.
    ...(paper.sections.length > SECTIONS_LOOKED_AT && paper.pagesCounted === true
      ? {}
      : { pageBreakBefore: (node) => node.headlineLevel === 1 && node.startPosition.verticalRatio > 0.87 }),
    ...(stamp.sample
      ? {
          watermark: {
            text: paperWords.sample,
            font: 'Tinos',
            fontSize: 72,
            color: '#888888',
            opacity: 0.18,
            bold: true,
          },
        }
      : {}),
  };
}

async function drawn(paper: Paper, before: Runs, found: Runs): Promise<Uint8Array> {
  return new Uint8Array(await pdfmake.createPdf(definition(paper, before, found)).getBuffer());
}

/** The paper as PDF 1.3 with embedded fonts; the same paper gives the same bytes. */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  const runs: Runs = new Map();
  if (paper.pagesCounted === true) await drawn(paper, new Map(), runs);
  return drawn(paper, runs, new Map());
}
