import type { FileHandle } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import { WorkbookProblem } from './workbook-types.ts';
import type { ZipEntry } from './zip-entries.ts';

const LOCAL_HEADER = 30;

/** Rows with content in a packed sheet, counted without reading it as XML; stops at `most` + 1. */
export async function filledRows(file: FileHandle, entry: ZipEntry, most: number): Promise<number> {
  const header = Buffer.alloc(LOCAL_HEADER);
  await file.read(header, 0, LOCAL_HEADER, entry.offset);
  const start = entry.offset + LOCAL_HEADER + header.readUInt16LE(26) + header.readUInt16LE(28);
  const packed = file.createReadStream({ start, end: start + entry.packed - 1, autoClose: false });
  const plain = entry.deflated ? packed.pipe(createInflateRaw()) : packed;
  packed.on('error', (error) => plain.destroy(error));
  try {
    return await countFilled(plain, most);
  } catch (error) {
    if (isBrokenPacking(error)) throw new WorkbookProblem('file_damaged');
    throw error;
  }
}

/** zlib's own codes: Z_DATA_ERROR, Z_BUF_ERROR. */
function isBrokenPacking(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

/** A row counts at its first value: `<row …><c …><v>`, or an inline text. */
async function countFilled(stream: AsyncIterable<unknown>, most: number): Promise<number> {
  let rows = 0;
  let open = false;
  let rest = '';
  for await (const chunk of stream) {
    const text = rest + (chunk instanceof Buffer ? chunk.toString('latin1') : String(chunk));
    const cut = text.lastIndexOf('<');
    rest = cut < 0 ? '' : text.slice(cut);
    for (const [tag] of text.slice(0, Math.max(cut, 0)).matchAll(/<(?:row[ >]|v>|is>)/gu)) {
      if (tag.startsWith('<row')) open = true;
      else if (open) {
        open = false;
        rows += 1;
        if (rows > most) return rows;
      }
    }
  }
  return rows;
}
