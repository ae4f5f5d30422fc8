import type pg from 'pg';
import { canonicalJson, sha256 } from './canonical.ts';

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
  const { rows } = await pool.query<{ name: string; print: string }>(parts.join(' union all '));
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

interface Link {
  readonly command_id: string;
  readonly kind: string;
  readonly body_hash: string;
  readonly answer: unknown;
  readonly chain_seq: number;
  readonly chain_hash: string;
  readonly place_id: string;
}

/** Places whose chain does not follow from its own rows, or does not end where `audit_chain` says. */
export async function brokenChains(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<Link>(`
    select command_id, kind, body_hash, answer, chain_seq, chain_hash, place_id from command order by place_id, chain_seq`);
  const { rows: ends } = await pool.query<{ place_id: string; seq: number; hash: string }>(
    'select place_id, seq, hash from audit_chain where seq > 0 order by place_id',
  );
  const chains = Map.groupBy(rows, ({ place_id }) => place_id);
  return ends.flatMap(({ place_id, seq, hash }) => {
    let last = '';
    const links = chains.get(place_id) ?? [];
    const whole = links.every((link, i) => {
      last = sha256(
        `${last} ${[link.command_id, link.kind, link.body_hash, sha256(canonicalJson(link.answer))].join(' ')}`,
      );
      return link.chain_seq === i + 1 && link.chain_hash === last;
    });
    return whole && links.length === seq && last === hash ? [] : [place_id];
  });
}
