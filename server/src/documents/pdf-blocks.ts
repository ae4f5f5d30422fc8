import { create as qrCode } from 'qrcode';
import type { Content } from 'pdfmake/interfaces.js';
import { paperWords } from '@ra-soat/domain/words/documents.vi.ts';
import { MM, SIZE, headShares, textWidth } from './page.ts';
import { bodyRule, MOTTO_EM, placeAndDate, printable } from './paper-text.ts';
import type { Block, HeadBlock, QrBlock, Section, Signatory, SignOffBlock, TextBlock, TitleBlock } from './paper.ts';
import { pdfTable, pdfText } from './pdf-table.ts';

function rule(length: number, below: number): Content {
  const canvas = [{ type: 'line' as const, x1: 0, y1: 0, x2: length, y2: 0, lineWidth: 0.75 }];
  return { canvas, alignment: 'center', margin: [0, 2, 0, below] };
}

function bold(text: string, fontSize: number = SIZE.body): Content {
  return { text: printable(text), bold: true, alignment: 'center', fontSize };
}

function head(block: HeadBlock, section: Section): Content {
  const [left, right] = headShares(section).map((share) => share * textWidth(section) * MM);
  const superior: Content[] =
    block.superior === undefined ? [] : [{ text: printable(block.superior), alignment: 'center' }];
  return {
    table: {
      widths: [left ?? 0, right ?? 0],
      body: [
        [{ stack: [...superior, bold(block.body), rule(bodyRule(block.body), 4)] }, { stack: nation() }],
        [
          { text: printable(block.number ?? ''), alignment: 'center' },
          { text: printable(placeAndDate(block.place, block.date)), italics: true, alignment: 'center' },
        ],
      ],
    },
    layout: { defaultBorder: false, paddingLeft: () => 0, paddingRight: () => 0 },
    margin: [0, 0, 0, 8],
  };
}

function nation(): Content[] {
  return [bold(paperWords.nation), bold(paperWords.motto, 13), rule(MOTTO_EM * 13, 4)];
}

function title(block: TitleBlock): Content {
  const subject: Content[] = block.subject === undefined ? [] : [bold(block.subject, SIZE.title)];
  const note: Content[] =
    block.note === undefined ? [] : [{ text: printable(block.note), italics: true, alignment: 'center' }];
  return {
    stack: [
      ...block.lines.map((line) => bold(line, SIZE.title)),
      ...subject,
      ...(block.rule === true ? [rule(90, 0)] : []),
      ...note,
    ],
    margin: [0, 8, 0, 8],
  };
}

function paragraph(block: TextBlock): Content {
  const indent = block.indent ?? true;
  return {
    text: pdfText(block.text),
    alignment: block.align ?? 'justify',
    fontSize: block.size ?? SIZE.body,
    leadingIndent: indent ? 10 * MM : 0,
    lineHeight: 1.1,
    margin: [0, 0, 0, 5],
    ...(block.keepNext === true ? { headlineLevel: 1 } : {}),
  };
}

function signatory(signer: Signatory, room = 62): Content {
  const above: Content[] =
    signer.above === undefined ? [] : [{ text: printable(signer.above), italics: true, alignment: 'center' }];
  const hint: Content[] =
    signer.hint === undefined ? [] : [{ text: printable(signer.hint), italics: true, alignment: 'center' }];
  return {
    stack: [
      ...above,
      ...signer.titles.map((line) => bold(line)),
      ...hint,
      { text: printable(signer.name ?? ' '), bold: true, alignment: 'center', margin: [0, room, 0, 0] },
    ],
  };
}

function recipients(lines: readonly string[]): Content {
  const list = lines.map((line) => ({ text: `- ${printable(line)}`, fontSize: SIZE.recipients }));
  return { stack: [{ text: paperWords.recipients, bold: true, italics: true, fontSize: 12 }, ...list] };
}

function signOff(block: SignOffBlock): Content {
  const left = block.recipients === undefined ? [] : [recipients(block.recipients)];
  const room = block.lead === undefined ? 62 : 40;
  const columns = [...left, ...block.signatories.map((one) => signatory(one, room))];
  // An unshared signature stands in the right half.
  const placed = columns.length === 1 ? [{ text: '' }, ...columns] : columns;
  if (block.lead === undefined) return { columns: placed, columnGap: 10, unbreakable: true, margin: [0, 8, 0, 0] };
  const lead: Content = { text: printable(block.lead), fontSize: 10, margin: [0, 0, 0, 4] };
  return { stack: [lead, { columns: placed, columnGap: 10 }], unbreakable: true };
}

function qr(block: QrBlock): Content {
  const { data, size } = qrCode(printable(block.text), { errorCorrectionLevel: 'M' }).modules;
  const dot = (block.side * MM) / size;
  const canvas = Array.from(data).flatMap((dark, at) =>
    dark === 1
      ? [
          {
            type: 'rect' as const,
            x: (at % size) * dot,
            y: Math.floor(at / size) * dot,
            w: dot,
            h: dot,
            color: 'black',
          },
        ]
      : [],
  );
  const caption = block.caption.map((line) => ({ text: printable(line), fontSize: SIZE.recipients }));
  return {
    columns: [
      { canvas, width: block.side * MM },
      { stack: caption, width: '*' },
    ],
    columnGap: 10,
    unbreakable: true,
    margin: [0, 8, 0, 0],
  };
}

/** One block of a paper as pdfmake wants it. */
export function pdfBlock(block: Block, section: Section): Content {
  switch (block.kind) {
    case 'head':
      return head(block, section);
    case 'nation':
      return { stack: nation() };
    case 'title':
      return title(block);
    case 'text':
      return paragraph(block);
    case 'table':
      return pdfTable(block, section);
    case 'sign-off':
      return signOff(block);
    case 'qr':
      return qr(block);
  }
}
