import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { listWorkbook, type ListBook } from './list-workbook.ts';

/** The rows go out as they are read; only the finished file is held. */
export async function listBytes(book: ListBook): Promise<Uint8Array> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), listWorkbook(book, stream)]);
  return new Uint8Array(bytes);
}
