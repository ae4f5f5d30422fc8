import { cellSpec, runs } from './paper-text.ts';
import type { Cell } from './paper.ts';

/** Mean width of a bold letter, and of a line, in letters' heights; rather too much than too little. */
const LETTER = 0.54;
const LINE = 1.18;

/** Lines a text takes in so many points, broken between words. */
function linesOf(text: string, width: number, size: number): number {
  return text.split('\n').reduce((sum, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const long = word.length * size * LETTER;
      if (used > 0 && used + long > width) {
        lines += 1;
        used = 0;
      }
      used += long + size * 0.25;
    }
    return sum + lines;
  }, 0);
}

interface Placed {
  readonly lines: number;
  readonly row: number;
  readonly rows: number;
}

function placed(rows: readonly (readonly Cell[])[], widths: readonly number[], size: number): Placed[] {
  const taken = rows.map(() => new Array<boolean>(widths.length).fill(false));
  return rows.flatMap((row, at) => {
    let column = 0;
    return row.map((cell): Placed => {
      while (taken[at]?.[column] === true) column++;
      const { text, columns = 1, rows: high = 1 } = cellSpec(cell);
      for (const below of taken.slice(at, at + high)) below.fill(true, column, column + columns);
      const said = runs(text)
        .map((run) => run.text)
        .join('');
      const width = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
      return { lines: linesOf(said, width, size), row: at, rows: high };
    });
  });
}

/**
 * Least heights in points, by row: pdfmake lets the text of a cell over several rows run out of it, so its last row
 * takes what is left over, and none of them is lower than reckoned. Undefined: the row is as high as its own text.
 */
export function spanHeights(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  size: number,
): readonly (number | undefined)[] {
  const cells = placed(rows, widths, size);
  const own = rows.map((_, at) =>
    Math.max(1, ...cells.filter((cell) => cell.row === at && cell.rows === 1).map(({ lines }) => lines)),
  );
  const needed = [...own];
  const spanned = new Set<number>();
  for (const { lines, row, rows: high } of cells.filter((cell) => cell.rows > 1)) {
    const there = needed.slice(row, row + high).reduce((sum, one) => sum + one, 0);
    if (lines <= there) continue;
    const last = row + high - 1;
    needed[last] = (needed[last] ?? 1) + lines - there;
    for (let one = row; one <= last; one++) spanned.add(one);
  }
  return needed.map((lines, at) => (spanned.has(at) ? lines * size * LINE : undefined));
}
