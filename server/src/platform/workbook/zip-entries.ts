import type { FileHandle } from 'node:fs/promises';

export interface ZipEntry {
  readonly name: string;
  /** Bytes after unpacking. */
  readonly unpacked: number;
  readonly encrypted: boolean;
  /** Where its local header begins, its packed bytes, and whether they are deflated. */
  readonly offset: number;
  readonly packed: number;
  readonly deflated: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
/** No workbook has a list of entries near this. */
const MAX_DIRECTORY = 8 * 1024 * 1024;

/** The list of files at the end of a zip archive; null when it is cut off or contradicts itself. */
export async function zipEntries(file: FileHandle, size: number): Promise<readonly ZipEntry[] | null> {
  const length = Math.min(size, END_LENGTH + MAX_COMMENT);
  const tail = Buffer.alloc(length);
  await file.read(tail, 0, length, size - length);
  const end = lastIndexOf(tail, END);
  if (end < 0 || end + END_LENGTH > length) return null;
  const [bytes, offset] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (bytes > MAX_DIRECTORY || offset + bytes > size) return null;
  const directory = Buffer.alloc(bytes);
  await file.read(directory, 0, bytes, offset);
  return entriesIn(directory);
}

function lastIndexOf(buffer: Buffer, signature: number): number {
  const wanted = Buffer.alloc(4);
  wanted.writeUInt32LE(signature);
  return buffer.lastIndexOf(wanted);
}

/** Layout of the central directory: APPNOTE.TXT of PKWARE, 4.3.12. */
function entriesIn(directory: Buffer): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= directory.length;) {
    if (directory.readUInt32LE(at) !== ENTRY) return null;
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      unpacked: directory.readUInt32LE(at + 24),
      encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
      offset: directory.readUInt32LE(at + 42),
      packed: directory.readUInt32LE(at + 20),
      deflated: directory.readUInt16LE(at + 10) === 8,
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}
