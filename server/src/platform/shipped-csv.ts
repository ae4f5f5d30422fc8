import { readFileSync } from 'node:fs';

/** One row of a shipped list, by column name; asking for a column that does not exist is a defect. */
export type CsvRow = (column: string) => string;

/** Reads a list of `server/data` whole: UTF-8 with a header line, at most 10,600 rows. */
export function readShipped(file: string): readonly CsvRow[] {
  const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
  const lines = text.split(/\r?\n/).filter(Boolean);
  const columns = cellsOf(lines[0] ?? '');
  return lines.slice(1).map((line) => {
    const cells = cellsOf(line);
    return (column) => {
      const cell = cells[columns.indexOf(column)];
      if (cell === undefined) throw new Error(`${file} has no ${column} in: ${line}`);
      return cell;
    };
  });
}

/** Cells of a line; a quoted cell may hold commas and doubled quotes. */
export function cellsOf(line: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
    match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'),
  );
}
