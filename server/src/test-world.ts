import { randomUUID } from 'node:crypto';
import type { RoleId } from '@ra-soat/domain/access/role.ts';
import { capabilities } from './app.ts';
import { loadPlaces } from './places/load.ts';
import type { Actor, Grant } from './platform/access.ts';
import { pinnedClock } from './platform/clock.ts';
import { runCommand, type Doors, type Receipt } from './platform/command.ts';
import { keyringOf } from './platform/keyring.ts';
import { runQuery, type FileAnswer } from './platform/query.ts';
import { testDatabase, type TestDatabase } from './platform/test-database.ts';

/**
 * A small world on a database of its own: real units, a clock to turn, people with roles, and the doors as the HTTP
 * face uses them. For tests, benches and journeys.
 */
export interface World {
  readonly database: TestDatabase;
  readonly doors: Doors;
  /** Turns the legal day. */
  setToday(day: string): void;
  person(role: RoleId, place: string, fullName?: string): Promise<Actor>;
  run(actor: Actor | undefined, kind: string, body: unknown, id?: string): Promise<Receipt>;
  ask(actor: Actor | undefined, kind: string, input: unknown): Promise<unknown>;
  file(actor: Actor | undefined, kind: string, input: unknown): Promise<FileAnswer>;
  drop(): Promise<void>;
}

function entryOf<E extends { contract: { kind: string } }>(entries: readonly E[], kind: string): E {
  const entry = entries.find(({ contract }) => contract.kind === kind);
  if (!entry) throw new Error(`no surface ${kind}`);
  return entry;
}

async function newPerson({ database, clock }: Doors, role: RoleId, place: string, fullName: string): Promise<Actor> {
  const accountId = randomUUID();
  const username = `${role.toLowerCase()}.${accountId.slice(0, 8)}`;
  const village = /^[\da-f-]{36}$/.test(place);
  await database.kysely
    .insertInto('account')
    .values({
      account_id: accountId,
      username,
      full_name: fullName,
      password_hash: 'không đăng nhập được',
      must_change_password: false,
      created_at: clock.now(),
    })
    .execute();
  await database.kysely
    .insertInto('role_grant')
    .values({
      account_id: accountId,
      role,
      place_id: village ? null : place,
      village_id: village ? place : null,
      valid_from: '2015-01-01',
    })
    .execute();
  const grant: Grant = { role, placeId: village ? null : place, villageId: village ? place : null };
  return { accountId, username, fullName, mustChangePassword: false, grants: [grant] };
}

export async function testWorld(options: { today: string; trustPlace?: boolean }): Promise<World> {
  const database = await testDatabase({ name: 'places', fill: loadPlaces });
  let today = options.today;
  const doors: Doors = {
    database,
    clock: pinnedClock(() => today),
    keys: keyringOf(Buffer.alloc(32, 7)),
    ...(options.trustPlace && { trustPlace: true }),
  };
  return {
    database,
    doors,
    setToday: (day) => (today = day),
    person: (role, place, fullName = `Người mẫu (${role})`) => newPerson(doors, role, place, fullName),
    run: (actor, kind, body, id = randomUUID()) => {
      const entry = entryOf(capabilities.commands, kind);
      return runCommand(doors, entry, actor, { id, version: entry.contract.version, recordedAt: null, body });
    },
    ask: (actor, kind, input) => runQuery(doors, entryOf(capabilities.queries, kind), actor, input),
    file: (actor, kind, input) => runQuery(doors, entryOf(capabilities.files, kind), actor, input),
    drop: () => database.drop(),
  };
}
