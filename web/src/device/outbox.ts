import type { PhoneProblem } from './device.ts';
import { change, inOrder, rowsOf, type Inside } from './inside.ts';
import { isOutgoing, type Outgoing } from './outgoing.ts';
import { sendCommand, type Outcome } from './send.ts';
import type { StoredRow } from './store.ts';

const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 15 * 60_000;
/** So many times in a row "later": the server has trouble of its own. */
const ENOUGH = 3;

export interface Sent {
  readonly end: 'offline' | 'signIn' | 'later' | 'done';
  readonly sent: number;
  readonly refused: number;
}

/** Sends what is due, oldest first; within a household nothing overtakes. */
export async function sendOutbox(inside: Inside): Promise<Sent> {
  let sent = 0;
  let refused = 0;
  for (;;) {
    const pass = await sendOnce(inside);
    sent += pass.sent;
    refused += pass.refused;
    // What was finished meanwhile goes with the next pass.
    if (pass.end !== 'done' || pass.sent === 0) return { end: pass.end, sent, refused };
  }
}

async function sendOnce(inside: Inside): Promise<Sent> {
  const held = new Set<string>();
  const ends: Outcome['end'][] = [];
  const count = (wanted: Outcome['end']) => ends.filter((end) => end === wanted).length;
  const told = (end: Sent['end']): Sent => ({ end, sent: count('received'), refused: count('refused') });
  let waits = false;
  for (const row of inOrder(await rowsOf(inside, 'outbox'))) {
    if (held.has(row.group)) continue;
    const end = isDue(inside, row) ? await sendRow(inside, row) : undefined;
    if (end === 'offline' || end === 'signIn') return told(end);
    if (end) ends.push(end);
    if (end !== 'received' && holds(row)) held.add(row.group);
    waits ||= end === undefined && row.state !== 'refused';
    if (count('later') >= ENOUGH) break;
  }
  return told(waits || count('later') > 0 ? 'later' : 'done');
}

/** Nothing that comes later rests on a visit. */
function holds({ ref }: StoredRow): boolean {
  return ref !== 'visit.record';
}

/** A clock set back must not put a row off for a year. */
export function isDue({ ports }: Inside, { state, notBefore }: StoredRow): boolean {
  if (state === 'refused') return false;
  const now = ports.now().getTime();
  return notBefore <= now || notBefore > now + LONGEST_WAIT_MS;
}

/** Undefined: the row is damaged; it stays, and others go on. */
async function sendRow(inside: Inside, row: StoredRow): Promise<Outcome['end'] | undefined> {
  const outgoing = await inside.cipher.openWhole(row);
  if (!isOutgoing(outgoing)) return undefined;
  inside.sending.add(row.id);
  inside.ports.news.tell();
  try {
    const outcome = await sendCommand(inside.ports, outgoing);
    await settle(inside, row, outgoing, outcome);
    return outcome.end;
  } finally {
    inside.sending.delete(row.id);
  }
}

async function settle(inside: Inside, row: StoredRow, outgoing: Outgoing, outcome: Outcome): Promise<void> {
  if (outcome.end === 'received') return received(inside, row, outcome.answer);
  if (outcome.end === 'refused') return refuse(inside, row, outgoing, outcome.problem);
  const waitMs = outcome.end === 'later' ? Math.max(outcome.waitMs, waitAfter(row.tries, inside.ports.random())) : 0;
  const notBefore = waitMs > 0 ? inside.ports.now().getTime() + waitMs : 0;
  await putOff(inside, row, notBefore);
}

/** Somebody asks for it now: what was put off is due. */
export async function allDue(inside: Inside): Promise<void> {
  await change(inside, async (tx) => {
    for (const table of ['outbox', 'shot'] as const) {
      for (const row of await tx.all(inside.vault.owner, table))
        if (row.notBefore > 0) await tx.put({ ...row, notBefore: 0 });
    }
  });
}

/** Longer after each try, and never in step with other phones. */
export function waitAfter(tries: number, random: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(tries, 20), LONGEST_WAIT_MS) * (0.5 + random / 2);
}

export async function putOff(inside: Inside, row: StoredRow, notBefore: number): Promise<void> {
  await change(inside, async (tx) => {
    const now = await tx.get(row.owner, row.table, row.id);
    if (now) await tx.put({ ...now, tries: now.tries + 1, notBefore });
  });
}

async function received(inside: Inside, row: StoredRow, answer: unknown): Promise<void> {
  await change(inside, async (tx) => {
    await tx.remove(row.owner, 'outbox', row.id);
    const draft = await tx.get(row.owner, 'draft', row.group);
    const [surveyId = '', own] = draft?.ref.split(' ') ?? [];
    if (!draft || own !== row.id) return;
    const kase = await tx.get(row.owner, 'case', row.group);
    const waits = stateIn(answer) === 'waiting';
    // A form that waits is no ground to stand on; typing that went on meanwhile stays a draft.
    const state = draft.state === 'draft' ? 'draft' : waits ? 'waiting' : 'sent';
    await tx.put({ ...draft, state, ref: waits ? `${surveyId} ` : draft.ref, order: kase?.order ?? 0 });
  });
}

function stateIn(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'state' in answer ? answer.state : undefined;
}

async function refuse(inside: Inside, row: StoredRow, outgoing: Outgoing, problem: PhoneProblem): Promise<void> {
  const sealed = await inside.cipher.seal('outbox', row.id, { ...outgoing, problem });
  await change(inside, async (tx) => {
    const now = await tx.get(row.owner, 'outbox', row.id);
    if (!now) return;
    await tx.put({ ...now, ...sealed, state: 'refused', tries: now.tries + 1, notBefore: 0 });
    const draft = await tx.get(row.owner, 'draft', row.group);
    if (draft?.state === 'toSend' && draft.ref.endsWith(` ${row.id}`)) await tx.put({ ...draft, state: 'refused' });
  });
}
