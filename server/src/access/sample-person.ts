import { randomUUID } from 'node:crypto';
import type { RoleId } from '@ra-soat/domain/access/role.ts';
import type { Actor } from '../platform/access.ts';
import type { Doors } from '../platform/command.ts';

interface Held {
  readonly role: RoleId;
  /** A unit (`2025-07:24631`, `vn`) or a village (uuid). */
  readonly place: string;
}

export interface SamplePerson extends Held {
  /** What else the same person is. */
  readonly further?: readonly Held[];
  readonly username: string;
  readonly fullName: string;
  /** Of `hashPassword`; absent: nobody can sign in with it. */
  readonly passwordHash?: string;
}

function grantOf({ role, place }: Held) {
  const village = /^[\da-f-]{36}$/.test(place);
  return { role, placeId: village ? null : place, villageId: village ? place : null };
}

/** An invented person with their roles, for demonstrations, journeys and tests; nobody has to change the password. */
export async function addSamplePerson({ database, clock }: Doors, person: SamplePerson): Promise<Actor> {
  const { username, fullName, further = [], passwordHash = 'không đăng nhập được' } = person;
  const accountId = randomUUID();
  const grants = [person, ...further].map(grantOf);
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
    .values(
      grants.map(({ role, placeId, villageId }) => ({
        ...{ account_id: accountId, role, place_id: placeId, village_id: villageId, valid_from: '2015-01-01' },
      })),
    )
    .execute();
  return { accountId, username, fullName, mustChangePassword: false, grants };
}
