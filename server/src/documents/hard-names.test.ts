import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { hardAddress, hardPapers } from './fixtures/hard-papers.ts';
import { pdfText } from './fixtures/pdf-text.ts';
import { cellSpec, printable } from './paper-text.ts';
import type { Block, Cell, Paper, Rich } from './paper.ts';
import { writePdf } from './write-pdf.ts';
import { writeWord } from './write-word.ts';

const plain = (text: Rich): string => (typeof text === 'string' ? text : text.map((run) => run.text).join(''));
const cells = (rows: readonly (readonly Cell[])[]): string[] => rows.flat().map((cell) => plain(cellSpec(cell).text));

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [plain(block.text)];
    case 'title':
      return [...block.lines, block.subject ?? '', block.note ?? ''];
    case 'table':
      return [...cells(block.head), ...cells(block.rows)];
    case 'sign-off':
      return block.signatories.map(({ name = '' }) => name);
    case 'head':
    case 'nation':
    case 'qr':
      return [];
  }
}

/** Words without blanks: a wrapped line may break anywhere, a cut one loses letters. */
const bare = (text: string): string => printable(text).replace(/[\s\u00a0]/gu, '');
const wanted = (paper: Paper): string[] =>
  paper.sections
    .flatMap(({ blocks }) => blocks.flatMap(textsOf))
    .map(bare)
    .filter((text) => text !== '');

/** The words of a Word file: the text of its main part, entities undone. */
function wordText(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = view.getUint32(bytes.byteLength - 6, true);
  for (;;) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (name === 'word/document.xml') {
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
      const xml = new TextDecoder().decode(view.getUint16(at + 10, true) === 8 ? inflateRawSync(packed) : packed);
      const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, part = '']) => part).join('');
      return text
        .replace(/&lt;/gu, '<')
        .replace(/&gt;/gu, '>')
        .replace(/&apos;/gu, "'")
        .replace(/&quot;/gu, '"')
        .replace(/&amp;/gu, '&');
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

for (const [name, make] of Object.entries(hardPapers)) {
  test(`${name}: mọi chữ tiếng Việt, 30 thành viên, địa chỉ 200 ký tự, chữ tổ hợp đều in đủ, không cắt`, async () => {
    const paper = make();
    const texts = wanted(paper);
    const pdf = bare(await pdfText({ bytes: await writePdf(paper) }));
    const word = bare(wordText(await writeWord(paper)));
    assert.deepEqual(
      texts.filter((text) => !word.includes(text)),
      [],
      'in Word',
    );
    // In a PDF the cells of a row are written line by line: every word must be there, if not in one piece.
    const pieces = [...new Set(texts.flatMap((text) => text.match(/[\p{L}\p{M}\d]{1,7}/gu) ?? []))];
    assert.deepEqual(
      pieces.filter((piece) => !pdf.includes(piece)),
      [],
      'in the PDF',
    );
    assert.ok(!/\p{M}/u.test(pdf) && !/\p{M}/u.test(word), 'letters typed in two parts are printed as one');
  });
}

test('địa chỉ thử dài đúng 200 ký tự', () => {
  assert.equal(hardAddress.length, 200);
});
