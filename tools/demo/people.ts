import type { RoleId } from '@ra-soat/domain/access/role.ts';
import { roleWords } from '@ra-soat/domain/words/access.vi.ts';
import { hashPassword } from '@ra-soat/server/platform/passwords.ts';
import type { Doors } from '@ra-soat/server/platform/command.ts';
import { addSamplePerson } from '@ra-soat/server/access/sample-person.ts';
import { handOf, type Hand } from '../season/hand.ts';

/** One password for every account of the demonstration, printed at the start. */
export const PASSWORD = 'rasoat-2026';

export interface Person {
  readonly username: string;
  readonly fullName: string;
  readonly role: RoleId;
  /** A unit or a village. */
  readonly place: string;
  /** What else the same person is, and where. */
  readonly further?: readonly { readonly role: RoleId; readonly place: string }[];
}

/** Invented people with an account each. */
export async function addPeople(doors: Doors, people: readonly Person[]): Promise<Map<string, Hand>> {
  const passwordHash = await hashPassword(PASSWORD);
  const hands = new Map<string, Hand>();
  for (const person of people) {
    hands.set(person.username, handOf(doors, await addSamplePerson(doors, { ...person, passwordHash })));
  }
  return hands;
}

/** The lines the demonstration prints: who signs in as what. */
export function accountLines(people: readonly (Person & { readonly placeName: string })[]): string[] {
  const width = Math.max(...people.map(({ username }) => username.length));
  return people.map(({ username, role, placeName }) => `  ${username.padEnd(width)}  ${roleWords[role]}, ${placeName}`);
}
