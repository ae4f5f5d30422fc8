import { Unreadable } from './unreadable.ts';

/** Longer than any honest record: an unclosed quote or a file that is something else. */
const LONGEST = 16_000_000;

type Cut = (text: string) => { readonly complete: string[]; readonly left: string };

/**
 * Batches of the complete records of a UTF-8 stream, without byte order mark and carriage returns; the last record may
 * lack its line feed. Throws Unreadable on bytes that are not UTF-8 and on a quote never closed.
 */
export async function* records(input: AsyncIterable<Buffer>, cut: Cut): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of input) {
    const { complete, left } = cut(rest + decode(decoder, chunk));
    rest = left;
    if (rest.length > LONGEST) throw new Unreadable('Có bản ghi quá dài: kiểm tra dấu ngoặc kép chưa đóng.');
    yield complete.map(withoutReturn);
  }
  const { complete, left } = cut(`${rest}${decode(decoder)}\n`);
  if (left !== '') throw new Unreadable('Dấu ngoặc kép chưa đóng ở cuối dữ liệu: sửa dòng cuối rồi gửi lại.');
  yield complete.map(withoutReturn);
}

function decode(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (cause) {
    throw new Unreadable('Dữ liệu không phải UTF-8: lưu lại tệp với bảng mã UTF-8.', { cause });
  }
}

function withoutReturn(record: string): string {
  return record.endsWith('\r') ? record.slice(0, -1) : record;
}
