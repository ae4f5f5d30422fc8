import { randomUUID } from 'node:crypto';
import type { RoleId } from '@ra-soat/domain/access/role.ts';
import { capabilities } from './app.ts';
import { loadPlaces } from './places/load.ts';
import type { Actor } from './platform/access.ts';
import { pinnedClock } from './platform/clock.ts';
import { runCommand, type Doors, type Receipt } from './platform/command.ts';
import { keyringOf } from './platform/keyring.ts';
import { runQuery, type FileAnswer } from './platform/query.ts';
import { testDatabase, type TestDatabase } from './platform/test-database.ts';
import { addSamplePerson } from './access/sample-person.ts';

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
  /** `recordedAt`: by the clock of the device. */
  run(actor: Actor | undefined, kind: string, body: unknown, id?: string, recordedAt?: string): Promise<Receipt>;
  ask(actor: Actor | undefined, kind: string, input: unknown): Promise<unknown>;
  file(actor: Actor | undefined, kind: string, input: unknown): Promise<FileAnswer>;
  drop(): Promise<void>;
}

function entryOf<E extends { contract: { kind: string } }>(entries: readonly E[], kind: string): E {
  const entry = entries.find(({ contract }) => contract.kind === kind);
  if (!entry) throw new Error(`no surface ${kind}`);
  return entry;
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
    person: (role, place, fullName = `Người mẫu (${role})`) =>
      addSamplePerson(doors, { role, place, fullName, username: `${role.toLowerCase()}.${randomUUID().slice(0, 8)}` }),
    run: (actor, kind, body, id = randomUUID(), recordedAt) => {
      const entry = entryOf(capabilities.commands, kind);
      const { version } = entry.contract;
      return runCommand(doors, entry, actor, { id, version, recordedAt: recordedAt ?? null, body });
    },
    ask: (actor, kind, input) => runQuery(doors, entryOf(capabilities.queries, kind), actor, input),
    file: (actor, kind, input) => runQuery(doors, entryOf(capabilities.files, kind), actor, input),
    drop: () => database.drop(),
  };
}
