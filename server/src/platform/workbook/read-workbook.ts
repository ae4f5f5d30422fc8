import { ReadableStream } from 'node:stream/web';
import { Worker } from 'node:worker_threads';
import { inspectFile } from './inspect-file.ts';
import type { WorkerReport, WorkerTask } from './read-in-worker.ts';
import {
  type RowMessage,
  type SheetCounts,
  type WorkbookHousehold,
  type WorkbookOptions,
  type WorkbookPart,
  WorkbookProblem,
} from './workbook-types.ts';

/** Heap of the reading thread; a workbook that needs more is refused as too heavy. */
const HEAP_MB = 256;
/** What the thread has just made: kept small, so that reading and writing together stay within 400 MB. */
const YOUNG_MB = 16;

export interface WorkbookReading {
  readonly households: readonly WorkbookHousehold[];
  readonly messages: readonly RowMessage[];
  readonly sheets: readonly SheetCounts[];
}

/**
 * Reads a commune workbook in a thread of its own, piece by piece. Throws WorkbookProblem when the file as a whole
 * cannot be read: then nothing of the pieces before may be kept.
 */
export async function* readWorkbook(path: string, options: WorkbookOptions): AsyncGenerator<WorkbookPart> {
  await inspectFile(path, options);
  const task: WorkerTask = { path, options };
  const worker = new Worker(new URL('./read-in-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: YOUNG_MB },
  });
  try {
    for await (const report of reports(worker)) {
      if (report.kind === 'end') return;
      if (report.kind === 'problem') throw new WorkbookProblem(report.code);
      yield report.part;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      throw new WorkbookProblem('too_heavy');
    }
    throw error;
  } finally {
    await worker.terminate();
  }
}

/** The whole reading at once; `keep` says what of a household is held in memory. */
export async function readWholeWorkbook(
  path: string,
  options: WorkbookOptions,
  keep: (household: WorkbookHousehold) => WorkbookHousehold = (household) => household,
): Promise<WorkbookReading> {
  const households: WorkbookHousehold[] = [];
  const messages: RowMessage[] = [];
  const sheets: SheetCounts[] = [];
  for await (const part of readWorkbook(path, options)) {
    households.push(...part.households.map(keep));
    messages.push(...part.messages);
    sheets.push(...(part.sheets ?? []));
  }
  return { households, messages, sheets };
}

/** What the thread sends, until it ends; its errors are errors of the stream. */
function reports(worker: Worker): ReadableStream<WorkerReport> {
  return new ReadableStream({
    start(controller) {
      worker.on('message', (report: WorkerReport) => {
        controller.enqueue(report);
        if (report.kind !== 'part') controller.close();
      });
      worker.once('error', (error) => controller.error(error));
    },
    async cancel() {
      worker.removeAllListeners();
      await worker.terminate();
    },
  });
}
