import {
  closeSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { z } from 'zod';
import { keyFingerprint } from '@ra-soat/server/platform/keyring.ts';
import { END_OF_ROWS, type BackupHead, type TableEnd } from './backup-file.ts';
import { Digest } from './digest.ts';
import { gathered } from './gathered.ts';
import { rowsOf, settleSession, tablesOf } from './tables.ts';

const newline = Buffer.from('\n');

export interface BackupTaken {
  readonly head: BackupHead;
  readonly tables: readonly TableEnd[];
  readonly rows: number;
  readonly bytes: number;
}

function softwareVersion(): string {
  const text = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/**
 * The mark is read before the snapshot is taken: whatever was acknowledged before the mark was committed before the
 * snapshot, so it is in it.
 */
async function openSnapshot(client: pg.Client): Promise<BackupHead['mark']> {
  const marked = await client.query<{ at: string; lsn: string }>(
    `select to_json(clock_timestamp()) #>> '{}' as at, pg_current_wal_lsn()::text as lsn`,
  );
  await client.query('begin isolation level repeatable read read only');
  const snapshot = await client.query<{ snapshot: string }>('select pg_current_snapshot()::text as snapshot');
  const [mark] = marked.rows;
  const [seen] = snapshot.rows;
  if (!mark || !seen) throw new Error('PostgreSQL did not tell its time');
  return { ...mark, ...seen };
}

async function headOf(client: pg.Client, mark: BackupHead['mark'], secret: Buffer | undefined, withKey: boolean) {
  const { rows } = await client.query<BackupHead['migrations'][number]>(
    `select name, hash, to_json(at) #>> '{}' as at from migration order by name`,
  );
  const head: BackupHead = {
    format: 'ra-soat-backup',
    formatVersion: 1,
    software: softwareVersion(),
    mark,
    migrations: rows,
    keyFingerprint: secret ? keyFingerprint(secret) : null,
    key: secret && withKey ? secret.toString('base64') : null,
  };
  return head;
}

async function nothingMissing(client: pg.Client): Promise<void> {
  const made = await client.query<{ made: boolean }>(`select to_regclass('public.migration') is not null as made`);
  if (made.rows[0]?.made !== true) {
    throw new Error('Ở đây chưa có dữ liệu để sao lưu. Kiểm tra DATA_DIR hoặc DATABASE_URL.');
  }
  const { rows } = await client.query<{ name: string }>(`select sequencename as name from pg_sequences`);
  if (rows.length > 0) throw new Error(`a backup keeps no sequences: ${rows.map(({ name }) => name).join(', ')}`);
}

/** The whole file, piece by piece, and what the tables added up to. */
async function* contentOf(client: pg.Client, head: BackupHead, tables: TableEnd[]): AsyncGenerator<Buffer> {
  const line = (value: object) => Buffer.from(`${JSON.stringify(value)}\n`);
  yield line(head);
  for (const table of await tablesOf(client)) {
    yield line(table);
    const digest = new Digest();
    for await (const row of rowsOf(client, table)) {
      digest.add(row);
      yield row;
      yield newline;
    }
    yield Buffer.from(`${END_OF_ROWS}\n`);
    const end = { table: table.table, rows: digest.rows, digest: digest.value };
    tables.push(end);
    yield line(end);
  }
  yield line({ end: true, tables: tables.length, rows: totalOf(tables) });
}

export function totalOf(tables: readonly TableEnd[]): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}

export interface BackupOrder {
  readonly databaseUrl: string;
  readonly file: string;
  /** The key of the citizen numbers, as it lies beside the data. */
  readonly secret: Buffer | undefined;
  /** Puts the key itself into the file: whoever has the file then reads everything. */
  readonly withKey: boolean;
}

/** Writes the whole database, as it was at one instant, while others go on working; the file appears when it is whole. */
export async function takeBackup({ databaseUrl, file, secret, withKey }: BackupOrder): Promise<BackupTaken> {
  if (existsSync(file)) throw new Error(`Tệp ${file} đã có. Chọn tên khác: bản sao lưu cũ không bị ghi đè.`);
  const part = `${file}.part`;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await settleSession(client);
    await nothingMissing(client);
    const mark = await openSnapshot(client);
    const head = await headOf(client, mark, secret, withKey);
    const tables: TableEnd[] = [];
    const content = Readable.from(gathered(contentOf(client, head, tables)));
    await pipeline(content, createGzip({ level: 6 }), createWriteStream(part, { mode: 0o600 }));
    await client.query('commit');
    keepOnDisk(part, file);
    return { head, tables, rows: totalOf(tables), bytes: statSync(file).size };
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

function keepOnDisk(part: string, file: string): void {
  const handle = openSync(part, 'r');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(part, file);
}
