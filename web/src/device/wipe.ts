import { change, type Inside } from './inside.ts';
import type { Ports } from './ports.ts';
import { sealedFileOf, surveysAmong, unsentRows } from './sealed-file.ts';
import { jsonIn, jsonPost, reach, refusal } from './send.ts';
import type { RowTable, StoreTx } from './store.ts';

const all: readonly RowTable[] = [
  'outbox',
  'draft',
  'photo',
  'shot',
  'case',
  'round',
  'village',
  'note',
  'lesson',
  'unfinished',
  'file',
];
/** Kept for the commune; all else can be fetched again. */
const own: readonly RowTable[] = ['outbox', 'draft', 'photo', 'shot'];

/** Removes what came from the server and what it has received. A vault with nothing unsent goes whole. */
export async function leave(tx: StoreTx, owner: string, keepPin: boolean): Promise<number> {
  const unsent = await unsentRows(tx, owner);
  // Learning work goes to nobody; it waits for its own person, as long as the PIN opens.
  const begun = keepPin ? await tx.all(owner, 'unfinished') : [];
  const keep = unsent.length + begun.length > 0;
  for (const table of all) {
    for (const row of await tx.all(owner, table)) {
      const stays =
        keep && own.includes(table) && (table !== 'draft' || row.state === 'draft' || row.state === 'toSend');
      const note = keep && keepPin && (table === 'note' || table === 'unfinished');
      if (!stays && !note) await tx.remove(owner, table, row.id);
    }
  }
  const vault = (await tx.vaults()).find((one) => one.owner === owner);
  if (!vault) return 0;
  if (keep) await tx.putVault({ ...vault, active: false, ...(!keepPin && { wrapped: null }) });
  else await tx.removeVault(owner);
  return surveysAmong(unsent);
}

/**
 * The commune's order, after everything that could be sent was sent. What the server did not take stays, sealed: the
 * PIN opens it no more, the commune does. Done first and told afterwards, so that a cut leaves an empty phone.
 */
export async function obeyWipe(inside: Inside): Promise<'wiped'> {
  const { ports, deviceId, vault } = inside;
  const commandId = ports.id();
  await change(inside, async (tx) => {
    const sealed = await leave(tx, vault.owner, false);
    await tx.putPhone({ id: 'phone', deviceId, wiped: { commandId, sealed } });
  });
  inside.locked = true;
  await tellWiped(ports);
  return 'wiped';
}

/** What the server takes with the last word of a phone. */
const LAST_WORD_BYTES = 900_000;

async function lastWord(ports: Ports, deviceId: string, sealed: number): Promise<object> {
  const { blob } = sealed > 0 ? await sealedFileOf(ports) : { blob: new Blob() };
  const comes = blob.size > 0 && blob.size <= LAST_WORD_BYTES;
  return { deviceId, sealed, ...(comes && { sealedFile: await blob.text() }) };
}

/**
 * Tells the server of a wipe it has not heard of yet, with the sealed work where it fits; until it answers this is
 * tried at each occasion. A refusal of its own is an answer too: it has heard of the wipe already.
 */
export async function tellWiped(ports: Ports): Promise<void> {
  const phone = await ports.store.read((tx) => tx.phone());
  if (!phone?.wiped) return;
  const { commandId, sealed } = phone.wiped;
  const body = await lastWord(ports, phone.deviceId, sealed);
  const envelope = { id: commandId, version: 1, recordedAt: ports.now().toISOString(), body };
  const said = await reach(ports, '/api/commands/device.wiped', jsonPost(envelope));
  if (said === 'offline') return;
  if (said.status !== 200 && refusal(said).end !== 'refused') return;
  if (said.status === 200 && !echoes(jsonIn(said), commandId)) return;
  await ports.store.write((tx) => tx.putPhone({ ...phone, wiped: null }));
}

function echoes(receipt: unknown, id: string): receipt is { id: unknown; answer: unknown } {
  return typeof receipt === 'object' && receipt !== null && 'id' in receipt && receipt.id === id && 'answer' in receipt;
}

/** Asks without a session whether the commune wants this phone emptied: a lost phone has none, or nobody's PIN. */
export async function wipeOrdered(ports: Ports, deviceId: string): Promise<boolean> {
  const id = ports.id();
  const envelope = { id, version: 1, recordedAt: ports.now().toISOString(), body: { deviceId } };
  const said = await reach(ports, '/api/commands/device.order', jsonPost(envelope));
  if (said === 'offline' || said.status !== 200) return false;
  const receipt = jsonIn(said);
  if (!echoes(receipt, id)) return false;
  const { answer } = receipt;
  return typeof answer === 'object' && answer !== null && 'order' in answer && answer.order === 'wipe';
}

/** Obeys an order while nobody has opened the phone: everything unsent stays sealed, no PIN opens it. */
export async function obeyLocked(ports: Ports): Promise<boolean> {
  const phone = await ports.store.read((tx) => tx.phone());
  if (!phone || phone.wiped || !(await wipeOrdered(ports, phone.deviceId))) return false;
  const commandId = ports.id();
  await ports.store.write(async (tx) => {
    let sealed = 0;
    for (const { owner } of await tx.vaults()) sealed += await leave(tx, owner, false);
    await tx.putPhone({ ...phone, wiped: { commandId, sealed } });
  });
  await tellWiped(ports);
  ports.news.tell();
  return true;
}

/** Forms on this phone that no PIN in use opens. */
export async function sealedSurveys({ store }: Ports): Promise<number> {
  return store.read(async (tx) => {
    const shut = (await tx.vaults()).filter(({ active, wrapped }) => !active || !wrapped);
    const rows = await Promise.all(shut.map(({ owner }) => unsentRows(tx, owner)));
    return surveysAmong(rows.flat());
  });
}
