import { open, type FileHandle } from 'node:fs/promises';
import { filledRows } from './filled-rows.ts';
import { type WorkbookOptions, WorkbookProblem } from './workbook-types.ts';
import { zipEntries } from './zip-entries.ts';

const MEGABYTE = 1024 * 1024;
const DEFAULT_MAX_BYTES = 100 * MEGABYTE;
export const DEFAULT_MAX_ROWS = 200_000;
/** Sheets below this cannot be worth counting before they are read. */
const COUNT_FROM = 32 * MEGABYTE;
/** Unpacked sizes above which reading would not stay within 400 MB of memory, or is a zip bomb. */
const MAX_UNPACKED = 2048 * MEGABYTE;
const MAX_SHARED_TEXT = 120 * MEGABYTE;

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const XLS_STREAMS = [Buffer.from('Workbook', 'utf16le'), Buffer.from('Book', 'utf16le')];

/** Throws WorkbookProblem unless the file is a workbook that may be read; looks at its content, never at its name. */
export async function inspectFile(path: string, options: WorkbookOptions): Promise<void> {
  const { maxBytes = DEFAULT_MAX_BYTES, maxRows = DEFAULT_MAX_ROWS } = options;
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size === 0) throw new WorkbookProblem('file_empty');
    if (size > maxBytes) throw new WorkbookProblem('file_too_large');
    const start = Buffer.alloc(8);
    await file.read(start, 0, 8, 0);
    if (start.equals(OLE)) throw new WorkbookProblem(await oleProblem(file));
    if (!start.subarray(0, 4).equals(ZIP)) throw new WorkbookProblem('file_not_workbook');
    await inspectPackage(file, size, maxRows);
  } finally {
    await file.close();
  }
}

/** An OLE container is an old workbook, or a new one under a password. */
async function oleProblem(file: FileHandle): Promise<'file_encrypted' | 'file_is_xls' | 'file_not_workbook'> {
  let isXls = false;
  let tail = Buffer.alloc(0);
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) {
    const piece = Buffer.concat([tail, chunk instanceof Buffer ? chunk : Buffer.from(String(chunk))]);
    if (piece.includes(ENCRYPTED)) return 'file_encrypted';
    isXls ||= XLS_STREAMS.some((name) => piece.includes(name));
    tail = piece.subarray(-ENCRYPTED.length);
  }
  return isXls ? 'file_is_xls' : 'file_not_workbook';
}

async function inspectPackage(file: FileHandle, size: number, maxRows: number): Promise<void> {
  const entries = await zipEntries(file, size);
  if (entries === null) throw new WorkbookProblem('file_damaged');
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has('xl/workbook.bin')) throw new WorkbookProblem('file_is_binary');
  if (!names.has('xl/workbook.xml')) throw new WorkbookProblem('file_not_workbook');
  if (entries.some((entry) => entry.encrypted)) throw new WorkbookProblem('file_encrypted');
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const shared = entries.find((entry) => entry.name === 'xl/sharedStrings.xml')?.unpacked ?? 0;
  if (unpacked > MAX_UNPACKED || shared > MAX_SHARED_TEXT) throw new WorkbookProblem('too_heavy');
  const sheets = entries.filter(
    (entry) => /^xl\/worksheets\/[^/]+\.xml$/u.test(entry.name) && entry.unpacked > COUNT_FROM,
  );
  for (const sheet of sheets) {
    if ((await filledRows(file, sheet, maxRows)) > maxRows) throw new WorkbookProblem('too_many_rows');
  }
}
