const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, 00:00, in the words of a ZIP file: time, then date. */
const EPOCH = 0x00210000;

/**
 * Sets the times inside a ZIP file (Word, Excel) to its beginning of time, in place, so that the same content gives
 * the same bytes whenever it is written. Throws on bytes that are no plain ZIP file.
 */
export function fixedZip(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== END) throw new RangeError('not a plain ZIP file');
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('broken directory of a ZIP file');
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL) throw new RangeError('broken entry of a ZIP file');
    view.setUint32(at + 12, EPOCH, true);
    view.setUint32(local + 10, EPOCH, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
