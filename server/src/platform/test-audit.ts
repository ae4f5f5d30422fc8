import type pg from 'pg';

/** One text for each table the application may write, over all its rows: any change of any row changes it. */
export async function fingerprint(pool: pg.Pool): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname as name from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace and has_table_privilege('ra_soat_app', oid, 'insert')
     order by 1`,
  );
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as print from "${name}" t`,
  );
  const { rows } = await pool.query<{ name: string; print: string }>(parts.join(' union all ') + ' order by name');
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}

/** By which column the rows of a table belong to a commune ($1), the nearest first. */
const belongs = {
  commune_id: 'commune_id = $1',
  place_id: 'place_id = $1',
  household_id: 'household_id in (select household_id from household_place where commune_id = $1)',
  village_id: 'village_id in (select village_id from village where commune_id = $1)',
} as const;

/** Like `fingerprint`, of one commune's rows; the audit log, which tells of attempts, is left out. */
export async function fingerprintOfCommune(pool: pg.Pool, commune: string): Promise<Record<string, string>> {
  const { rows: columns } = await pool.query<{ table: string; column: keyof typeof belongs }>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and column_name = any ($1)
       and table_name not in ('command', 'command_body', 'audit_chain', 'incident', 'place', 'place_kind')
     order by table_name`,
    [Object.keys(belongs)],
  );
  const tables = Map.groupBy(columns, ({ table }) => table);
  const parts = [...tables].map(([name, own]) => {
    const column = Object.keys(belongs).find((one) => own.some((row) => row.column === one)) as keyof typeof belongs;
    return `select '${name}' as name, count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as print
      from "${name}" t where ${belongs[column]}`;
  });
  const { rows } = await pool.query<{ name: string; print: string }>(parts.join(' union all '), [commune]);
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]));
}
