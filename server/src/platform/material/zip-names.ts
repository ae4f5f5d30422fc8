const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;

/**
 * The names in a zip archive that is nothing else: its first entry at the first byte, its end at the last. Null: it is
 * cut off, contradicts itself, or something stands before or behind it.
 */
export function zipNames(bytes: Buffer): readonly string[] | null {
  const end = bytes.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (end < 0 || end + END_LENGTH > bytes.length || bytes.readUInt32LE(end) !== END) return null;
  if (end + END_LENGTH + bytes.readUInt16LE(end + 20) !== bytes.length) return null;
  const [count, size, offset] = [
    bytes.readUInt16LE(end + 10),
    bytes.readUInt32LE(end + 12),
    bytes.readUInt32LE(end + 16),
  ];
  if (offset + size !== end) return null;
  const names: string[] = [];
  for (let at = offset; at + 46 <= end;) {
    if (bytes.readUInt32LE(at) !== ENTRY) return null;
    const length = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + length).replaceAll('\\', '/'));
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names.length === count ? names : null;
}
