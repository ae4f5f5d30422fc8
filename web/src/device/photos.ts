import { hex } from './base64url.ts';
import type { PhoneProblem } from './device.ts';
import { StorageFull } from './faults.ts';
import { change, householdKey, inOrder, nextPlace, rowsOf, sealedRow, type Inside } from './inside.ts';
import { isDue, putOff, waitAfter, type Sent } from './outbox.ts';
import { isOutgoing, outgoing, type Outgoing } from './outgoing.ts';
import { jsonIn, reach, refusal, sendCommand, type Outcome } from './send.ts';
import type { StoredRow } from './store.ts';

/** Kept free for surveys: a photo never takes the room of an answer. */
const RESERVE_BYTES = 8 * 1_048_576;

export interface NewPhoto {
  readonly blob: Blob;
  readonly name: string;
  readonly householdId: string;
  readonly roundId: string;
  readonly on: string;
}

/** The picture and its place in the queue in one transaction. Rejects with `StorageFull`; the survey is not touched. */
export async function keepPhoto(inside: Inside, photo: NewPhoto, label: string): Promise<void> {
  const { ports } = inside;
  const { usage, quota } = await ports.storage.estimate();
  const bytes = new Uint8Array(await photo.blob.arrayBuffer());
  if (quota > 0 && usage + bytes.length * 1.1 + RESERVE_BYTES > quota) throw new StorageFull();
  const id = ports.id();
  const sha256 = hex(await ports.crypto.subtle.digest('SHA-256', bytes));
  const { name, householdId, roundId, on } = photo;
  const subject = { kind: 'survey', id: householdId, roundId, householdId };
  const body = { attachmentId: ports.id(), subject, sha256, name, on };
  const row = outgoing({ id, kind: 'attachment.add', body, now: ports.now() }, label);
  const group = householdKey(roundId, householdId);
  const shot = await sealedRow(inside, { table: 'shot', id }, row, { group, state: 'toSend', ref: 'attachment.add' });
  const head = new TextEncoder().encode(`${JSON.stringify({ command: row.command, sha256 })}\n`);
  const sealed = await inside.cipher.sealBytes('photo', id, new Uint8Array([...head, ...bytes]));
  await change(inside, async (tx) => {
    const order = await nextPlace(tx, inside.vault.owner);
    await tx.put({ ...shot, order });
    await tx.put({ ...shot, table: 'photo', order, ...sealed });
  });
}

/** After all surveys. A photo of a household whose form is still here waits for it; none holds anything up. */
export async function sendPhotos(inside: Inside): Promise<Sent> {
  const waiting = new Set((await rowsOf(inside, 'outbox')).map(({ group }) => group));
  const shots = inOrder(await rowsOf(inside, 'shot')).filter((shot) => !waiting.has(shot.group));
  let sent = 0;
  let refused = 0;
  let later = 0;
  for (const shot of shots.filter((one) => isDue(inside, one))) {
    const { end } = await sendPhoto(inside, shot);
    if (end === 'offline' || end === 'signIn') return { end, sent, refused };
    if (end === 'received') sent += 1;
    if (end === 'refused') refused += 1;
    if (end === 'later') later += 1;
  }
  return { end: later > 0 ? 'later' : 'done', sent, refused };
}

async function sendPhoto(inside: Inside, shot: StoredRow): Promise<Outcome> {
  const { ports, cipher } = inside;
  const { owner, id } = shot;
  const photo = await ports.store.read((tx) => tx.get(owner, 'photo', id));
  const row = await cipher.openWhole(shot);
  const bytes = photo && (await cipher.bytesWhole(photo));
  // Damaged: it stays and is shown, the others go on.
  if (!bytes || !isOutgoing(row)) return { end: 'later', waitMs: 0 };
  inside.sending.add(id);
  try {
    const outcome = await putAndTie(inside, row, bytes);
    if (outcome.end === 'received') await letGo(inside, shot);
    else if (outcome.end === 'refused') await refuse(inside, shot, row, outcome.problem);
    else if (outcome.end === 'later') {
      const waitMs = Math.max(outcome.waitMs, waitAfter(shot.tries, ports.random()));
      await putOff(inside, shot, ports.now().getTime() + waitMs);
    }
    return outcome;
  } finally {
    inside.sending.delete(id);
  }
}

async function putAndTie({ ports }: Inside, row: Outgoing, plain: Uint8Array<ArrayBuffer>): Promise<Outcome> {
  const bytes = plain.slice(plain.indexOf(10) + 1);
  const sha256 = hex(await ports.crypto.subtle.digest('SHA-256', bytes));
  const headers = { 'content-type': 'application/octet-stream' };
  const said = await reach(ports, `/api/blobs/${sha256}`, { method: 'PUT', headers, body: bytes });
  if (said === 'offline') return { end: 'offline' };
  if (said.status !== 200) return refusal(said);
  const stored = jsonIn(said);
  const same = typeof stored === 'object' && stored !== null && 'sha256' in stored && stored.sha256 === sha256;
  return same ? sendCommand(ports, row) : { end: 'later', waitMs: 0 };
}

async function letGo(inside: Inside, { owner, id }: StoredRow): Promise<void> {
  await change(inside, async (tx) => {
    await tx.remove(owner, 'shot', id);
    await tx.remove(owner, 'photo', id);
  });
}

async function refuse(inside: Inside, shot: StoredRow, row: Outgoing, problem: PhoneProblem): Promise<void> {
  const sealed = await inside.cipher.seal('shot', shot.id, { ...row, problem });
  await change(inside, async (tx) => {
    const now = await tx.get(shot.owner, 'shot', shot.id);
    if (now) await tx.put({ ...now, ...sealed, state: 'refused', tries: now.tries + 1 });
  });
}
