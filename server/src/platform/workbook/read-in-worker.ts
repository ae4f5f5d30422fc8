import { parentPort, workerData } from 'node:worker_threads';
import { excelSheets } from './excel-rows.ts';
import { DEFAULT_MAX_ROWS } from './inspect-file.ts';
import { SheetReading } from './sheet-reading.ts';
import { emptyMemory } from './workbook-memory.ts';
import { type SheetCounts, type WorkbookOptions, type WorkbookPart, WorkbookProblem } from './workbook-types.ts';

export interface WorkerTask {
  readonly path: string;
  readonly options: WorkbookOptions;
}

export type WorkerReport =
  | { readonly kind: 'part'; readonly part: WorkbookPart }
  | { readonly kind: 'end' }
  | { readonly kind: 'problem'; readonly code: WorkbookProblem['code'] };

/** Households in one report: large enough to cost little, small enough to stay in memory. */
const BATCH = 200;

async function read({ path, options }: WorkerTask, send: (report: WorkerReport) => void): Promise<void> {
  const memory = emptyMemory();
  const sheets: SheetCounts[] = [];
  let recognised = false;
  let rows = 0;
  for await (const sheet of excelSheets(path)) {
    const reading = new SheetReading(sheet.name, options, memory);
    for await (const row of sheet.rows) {
      rows += row.cells.size > 0 ? 1 : 0;
      if (rows > (options.maxRows ?? DEFAULT_MAX_ROWS)) throw new WorkbookProblem('too_many_rows');
      reading.push(row);
      if (reading.households.length >= BATCH || reading.messages.length >= 10 * BATCH) send(partOf(reading));
    }
    sheets.push(reading.end());
    send(partOf(reading));
    recognised ||= reading.recognised;
  }
  if (!recognised) throw new WorkbookProblem('no_list_found');
  send({ kind: 'part', part: { households: [], messages: [], sheets } });
}

function partOf(reading: SheetReading): WorkerReport {
  return { kind: 'part', part: { households: reading.households.splice(0), messages: reading.messages.splice(0) } };
}

/** The edge of the thread: a problem of the file is told; anything else in a package that passed inspection is damage. */
async function main(task: WorkerTask): Promise<void> {
  const send = (report: WorkerReport) => parentPort?.postMessage(report);
  try {
    await read(task, send);
    send({ kind: 'end' });
  } catch (error) {
    if (!(error instanceof WorkbookProblem) && !isDamage(error)) throw error;
    send({ kind: 'problem', code: error instanceof WorkbookProblem ? error.code : 'file_damaged' });
  }
}

/** What the unpacker and the XML reader say about broken content. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && /FILE_ENDED|invalid|unexpected|incorrect|unclosed|\d+:\d+/iu.test(error.message);
}

function isTask(data: unknown): data is WorkerTask {
  return typeof data === 'object' && data !== null && 'path' in data && 'options' in data;
}

const task: unknown = workerData;
if (!isTask(task)) throw new TypeError('started without a task');
await main(task);
