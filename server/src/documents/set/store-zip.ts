import { crc32 } from 'node:zlib';

export interface ZipEntry {
  /** With folders, "/" between them. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Names in UTF-8, version 2.0, stored: PDF and Word are packed already. 1 January 1980, so that bytes repeat. */
const UTF8 = 0x0800;
const VERSION = 20;
const DATE = 0x0021;

function localHeader(name: Buffer, bytes: Uint8Array): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(UTF8, 6);
  head.writeUInt16LE(DATE, 12);
  head.writeUInt32LE(crc32(bytes), 14);
  head.writeUInt32LE(bytes.byteLength, 18);
  head.writeUInt32LE(bytes.byteLength, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

/** The line of the directory repeats the local header from its version on. */
function directoryLine(local: Buffer, name: Buffer, offset: number): Buffer {
  const line = Buffer.alloc(46);
  line.writeUInt32LE(0x02014b50, 0);
  line.writeUInt16LE(VERSION, 4);
  local.copy(line, 6, 4, 30);
  line.writeUInt32LE(offset, 42);
  return Buffer.concat([line, name]);
}

/** A plain ZIP file without packing. */
export function storeZip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const lines: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = Buffer.from(path.normalize('NFC'), 'utf8');
    const local = localHeader(name, bytes);
    lines.push(directoryLine(local, name, offset));
    parts.push(local, bytes);
    offset += local.length + bytes.byteLength;
  }
  const directory = Buffer.concat(lines);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

/** Names as every system keeps them: no two alike in a folder, none so long that Windows refuses it. */
export function placed<T extends { readonly folder: string; readonly fileName: string }>(
  files: readonly T[],
): { readonly path: string; readonly file: T }[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const dot = file.fileName.lastIndexOf('.');
    const [stem, end] = [file.fileName.slice(0, dot).slice(0, 100).trim(), file.fileName.slice(dot)];
    let path = `${file.folder}/${stem}${end}`;
    for (let again = 2; taken.has(path.toLocaleLowerCase('vi')); again += 1) {
      path = `${file.folder}/${stem} (${again})${end}`;
    }
    taken.add(path.toLocaleLowerCase('vi'));
    return { path, file };
  });
}
