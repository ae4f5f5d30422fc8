import type { z } from 'zod';
import { mayAt, nobody, scopeOf, type Actor, type Site } from './access.ts';
import { parsed, type Doors, type Guard } from './command.ts';
import type { FileContract, QueryContract } from './contract.ts';
import { setScope, nowhere, type Tx } from './database.ts';
import { refuseReading } from './hand-in.ts';
import { Problem } from './problem.ts';
import type { Request } from './request.ts';

/** A document to send: bytes at once, or a stream for lists of any length. */
export interface FileAnswer {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Looked at in the page instead of saved: what was looked at before and runs nothing. */
  readonly inPage?: boolean;
}

interface ReadSpec<I, O> {
  readonly verb: Guard;
  /** Where it looks; absent: the answer itself is limited to the actor's places by the database. */
  readonly site?: (input: I, request: { tx: Tx; actor: Actor }) => Site | Promise<Site>;
  readonly answer: (input: I, request: Request) => Promise<O>;
}

interface Ready<O> {
  site?(request: { tx: Tx; actor: Actor }): Site | Promise<Site>;
  answer(request: Request): Promise<O>;
}

interface ReadEntry<C, O> {
  readonly contract: C;
  readonly verb: Guard;
  read(input: unknown): Ready<O>;
}

export type QueryEntry = ReadEntry<QueryContract, unknown>;
export type FileEntry = ReadEntry<FileContract, FileAnswer>;

function ready<I, O>(spec: ReadSpec<I, O>, input: I): Ready<O> {
  const { site } = spec;
  return { ...(site && { site: (request) => site(input, request) }), answer: (request) => spec.answer(input, request) };
}

export function defineQuery<I extends z.ZodType, O extends z.ZodType>(
  contract: QueryContract<I, O>,
  spec: ReadSpec<z.output<I>, z.output<O>>,
): QueryEntry {
  return { contract, verb: spec.verb, read: (raw) => ready(spec, parsed(contract.input, raw)) };
}

export function defineFile<I extends z.ZodType>(
  contract: FileContract<I>,
  spec: ReadSpec<z.output<I>, FileAnswer>,
): FileEntry {
  return { contract, verb: spec.verb, read: (raw) => ready(spec, parsed(contract.input, raw)) };
}

/** The one door for every read: scope first, then the place's right, then the answer, in one transaction. */
export async function runQuery<C extends { readonly kind: string }, O>(
  doors: Doors,
  entry: ReadEntry<C, O>,
  asking: Actor | undefined,
  raw: unknown,
): Promise<O> {
  const { verb } = entry;
  if (!asking && verb !== 'nobody') throw new Problem('SIGN_IN_NEEDED');
  refuseReading(asking, entry.contract.kind);
  const actor = asking ?? nobody;
  const asked = entry.read(raw);
  return doors.database.within(nowhere, async (tx) => {
    const { clock, keys } = doors;
    if (verb !== 'signedIn' && verb !== 'nobody') {
      if (actor.mustChangePassword) throw new Problem('PASSWORD_CHANGE_NEEDED');
      await setScope(tx, await scopeOf(tx, actor, doors.trustPlace ? 'household.read' : verb, clock.today()));
      const site = await asked.site?.({ tx, actor });
      if (site && !doors.trustPlace && !(await mayAt(tx, actor, verb, site, clock.today()))) {
        throw new Problem('NOT_ALLOWED');
      }
    }
    return asked.answer({ tx, clock, keys, actor });
  });
}
