import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { brokenChains } from '@ra-soat/server/platform/broken-chains.ts';
import { knownMigrations, migrate } from '@ra-soat/server/platform/migrate.ts';
import { gathered } from './gathered.ts';
import {
  backupEnd,
  backupHead,
  END_OF_ROWS,
  readLines,
  tableEnd,
  tableHead,
  type BackupHead,
  type TableEnd,
  type TableHead,
} from './backup-file.ts';
import { Digest } from './digest.ts';
import { dataInPlace } from './data-in-place.ts';
import { measureTable, quoted, settleSession, tablesOf } from './tables.ts';

const ASIDE = 'before_restore';
const endOfRows = Buffer.from(END_OF_ROWS);
const newline = Buffer.from('\n');

interface Restored {
  readonly head: BackupHead;
  readonly tables: readonly TableEnd[];
  /** Steps of the database that came after the backup and were applied now. */
  readonly forward: readonly string[];
}

async function nextLine(lines: AsyncGenerator<Buffer>): Promise<string> {
  const line = await lines.next();
  if (line.done === true) throw new Error('Tệp sao lưu bị cụt: thiếu phần cuối. Dùng bản sao lưu khác.');
  return line.value.toString('utf8');
}

/** Reads and judges the first line; the software must know every step the backup was made with. */
export async function readHead(file: string): Promise<BackupHead> {
  const lines = readLines(file);
  const read = backupHead.safeParse(JSON.parse(await nextLine(lines)));
  await lines.return(undefined);
  if (!read.success) throw new Error(`Tệp ${file} không phải bản sao lưu của Rà Soát, hoặc của phiên bản khác.`);
  const known = new Map(knownMigrations().map(({ name, hash }) => [name, hash]));
  const strange = read.data.migrations.filter(({ name, hash }) => known.get(name) !== hash);
  if (strange.length > 0) {
    const names = strange.map(({ name }) => name).join(', ');
    throw new Error(`Bản sao lưu được làm bằng phần mềm khác (${names}). Cài đúng phiên bản đó hoặc mới hơn.`);
  }
  return read.data;
}

/** The rows of one table; what arrives must add up to what was written. */
async function loadTable(client: pg.Client, head: TableHead, lines: AsyncGenerator<Buffer>): Promise<TableEnd> {
  const digest = new Digest();
  async function* rows() {
    for (;;) {
      const line = await lines.next();
      if (line.done === true) throw new Error('Tệp sao lưu bị cụt giữa một bảng. Dùng bản sao lưu khác.');
      if (line.value.equals(endOfRows)) return;
      digest.add(line.value);
      yield line.value;
      yield newline;
    }
  }
  const columns = head.columns.map(quoted).join(', ');
  await pipeline(
    Readable.from(gathered(rows())),
    client.query(copyFrom(`copy public.${quoted(head.table)} (${columns}) from stdin`)),
  );
  const end = tableEnd.parse(JSON.parse(await nextLine(lines)));
  if (end.table !== head.table || end.rows !== digest.rows || end.digest !== digest.value) {
    throw new Error(`Bảng ${head.table} trong tệp sao lưu không khớp mã băm. Dùng bản sao lưu khác.`);
  }
  return end;
}

/** Keys between tables and what triggers would write are set aside while rows come in by table, then put back. */
async function loadAll(client: pg.Client, file: string): Promise<TableEnd[]> {
  const { rows: keys } = await client.query<{ owner: string; name: string; rule: string }>(
    `select conrelid::regclass::text as owner, conname as name, pg_get_constraintdef(oid) as rule
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  const tables = await tablesOf(client);
  for (const { owner, name } of keys) await client.query(`alter table ${owner} drop constraint ${quoted(name)}`);
  for (const { table } of tables) await client.query(`alter table public.${quoted(table)} disable trigger user`);
  await client.query(`truncate ${tables.map(({ table }) => `public.${quoted(table)}`).join(', ')}`);
  const lines = readLines(file);
  await nextLine(lines);
  const loaded: TableEnd[] = [];
  for (;;) {
    const text: unknown = JSON.parse(await nextLine(lines));
    const head = tableHead.safeParse(text);
    if (!head.success) {
      const end = backupEnd.parse(text);
      if (end.tables !== loaded.length) throw new Error('Tệp sao lưu thiếu bảng. Dùng bản sao lưu khác.');
      break;
    }
    loaded.push(await loadTable(client, head.data, lines));
  }
  for (const { table } of tables) await client.query(`alter table public.${quoted(table)} enable trigger user`);
  for (const { owner, name, rule } of keys)
    await client.query(`alter table ${owner} add constraint ${quoted(name)} ${rule}`);
  return loaded;
}

/** Reads back every table: what is stored now is what was backed up, and no chain of the audit log is broken. */
async function verify(client: pg.Client, written: readonly TableEnd[]): Promise<void> {
  const wanted = new Map(written.map((end) => [end.table, end]));
  for (const head of await tablesOf(client)) {
    const stored = await measureTable(client, head);
    const end = wanted.get(head.table);
    if (stored.rows !== (end?.rows ?? 0) || (end && stored.digest !== end.digest)) {
      throw new Error(`Bảng ${head.table} sau khi khôi phục không khớp bản sao lưu.`);
    }
  }
  const broken = await brokenChains(client);
  if (broken.length > 0) throw new Error(`Chuỗi nhật ký bị đứt tại: ${broken.join(', ')}.`);
}

async function intoEmptySchema(client: pg.Client, file: string, head: BackupHead): Promise<TableEnd[]> {
  await migrate(client, new Set(head.migrations.map(({ name }) => name)));
  await client.query('begin');
  const tables = await loadAll(client, file);
  for (const { name, at } of head.migrations) {
    await client.query('update migration set at = $2 where name = $1', [name, at]);
  }
  await client.query('commit');
  await verify(client, tables);
  return tables;
}

export interface RestoreOrder {
  readonly databaseUrl: string;
  readonly file: string;
  /** Names the data that may be given up, as the refusal prints it. */
  readonly over: string | undefined;
}

/**
 * Puts a backup into an empty database, or in the place of data that `over` names. What was there is kept aside until
 * everything is loaded and verified; whatever fails leaves it as it was.
 */
export async function restoreBackup({ databaseUrl, file, over }: RestoreOrder): Promise<Restored> {
  const head = await readHead(file);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await settleSession(client);
    await dataInPlace(client, head, over);
    await client.query(`alter schema public rename to ${ASIDE}; create schema public`);
    try {
      const tables = await intoEmptySchema(client, file, head);
      await client.query(`drop schema ${ASIDE} cascade`);
      const forward = await migrate(client);
      return { head, tables, forward };
    } catch (error) {
      await client.query('rollback');
      await client.query(`drop schema public cascade; alter schema ${ASIDE} rename to public`);
      throw error;
    }
  } finally {
    await client.end();
  }
}
