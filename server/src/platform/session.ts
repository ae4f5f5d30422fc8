import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { roleIds, type RoleId } from '@ra-soat/domain/access/role.ts';
import type { Actor, Grant } from './access.ts';
import type { Clock } from './clock.ts';
import type { Database, Tx } from './database.ts';

/** A working day: an office computer is shared. */
const OFFICE_MS = 12 * 3_600_000;
/**
 * A village is surveyed for days without network and sent when the phone comes down: the visits of a round take up to a
 * month, and typing a long password in the field invites writing it down. The PIN guards the phone meanwhile.
 */
const DEVICE_MS = 30 * 24 * 3_600_000;
/** How long a phone keeps its cookie: a browser without this forgets it as soon as it is closed. */
export const DEVICE_COOKIE_S = DEVICE_MS / 1000;

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** A random token for the cookie; the database keeps its hash only. */
export async function openSession(
  database: Database,
  accountId: string,
  clock: Clock,
  device = false,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const now = clock.now();
  await database.kysely
    .insertInto('session')
    .values({
      token_hash: hashOf(token),
      account_id: accountId,
      created_at: now,
      expires_at: new Date(now.getTime() + (device ? DEVICE_MS : OFFICE_MS)),
      device,
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
  hand_in_only: boolean;
}

function grantsOf(rows: readonly Pick<ActorRow, 'role' | 'place_id' | 'village_id'>[]): Grant[] {
  return rows.flatMap(({ role, place_id, village_id }) =>
    role && isRole(role) ? [{ role, placeId: place_id, villageId: village_id }] : [],
  );
}

const isRole = (text: string): text is RoleId => (roleIds as readonly string[]).includes(text);

/** Whose cookie this is, with the grants in force today; undefined when the session is over. */
export async function actorOf(database: Database, token: string, clock: Clock): Promise<Actor | undefined> {
  const { rows } = await sql<ActorRow>`
    select account.account_id, username, full_name, must_change_password, role, place_id, village_id,
           exists (select from device_wipe w where w.device_id = session.device_id and w.wiped_at is null) as hand_in_only
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
    ...(first.hand_in_only && { handInOnly: true }),
    grants: grantsOf(rows),
  };
}

/** Who an account is today, for work that goes on after its command; undefined when the account was closed. */
export async function actorOfAccount(database: Database, accountId: string, clock: Clock): Promise<Actor | undefined> {
  const { rows } = await sql<Omit<ActorRow, 'hand_in_only'>>`
    select account.account_id, username, full_name, must_change_password, role, place_id, village_id
    from account left join role_grant on role_grant.account_id = account.account_id
      and valid_from <= ${clock.today()} and (valid_to is null or valid_to >= ${clock.today()})
    where account.account_id = ${accountId} and deactivated_at is null`.execute(database.kysely);
  const [first] = rows;
  if (!first) return undefined;
  const { account_id, username, full_name, must_change_password } = first;
  const who = { accountId: account_id, username, fullName: full_name, mustChangePassword: must_change_password };
  return { ...who, grants: grantsOf(rows) };
}

/** Ties a session to the phone that first spoke with it; false: it is another phone's. */
export async function bindSession(tx: Tx, session: Buffer, deviceId: string): Promise<boolean> {
  const { rows } = await sql`
    update session set device_id = ${deviceId}
    where token_hash = ${session} and (device_id is null or device_id = ${deviceId}) returning token_hash`.execute(tx);
  return rows.length === 1;
}

/** Ends every session of a phone. */
export async function endSessionsOf(tx: Tx, deviceId: string, at: Date): Promise<void> {
  await tx
    .updateTable('session')
    .set({ revoked_at: at })
    .where('device_id', '=', deviceId)
    .where('revoked_at', 'is', null)
    .execute();
}
