import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { linesOf, type TableEnd, type TableHead } from './backup-file.ts';
import { Digest } from './digest.ts';

/** The session writes every value the same way on every server. */
export async function settleSession(client: ClientBase): Promise<void> {
  await client.query(`set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set timezone = 'UTC';
    set bytea_output = 'hex'; set extra_float_digits = 1; set statement_timeout = 0`);
}

/** Every table with the columns that hold something of their own; what is computed from others is left out. */
export async function tablesOf(client: ClientBase): Promise<TableHead[]> {
  const { rows } = await client.query<TableHead>(`
    select relname as "table", array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration'
      and attnum > 0 and not attisdropped and attgenerated = ''
    group by relname order by relname`);
  return rows;
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Every row of a table as a line of COPY text. */
export function rowsOf(client: ClientBase, { table, columns }: TableHead): AsyncGenerator<Buffer> {
  const wanted = columns.map(quoted).join(', ');
  return linesOf(client.query(copyTo(`copy (select ${wanted} from public.${quoted(table)}) to stdout`)));
}

/** What a table as it stands adds up to. */
export async function measureTable(client: ClientBase, head: TableHead): Promise<TableEnd> {
  const digest = new Digest();
  for await (const row of rowsOf(client, head)) digest.add(row);
  return { table: head.table, rows: digest.rows, digest: digest.value };
}
