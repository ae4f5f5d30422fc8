import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';

/** First line of a backup: what it is, when it was taken, and what it was made with. */
export const backupHead = z.object({
  format: z.literal('ra-soat-backup'),
  formatVersion: z.literal(1),
  software: z.string(),
  /** Every write that was acknowledged before this instant is in the backup. */
  mark: z.object({ at: z.string(), lsn: z.string(), snapshot: z.string() }),
  migrations: z.array(z.object({ name: z.string(), hash: z.string(), at: z.string() })),
  keyFingerprint: z.string().nullable(),
  /** The key itself, base64: only when it was asked for. */
  key: z.string().nullable(),
});
export type BackupHead = z.output<typeof backupHead>;

/** Before the rows of a table; they follow as PostgreSQL's COPY text, ended by a line `\.`. */
export const tableHead = z.object({ table: z.string(), columns: z.array(z.string()) });
export type TableHead = z.output<typeof tableHead>;

/** After the rows: how many, and the sum of their hashes, whatever their order. */
export const tableEnd = z.object({ table: z.string(), rows: z.number(), digest: z.string() });
export type TableEnd = z.output<typeof tableEnd>;

/** Last line: a file without it was cut off. */
export const backupEnd = z.object({ end: z.literal(true), tables: z.number(), rows: z.number() });

export const END_OF_ROWS = '\\.';

const NEWLINE = 10;

/** Splits at line feeds only; a letter is never cut because the bytes stay together. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      yield bytes.subarray(from, at);
      from = at + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) yield rest;
}

/** The lines of a packed file; one that is damaged or cut ends with an error in words. */
export async function* readLines(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  try {
    yield* linesOf(source.pipe(unpacked));
  } catch (cause) {
    throw new Error(`Không đọc được tệp ${file}: tệp hỏng, bị cụt hoặc không phải bản sao lưu.`, { cause });
  } finally {
    source.destroy();
  }
}
