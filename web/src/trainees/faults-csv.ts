import { traineeWords } from '../words/trainees.vi.ts';

interface Fault {
  readonly row: number;
  readonly column: string;
  readonly what: string;
  readonly remedy: string;
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Wrong rows as a CSV that Excel opens with its marks: semicolons, and the mark of its encoding first. */
export function faultsCsv(faults: readonly Fault[]): string {
  const head = [traineeWords.row, traineeWords.column, traineeWords.what, traineeWords.remedy];
  const lines = faults.map(({ row, column, what, remedy }) => [String(row), column, what, remedy]);
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`;
}
