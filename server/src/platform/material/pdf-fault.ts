import { constants, inflateSync } from 'node:zlib';

/** locked: a password hides what is inside · script: it runs something · unread: it hides something · tail: more follows. */
export type PdfFault = 'locked' | 'script' | 'unread' | 'tail';

/** A page's drawing unpacks to far less; what is larger is looked at no further and refused. */
const UNPACKED_LIMIT = 64 * 1_048_576;
/** What runs, as a reader of PDF finds it; ISO 32000-1, 12.6.4 (actions), 12.7.8 (XFA). */
const running =
  /\/(?:JavaScript|Launch|RichMedia|Rendition|ImportData|SubmitForm)(?![\w])|\/JS\s*(?:[(<]|\d+\s+\d+\s+R)|\/XFA\s*(?:\[|\d+\s+\d+\s+R)/u;
const locked = /\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/u;

/** Why a PDF is not taken in; null: nothing in it runs, as far as a reader can look. */
export function pdfFault(bytes: Buffer): PdfFault | null {
  const text = bytes.toString('latin1');
  const end = text.lastIndexOf('%%EOF');
  if (end < 0) return 'unread';
  if (text.slice(end + 5).trim() !== '') return 'tail';
  const plain = plainNames(text);
  if (locked.test(plain)) return 'locked';
  if (running.test(plain)) return 'script';
  return streamFault(bytes, text);
}

/** A name may be written with any of its letters as #hex. */
function plainNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Objects may lie packed in streams; each stream that is no picture is unpacked and looked at. */
function streamFault(bytes: Buffer, text: string): PdfFault | null {
  let before = 0;
  for (const found of text.matchAll(/stream\r?\n/gu)) {
    const at = found.index;
    if (text.slice(at - 3, at) === 'end') {
      before = at;
      continue;
    }
    const told = plainNames(text.slice(before, at));
    const holdsObjects = /\/ObjStm(?![\w])/u.test(told);
    const picture = /\/Image(?![\w])/u.test(told) && !holdsObjects;
    if (picture || !/\/(?:FlateDecode|Fl)(?![\w])/u.test(told)) {
      // Objects under another packing than the usual one are hidden from us, not from a reader.
      if (holdsObjects && /\/Filter(?![\w])/u.test(told)) return 'unread';
      continue;
    }
    if (holdsObjects && !/\/Filter\s*\[?\s*\/FlateDecode\s*[\]/>\s]/u.test(told)) return 'unread';
    const fault = unpackedFault(bytes.subarray(at + found[0].length), holdsObjects);
    if (fault) return fault;
  }
  return null;
}

function unpackedFault(packed: Buffer, holdsObjects: boolean): PdfFault | null {
  const unpacked = unpack(packed);
  if (unpacked === null) return holdsObjects ? 'unread' : null;
  return running.test(plainNames(unpacked.toString('latin1'))) ? 'script' : null;
}

/** Null: damaged, or larger than anything a page needs. */
function unpack(packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: UNPACKED_LIMIT });
  } catch {
    return null;
  }
}
