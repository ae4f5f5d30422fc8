import { sql } from 'kysely';
import { may } from '@ra-soat/domain/access/may.ts';
import type { RoleId } from '@ra-soat/domain/access/role.ts';
import type { Verb } from '@ra-soat/domain/access/verb.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { nowhere, type Scope, type Tx } from './database.ts';
import { scopeUnder } from './scope-under.ts';

export interface Grant {
  readonly role: RoleId;
  /** Exactly one of the two: a unit of a list ('vn' the country), or a village. */
  readonly placeId: string | null;
  readonly villageId: string | null;
}

/** Who sends a request, with the grants that hold today. */
export interface Actor {
  readonly accountId: string;
  readonly username: string;
  readonly fullName: string;
  readonly mustChangePassword: boolean;
  readonly grants: readonly Grant[];
  /** The session of a phone that is to be emptied: it hands in and reads nothing. */
  readonly handInOnly?: boolean;
  /** Hash of the session's token; absent outside HTTP. */
  readonly session?: Buffer;
}

/** Who has not signed in: for the few surfaces that everybody may ask. */
export const nobody: Actor = { accountId: '', username: '', fullName: '', mustChangePassword: false, grants: [] };

/** Where a request acts: always a unit, and within a commune perhaps one village and one household. */
export interface Site {
  /** Commune (or a unit above it, 'vn' for the whole house): in whose chain of the audit log it stands. */
  readonly place: string;
  readonly village?: string;
  readonly household?: string;
}

export function holds(actor: Actor, verb: Verb, today: IsoDate): readonly Grant[] {
  return actor.grants.filter((grant) => may(grant.role, verb, today));
}

/**
 * Whether the actor may do this at this site: by a grant at the village, its commune or anything above; of a commune that
 * is no more, also at what took it over, and of a divided one where the village belongs today.
 */
export async function mayAt(tx: Tx, actor: Actor, verb: Verb, site: Site, today: IsoDate): Promise<boolean> {
  const grants = holds(actor, verb, today);
  if (site.village && grants.some((grant) => grant.villageId === site.village)) return true;
  const places = grants.flatMap((grant) => grant.placeId ?? []);
  if (places.length === 0) return false;
  const { rows } = await sql<{ place: string }>`
    select place_path_today(${site.place}) as place
    union select place_path(commune_id) from village where village_id = ${site.village ?? null}::uuid`.execute(tx);
  return rows.some((row) => places.includes(row.place));
}

/** The households a verb lets the actor work on: only where the same grant may read them. */
export async function scopeOf(tx: Tx, actor: Actor, verb: Verb, today: IsoDate): Promise<Scope> {
  const grants = holds(actor, verb, today).filter((grant) => may(grant.role, 'household.read', today));
  if (grants.length === 0) return nowhere;
  const places = grants.flatMap((grant) => grant.placeId ?? []);
  return scopeUnder(
    tx,
    places,
    grants.flatMap((grant) => grant.villageId ?? []),
  );
}
