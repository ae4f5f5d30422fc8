import { randomUUID } from 'node:crypto';
import type { RoleId } from '@ra-soat/domain/access/role.ts';
import type { Actor } from '../platform/access.ts';
import type { Doors } from '../platform/command.ts';

export interface SamplePerson {
  readonly role: RoleId;
  /** A unit (`2025-07:24631`, `vn`) or a village (uuid). */
  readonly place: string;
  readonly username: string;
  readonly fullName: string;
  /** Of `hashPassword`; absent: nobody can sign in with it. */
  readonly passwordHash?: string;
}

/** An invented person with one role, for demonstrations, journeys and tests; nobody has to change the password. */
export async function addSamplePerson({ database, clock }: Doors, person: SamplePerson): Promise<Actor> {
  const { role, place, username, fullName, passwordHash = 'không đăng nhập được' } = person;
  const accountId = randomUUID();
  const village = /^[\da-f-]{36}$/.test(place);
  const where = { place_id: village ? null : place, village_id: village ? place : null };
  await database.kysely
    .insertInto('account')
    .values({
      account_id: accountId,
      username,
      full_name: fullName,
      password_hash: passwordHash,
      must_change_password: false,
      created_at: clock.now(),
    })
    .execute();
  await database.kysely
    .insertInto('role_grant')
    .values({ account_id: accountId, role, ...where, valid_from: '2015-01-01' })
    .execute();
  const grants = [{ role, placeId: where.place_id, villageId: where.village_id }];
  return { accountId, username, fullName, mustChangePassword: false, grants };
}
