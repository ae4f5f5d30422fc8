import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { roleIds, type RoleId } from '@ra-soat/domain/access/role.ts';
import type { Actor, Grant } from './access.ts';
import type { Clock } from './clock.ts';
import type { Database } from './database.ts';

const LIFE_MS = 12 * 3_600_000;

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** A random token for the cookie; the database keeps its hash only. */
export async function openSession(database: Database, accountId: string, clock: Clock): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = clock.now();
  await database.kysely
    .insertInto('session')
    .values({
      token_hash: hashOf(token),
      account_id: accountId,
      created_at: now,
      expires_at: new Date(now.getTime() + LIFE_MS),
    })
    .execute();
  return token;
}

export async function closeSession(database: Database, token: string, clock: Clock): Promise<void> {
  await database.kysely
    .updateTable('session')
    .set({ revoked_at: clock.now() })
    .where('token_hash', '=', hashOf(token))
    .execute();
}

interface ActorRow {
  account_id: string;
  username: string;
  full_name: string;
  must_change_password: boolean;
  role: string | null;
  place_id: string | null;
  village_id: string | null;
}

const isRole = (text: string): text is RoleId => (roleIds as readonly string[]).includes(text);

/** Whose cookie this is, with the grants in force today; undefined when the session is over. */
export async function actorOf(database: Database, token: string, clock: Clock): Promise<Actor | undefined> {
  const { rows } = await sql<ActorRow>`
    select account.account_id, username, full_name, must_change_password, role, place_id, village_id
    from session
    join account using (account_id)
    left join role_grant on role_grant.account_id = account.account_id
      and valid_from <= ${clock.today()} and (valid_to is null or valid_to >= ${clock.today()})
    where token_hash = ${hashOf(token)} and revoked_at is null and expires_at > ${clock.now()}
      and deactivated_at is null`.execute(database.kysely);
  const [first] = rows;
  if (!first) return undefined;
  return {
    accountId: first.account_id,
    username: first.username,
    fullName: first.full_name,
    mustChangePassword: first.must_change_password,
    session: hashOf(token),
    grants: rows.flatMap(({ role, place_id, village_id }): Grant[] =>
      role && isRole(role) ? [{ role, placeId: place_id, villageId: village_id }] : [],
    ),
  };
}
