import { test } from 'node:test';
import assert from 'node:assert/strict';
import type { PNG } from 'pngjs';
import { goldenComplaint } from './fixtures/golden-pictures.ts';
import { pagePictures } from './fixtures/page-pictures.ts';
import { MARGIN, MM, textWidth } from './page.ts';
import type { Paper, Run } from './paper.ts';
import { writePdf } from './write-pdf.ts';

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const small = Array.from(vowels).flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
const letters = [...small, 'đ'].flatMap((letter) => [letter, letter.toLocaleUpperCase('vi')]);

/** The first letter once more at the end: shows that one letter looks the same wherever it stands. */
const printed = [...letters, 'a'];

const COLUMNS = 10;
/** Points; whole dots at this resolution, so that a letter falls on the same dots in every cell. */
const WIDTH = 46;
const HEIGHT = 28;
const DPI = 144;
/** Dots at each side of a cell that belong to its lines. */
const LINE = 4;

type Style = Omit<Run, 'text'>;
const styles: Readonly<Record<string, Style>> = {
  regular: {},
  strong: { strong: true },
  italic: { italic: true },
  'strong italic': { strong: true, italic: true },
};

/** Every letter alone in a cell of a table without surroundings. */
function alphabet(style: Style): Paper {
  const cell = (text: string | undefined) => ({ text: [{ text: text ?? '', ...style }] });
  const rows = Array.from({ length: Math.ceil(printed.length / COLUMNS) }, (_, row) => [
    ...Array.from({ length: COLUMNS }, (_one, at) => cell(printed[row * COLUMNS + at])),
    '',
  ]);
  const rest = textWidth({ orientation: 'portrait' }) - (COLUMNS * WIDTH) / MM;
  const widths = [...new Array<number>(COLUMNS).fill(WIDTH / MM), rest];
  return {
    name: 'Chữ',
    stamp: { form: '', code: '', sample: false, madeOn: '2026-11-21' },
    sections: [
      {
        orientation: 'portrait',
        blocks: [{ kind: 'table', widths, head: [], rows, size: 13, rowHeight: HEIGHT / MM }],
      },
    ],
  };
}

const dots = (points: number): number => Math.round((points / 72) * DPI);

/** The dots of one cell as a text of 0 and 1; all 0 where nothing was drawn. */
function cellDots(page: PNG, at: number): string {
  const left = dots(MARGIN.left * MM) + (at % COLUMNS) * dots(WIDTH) + LINE;
  const top = dots(MARGIN.top * MM + 4) + Math.floor(at / COLUMNS) * dots(HEIGHT + 4.5) + LINE;
  const [right, bottom] = [left + dots(WIDTH) - 2 * LINE, top + dots(HEIGHT) - 2 * LINE];
  let found = '';
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) found += (page.data[(y * page.width + x) * 4] ?? 255) < 128 ? '1' : '0';
  }
  return found;
}

/** Where the drawing stands in its cell does not matter, only its form. */
const form = (drawn: string): string => drawn.replace(/^0+|0+$/gu, '');

for (const [name, style] of Object.entries(styles)) {
  test(`every Vietnamese letter is drawn, each unlike every other: ${name}`, async () => {
    const [page] = await pagePictures(await writePdf(alphabet(style)), DPI);
    assert.ok(page);
    const forms = printed.map((_, at) => form(cellDots(page, at)));
    assert.deepEqual(
      letters.filter((_, at) => forms[at] === ''),
      [],
      'letters that draw nothing',
    );
    assert.ok(forms.at(-1) === forms[0], 'the same letter looks the same in another cell');
    const twins = letters.filter((_, at) => forms.indexOf(forms[at] ?? '') !== at);
    assert.deepEqual(twins, [], 'letters that look like another');
  });
}

test('the alphabet looks as it was signed off', async () => {
  const [page] = await pagePictures(await writePdf(alphabet({})));
  assert.ok(page);
  assert.equal(goldenComplaint('letters-1', page), '');
});
