import { tidy } from '@ra-soat/domain/kernel/text.ts';
import type { Cell, SheetRow } from '../platform/workbook/cell.ts';

/** Rows of a CSV text, whatever of `;`, `,` or tab its first line uses; quotes may hold separators and line ends. */
export function csvRows(text: string): SheetRow[] {
  const plain = text.replace(/^\ufeff/u, '');
  const [first = ''] = plain.split('\n', 1);
  const separator = [';', '\t', ','].find((one) => first.includes(one)) ?? ',';
  return fieldsOf(plain, separator).map((fields, i) => ({ row: i + 1, cells: cellsOf(fields) }));
}

function cellsOf(fields: readonly string[]): Map<number, Cell> {
  const cells = fields.map((field, i): [number, Cell] => [i + 1, { text: tidy(field) }]);
  return new Map(cells.filter(([, { text }]) => text !== ''));
}

function fieldsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /"((?:[^"]|"")*)"|[^"\n\r\t;,]+|\r?\n|[;,\t]|"/gu;
  let field = '';
  for (const [part, quoted] of text.matchAll(pattern)) {
    if (quoted !== undefined) field += quoted.replaceAll('""', '"');
    else if (part === separator || part.endsWith('\n')) {
      rows.at(-1)?.push(field);
      field = '';
      if (part !== separator) rows.push([]);
    } else field += part;
  }
  rows.at(-1)?.push(field);
  return rows;
}
