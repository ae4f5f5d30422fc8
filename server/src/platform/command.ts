import { sql } from 'kysely';
import type { z } from 'zod';
import type { Verb } from '@ra-soat/domain/access/verb.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { mayAt, nobody, scopeOf, type Actor, type Site } from './access.ts';
import { begunAgain } from './begun-again.ts';
import { sha256 } from './canonical.ts';
import type { CommandContract } from './contract.ts';
import { setScope, everywhere, nowhere, type Database, type Tx } from './database.ts';
import type { Clock } from './clock.ts';
import { refuseReading } from './hand-in.ts';
import type { Keyring } from './keyring.ts';
import { Problem } from './problem.ts';
import type { CommandRequest } from './request.ts';

/** `verb` at a site; or just signed in; or nobody yet (the first administrator). */
export type Guard = Verb | 'signedIn' | 'nobody';

interface Asking {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly today: IsoDate;
}

interface CommandSpec<I, O> {
  readonly verb: Guard;
  /** Where it acts; what it cannot see it answers with NOT_FOUND. */
  readonly site: (body: I, request: Asking) => Site | Promise<Site>;
  readonly handle: (body: I, request: CommandRequest) => Promise<O>;
  /** What the audit log keeps of the body: secrets and citizen numbers never. */
  readonly recorded?: (body: I) => unknown;
  /** By version: how a body of that version becomes one of the next. Phones keep theirs for weeks. */
  readonly upgrades?: Readonly<Record<number, Upgrade>>;
}

type Upgrade = (body: unknown) => unknown;

/** A command with its body read and checked, ready to be judged and run. */
export interface ReadyCommand {
  readonly recorded: unknown;
  site(request: Asking): Site | Promise<Site>;
  handle(request: CommandRequest): Promise<unknown>;
}

export interface CommandEntry {
  readonly contract: CommandContract;
  readonly verb: Guard;
  /** Absent: the version of today. */
  read(body: unknown, version?: number): ReadyCommand;
}

/** Ties a contract to what it does. The types of body and answer stay inside. */
export function defineCommand<I extends z.ZodType, O extends z.ZodType>(
  contract: CommandContract<I, O>,
  spec: CommandSpec<z.output<I>, z.output<O>>,
): CommandEntry {
  return {
    contract,
    verb: spec.verb,
    read: (raw, version = contract.version) => {
      const body = parsed(contract.input, broughtForward(raw, version, contract, spec.upgrades ?? {}));
      return {
        recorded: spec.recorded ? spec.recorded(body) : body,
        site: (request) => spec.site(body, request),
        handle: (request) => spec.handle(body, request),
      };
    },
  };
}

/** Step by step to the version of today; a step that is not known any more asks for an update of the device. */
function broughtForward(
  raw: unknown,
  version: number,
  contract: CommandContract,
  upgrades: Readonly<Record<number, Upgrade>>,
): unknown {
  let body = raw;
  for (let from = version; from < contract.version; from++) {
    const upgrade = upgrades[from];
    if (!upgrade) throw new Problem('VERSION_UNKNOWN');
    body = upgrade(body);
  }
  return body;
}

/** The body as its schema wants it, or every field that does not fit, in words. */
export function parsed<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  throw new Problem('BODY_INVALID', {
    fields: result.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  });
}

export interface Envelope {
  readonly id: string;
  readonly version: number;
  readonly recordedAt: string | null;
  readonly body: unknown;
  /** It came in a sealed file: nobody stands before it who could mend it. */
  readonly sealed?: boolean;
}

export interface Receipt {
  readonly id: string;
  readonly bodyHash: string;
  readonly answer: unknown;
}

/** What the doors need; `trustPlace` gives up the application's checks, so that tests see the database's alone. */
export interface Doors {
  readonly database: Database;
  readonly clock: Clock;
  readonly keys: Keyring;
  readonly trustPlace?: boolean;
}

/**
 * The one door for every write: seen before? → the stored answer; may this actor do this here? → handle → the answer,
 * the body and the next link of the place's audit chain are stored with the change itself, or nothing is.
 */
export async function runCommand(
  doors: Doors,
  entry: CommandEntry,
  actor: Actor | undefined,
  envelope: Envelope,
): Promise<Receipt> {
  return (await runOnce(doors, entry, actor, envelope)).receipt;
}

