import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { sha256 } from './canonical.ts';

const folder = join(import.meta.dirname, '../../migrations');

function migrations(): { name: string; sql: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name), 'utf8') }));
}

/** One hash over all migrations: names the template that test databases are copied from. */
export function migrationsHash(): string {
  return sha256(
    migrations()
      .map(({ name, sql }) => `${name}\n${sql}`)
      .join('\n'),
  ).slice(0, 16);
}

/** The steps this version of the software knows: name and hash, in their order. */
export function knownMigrations(): { name: string; hash: string }[] {
  return migrations().map(({ name, sql }) => ({ name, hash: sha256(sql) }));
}

/**
 * Brings the database forward, each file in its own transaction; two servers starting at once take turns. `only`: the
 * steps a backup was made with, before its rows are loaded.
 */
export async function migrate(owner: ClientBase, only?: ReadonlySet<string>): Promise<string[]> {
  await owner.query(`select pg_advisory_lock(hashtext('ra-soat-migrate'))`);
  try {
    await owner.query(
      'create table if not exists migration (name text primary key, hash text not null, at timestamptz not null)',
    );
    const { rows } = await owner.query<{ name: string; hash: string }>('select name, hash from migration');
    const known = new Map(rows.map((row) => [row.name, row.hash]));
    const applied: string[] = [];
    for (const { name, sql } of migrations().filter((step) => only?.has(step.name) ?? true)) {
      const hash = sha256(sql);
      if (known.has(name)) {
        if (known.get(name) !== hash) throw new Error(`migration ${name} was changed after it ran here`);
        continue;
      }
      await apply(owner, name, sql, hash);
      applied.push(name);
    }
    return applied;
  } finally {
    await owner.query(`select pg_advisory_unlock(hashtext('ra-soat-migrate'))`);
  }
}

async function apply(owner: ClientBase, name: string, sql: string, hash: string): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(sql);
    await owner.query('insert into migration values ($1, $2, clock_timestamp())', [name, hash]);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw new Error(`migration ${name} failed`, { cause: error });
  }
}
