import { randomUUID } from 'node:crypto';
import { addSamplePerson } from '@ra-soat/server/access/sample-person.ts';
import { capabilities } from '@ra-soat/server/app.ts';
import type { Actor } from '@ra-soat/server/platform/access.ts';
import { runCommand } from '@ra-soat/server/platform/command.ts';
import { runQuery } from '@ra-soat/server/platform/query.ts';
import type { World } from '@ra-soat/server/test-world.ts';
import type { Journey } from '../start.ts';

/** The doors of a journey's server, as the samples of the server's own tests walk through them. */
export type MonthWorld = Pick<World, 'setToday' | 'run' | 'ask'> & {
  readonly database: Pick<World['database'], 'pool'>;
};

export function monthWorld(journey: Journey): MonthWorld {
  const { doors } = journey.server.house;
  const named = <E extends { readonly contract: { readonly kind: string } }>(
    entries: readonly E[],
    kind: string,
  ): E => {
    const entry = entries.find(({ contract }) => contract.kind === kind);
    if (!entry) throw new Error(`no surface ${kind}`);
    return entry;
  };
  return {
    database: doors.database,
    setToday: (day) => journey.turnTo(day),
    run: (actor, kind, body, id = randomUUID()) => {
      const entry = named(capabilities.commands, kind);
      return runCommand(doors, entry, actor, { id, version: entry.contract.version, recordedAt: null, body });
    },
    ask: (actor, kind, input) => runQuery(doors, named(capabilities.queries, kind), actor, input),
  };
}

/** People of a commune who work behind the screen, each role once. */
export async function castBehind(journey: Journey, commune: string): Promise<(role: string) => Actor> {
  const { doors } = journey.server.house;
  const people = new Map<string, Actor>();
  for (const role of ['povertyOfficer', 'steeringCommittee', 'communeChairman'] as const) {
    const username = `sau.${role.toLowerCase()}`;
    people.set(role, await addSamplePerson(doors, { role, place: commune, username, fullName: `Người mẫu (${role})` }));
  }
  return (role) => {
    const actor = people.get(role);
    if (!actor) throw new Error(`nobody is ${role}`);
    return actor;
  };
}
