import { randomUUID } from 'node:crypto';
import type { RoleId } from '@ra-soat/domain/access/role.ts';
import { roleWords } from '@ra-soat/domain/words/access.vi.ts';
import { hashPassword } from '@ra-soat/server/access/passwords.ts';
import type { Actor } from '@ra-soat/server/platform/access.ts';
import type { Doors } from '@ra-soat/server/platform/command.ts';
import { handOf, type Hand } from '../season/hand.ts';

/** One password for every account of the demonstration, printed at the start. */
export const PASSWORD = 'rasoat-2026';

export interface Person {
  readonly username: string;
  readonly fullName: string;
  readonly role: RoleId;
  /** A unit or a village. */
  readonly place: string;
}

/** Invented people with an account each; nobody has to change the printed password. */
export async function addPeople(doors: Doors, people: readonly Person[]): Promise<Map<string, Hand>> {
  const password_hash = await hashPassword(PASSWORD);
  const hands = new Map<string, Hand>();
  for (const { username, fullName, role, place } of people) {
    const account_id = randomUUID();
    const village = /^[\da-f-]{36}$/.test(place);
    const where = { place_id: village ? null : place, village_id: village ? place : null };
    await doors.database.kysely
      .insertInto('account')
      .values({
        account_id,
        username,
        full_name: fullName,
        phone: '0000123456',
        password_hash,
        must_change_password: false,
        created_at: doors.clock.now(),
      })
      .execute();
    await doors.database.kysely
      .insertInto('role_grant')
      .values({ account_id, role, ...where, valid_from: '2025-07-01' })
      .execute();
    const actor: Actor = {
      accountId: account_id,
      username,
      fullName,
      mustChangePassword: false,
      grants: [{ role, placeId: where.place_id, villageId: where.village_id }],
    };
    hands.set(username, handOf(doors, actor));
  }
  return hands;
}

/** The lines the demonstration prints: who signs in as what. */
export function accountLines(people: readonly (Person & { readonly placeName: string })[]): string[] {
  const width = Math.max(...people.map(({ username }) => username.length));
  return people.map(({ username, role, placeName }) => `  ${username.padEnd(width)}  ${roleWords[role]}, ${placeName}`);
}
