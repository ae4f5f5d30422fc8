import { readShipped, type CsvRow } from '../platform/shipped-csv.ts';

export type { CsvRow } from '../platform/shipped-csv.ts';

/** Reads a shipped list of units whole. */
export function readCsv(name: string): readonly CsvRow[] {
  return readShipped(`places/${name}`);
}