/** As `runCommand`; `repeated` tells whether it had been received before. */
export async function runOnce(
  doors: Doors,
  entry: CommandEntry,
  actor: Actor | undefined,
  envelope: Envelope,
): Promise<{ receipt: Receipt; repeated: boolean }> {
  // The device is ahead of this server: its work waits there until the server was updated.
  if (envelope.version > entry.contract.version) throw new Problem('VERSION_AHEAD');
  if (entry.verb !== 'nobody' && !actor) throw new Problem('SIGN_IN_NEEDED');
  refuseReading(actor, entry.contract.kind);
  const bodyHash = sha256(canonicalJson(envelope.body));
  const ready = entry.read(envelope.body, envelope.version);
  const { kind } = entry.contract;
  const bodyMark = doors.keys.mark(bodyHash).toString('hex');
  const work = async (tx: Tx) => {
    const seen = await seenBefore(tx, envelope.id, kind, bodyMark);
    if (seen) return { receipt: { id: envelope.id, bodyHash, answer: seen.answer }, repeated: true };
    const who = actor ?? nobody;
    const site = await judged(doors, tx, entry.verb, who, ready);
    const { clock, keys } = doors;
    const { id: commandId, recordedAt, sealed = false } = envelope;
    const answer = await ready.handle({ tx, clock, keys, actor: who, commandId, site, recordedAt, sealed });
    await store(tx, { envelope, kind, bodyMark, answer, site, recorded: ready.recorded, actor: who, at: clock.now() });
    return { receipt: { id: envelope.id, bodyHash, answer }, repeated: false };
  };
  return begunAgain(() => doors.database.within(nowhere, work));
}

/** Repeats wait for each other on the id; the second finds the first one's answer. */
async function seenBefore(
  tx: Tx,
  id: string,
  kind: string,
  bodyMark: string,
): Promise<{ answer: unknown } | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx);
  const { rows } = await sql<{ kind: string; body_hash: string; answer: unknown }>`
    select * from command_seen(${id})`.execute(tx);
  const [seen] = rows;
  if (!seen) return undefined;
  if (seen.kind !== kind || seen.body_hash !== bodyMark) throw new Problem('COMMAND_REUSED');
  return { answer: seen.answer };
}

async function judged(doors: Doors, tx: Tx, guard: Guard, actor: Actor, ready: ReadyCommand): Promise<Site> {
  const today = doors.clock.today();
  if (guard === 'nobody' || guard === 'signedIn') return ready.site({ tx, actor, today });
  if (actor.mustChangePassword) throw new Problem('PASSWORD_CHANGE_NEEDED');
  await setScope(tx, doors.trustPlace ? await anyScope(tx, actor, today) : await scopeOf(tx, actor, guard, today));
  const site = await ready.site({ tx, actor, today });
  if (!doors.trustPlace && !(await mayAt(tx, actor, guard, site, today))) throw new Problem('NOT_ALLOWED');
  return site;
}

function anyScope(tx: Tx, actor: Actor, today: string): ReturnType<typeof scopeOf> {
  return scopeOf(tx, actor, 'household.read', today);
}

interface Stored {
  envelope: Envelope;
  kind: string;
  /** Keyed, so that a secret in a body cannot be guessed from what is stored. */
  bodyMark: string;
  answer: unknown;
  site: Site;
  recorded: unknown;
  actor: Actor;
  at: Date;
}

async function store(tx: Tx, stored: Stored): Promise<void> {
  const { envelope, kind, bodyMark, answer, site, actor, at } = stored;
  await setScope(tx, everywhere);
  const link = await nextLink(tx, site.place, [envelope.id, kind, bodyMark, sha256(canonicalJson(answer))].join(' '));
  await tx
    .insertInto('command')
    .values({
      command_id: envelope.id,
      kind,
      version: envelope.version,
      account_id: actor.accountId || null,
      place_id: site.place,
      village_id: site.village ?? null,
      household_id: site.household ?? null,
      body_hash: bodyMark,
      answer: JSON.stringify(answer),
      recorded_at: envelope.recordedAt ? new Date(envelope.recordedAt) : null,
      received_at: at,
      chain_seq: link.seq,
      chain_hash: link.hash,
    })
    .execute();
  await tx
    .insertInto('command_body')
    .values({ command_id: envelope.id, place_id: site.place, body: JSON.stringify(stored.recorded ?? null) })
    .execute();
}

/** The place's chain: each link's hash covers the one before, so that no entry can be taken out unseen. */
async function nextLink(tx: Tx, place: string, text: string): Promise<{ seq: number; hash: string }> {
  await tx
    .insertInto('audit_chain')
    .values({ place_id: place, seq: 0, hash: '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const last = await tx
    .selectFrom('audit_chain')
    .select(['seq', 'hash'])
    .where('place_id', '=', place)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const link = { seq: last.seq + 1, hash: sha256(`${last.hash} ${text}`) };
  await tx.updateTable('audit_chain').set(link).where('place_id', '=', place).execute();
  return link;
}
