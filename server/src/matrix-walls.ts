import { randomUUID } from 'node:crypto';
import { may } from '@ra-soat/domain/access/may.ts';
import { capabilities } from './app.ts';
import type { Communes, Person } from './matrix-people.ts';
import { samples, type Sample } from './matrix-samples.ts';
import { runCommand, type Doors, type Guard } from './platform/command.ts';
import { Problem, problemOf } from './platform/problem.ts';
import { runQuery } from './platform/query.ts';
import { citizenNumberOf, type StoryIds } from './test-story-bodies.ts';

/** A door of the server with what it asks for. */
export interface Surface {
  readonly kind: string;
  readonly verb: Guard;
  readonly door: 'command' | 'query' | 'file';
  readonly send: (doors: Doors, person: Person, input: unknown) => Promise<unknown>;
}

export const surfaces: readonly Surface[] = [
  ...capabilities.commands.map((entry): Surface => ({
    kind: entry.contract.kind,
    verb: entry.verb,
    door: 'command',
    send: (doors, { actor }, body) =>
      runCommand(doors, entry, actor, { id: randomUUID(), version: entry.contract.version, recordedAt: null, body }),
  })),
  ...[...capabilities.queries, ...capabilities.files].map((entry): Surface => ({
    kind: entry.contract.kind,
    verb: entry.verb,
    door: entry.contract.door,
    send: (doors, { actor }, input) => runQuery<(typeof entry)['contract'], unknown>(doors, entry, actor, input),
  })),
];

/** Whether the grant covers what the sample is about. */
function covers({ level, where }: Person, about: Sample['about']): boolean {
  if (!level || level === 'district') return false;
  if (level === 'nation') return true;
  if (about === 'country') return false;
  if (about === 'anyVillage' && level === 'village') return where === 'own' || where === 'sibling village';
  if (about === 'commune' && level === 'village') return false;
  return where === 'own';
}

/** Whether the person is let through to what the sample is about. */
function expected({ verb }: Surface, { about }: Sample, person: Person, today: string): boolean {
  if (verb === 'nobody') return true;
  if (!person.actor) return false;
  if (about === 'surveyed') {
    return person.role !== undefined && may(person.role, 'survey.enter', today) && covers(person, 'village');
  }
  if (verb === 'signedIn' || about === 'own') return true;
  if (about === 'learner') return person.role !== undefined && may(person.role, verb, today);
  return person.role !== undefined && may(person.role, verb, today) && covers(person, about);
}

const STRANGER = new Set<string>(['NOT_ALLOWED', 'NOT_FOUND', 'SIGN_IN_NEEDED']);

function secretsOf({ households, mark }: StoryIds): string[] {
  return [...households, ...households.map(citizenNumberOf), `${mark} Người Mẫu`, `Nhà mẫu ${mark}`];
}

/** What this person may not see by any way: households of other places, or of any place for who reads none. */
function secretsFrom(communes: Communes, person: Person, today: string): string[] {
  const reads = person.role !== undefined && may(person.role, 'household.read', today);
  const seen = (where: Person['where'][]) => reads && (person.level === 'nation' || where.includes(person.where));
  const province = person.level === 'province' && person.where === 'own';
  return [
    ...(seen(['own']) ? [] : secretsOf(communes.own)),
    ...(seen(['sibling commune']) || (reads && province) ? [] : secretsOf(communes.sibling)),
    ...(seen(['other province']) ? [] : secretsOf(communes.far)),
  ];
}

/** What the answer shows although this person may not see it. */
export function leak(communes: Communes, person: Person, answer: unknown, today: string): string | undefined {
  const text = JSON.stringify(answer);
  return secretsFrom(communes, person, today).find((secret) => text.includes(secret));
}

export interface Asked {
  readonly person: Person;
  readonly surface: Surface;
}

/** Asks one surface as one person; what is wrong with the answer, in words. */
export async function faultOf(
  doors: Doors,
  communes: Communes,
  { person, surface }: Asked,
  inputOf = (sample: Sample): unknown => sample.input(communes.own),
): Promise<string | undefined> {
  const sample = samples[surface.kind];
  if (!sample) return `${surface.kind}: no sample`;
  const today = doors.clock.today();
  const answer = await surface.send(doors, person, inputOf(sample)).catch(problemOf);
  const name = `${surface.kind}, ${person.name}`;
  if (answer instanceof Error && !(answer instanceof Problem)) return `${name}: ${String(answer)}`;
  const through = !(answer instanceof Problem && STRANGER.has(answer.code));
  if (through !== expected(surface, sample, person, today)) return `${name}: ${through ? 'let through' : 'refused'}`;
  const secret = leak(communes, person, answer, today);
  return secret && `${name}: shows ${secret}`;
}

/** Everything at once would wait for connections; eight at a time. */
export async function each<T>(all: readonly T[], work: (one: T) => Promise<string | undefined>): Promise<string[]> {
  const faults: string[] = [];
  const waiting = [...all];
  const worker = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const fault = await work(one);
      if (fault !== undefined) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return faults.sort();
}
