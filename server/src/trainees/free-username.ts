import { sql } from 'kysely';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { Tx } from '../platform/database.ts';
import type { Placed } from './records.ts';

/** `mau.nguoi`, and with a number where that is taken: given name first, as officials write sign-in names. */
export async function freeUsername(tx: Tx, { name, placeId }: Placed & { readonly name: string }): Promise<string> {
  const words = fold(name)
    .replace(/[^a-z\s]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const initials = words.slice(0, -1).map((word) => word.charAt(0));
  const code = placeId.split(':')[1] ?? '';
  const base = `${words.at(-1) ?? 'hocvien'}${initials.join('')}`.slice(0, 24);
  const { rows } = await sql<{ username: string }>`
    select username from account where username like ${`${base}%.${code}`}`.execute(tx);
  const taken = new Set(rows.map(({ username }) => username));
  let found = `${base}.${code}`;
  for (let n = 2; taken.has(found); n += 1) found = `${base}${String(n)}.${code}`;
  return found;
}
