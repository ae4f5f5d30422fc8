import type { Delivery, FieldCase, FieldWork } from './device.ts';
import { change, householdKey, inOrder, nextPlace, sealedRow, type Inside } from './inside.ts';
import { deliveryOf, isOutgoing, outgoing, reasonsOf, type Draft } from './outgoing.ts';
import type { StoredRow, StoreTx } from './store.ts';

/** Keeps what is typed. A draft never takes the place of a row of the outbox. */
export async function keepWork(inside: Inside, work: FieldWork, kase: FieldCase | null): Promise<void> {
  const key = householdKey(work.roundId, work.householdId);
  const told = { kept: reasonsOf(work), basis: work.basis, finished: false };
  const draft = draftOf(inside, work, kase, told);
  const sealed = await sealedRow(inside, { table: 'draft', id: key }, draft, { group: key, state: 'draft' });
  await change(inside, async (tx) => {
    const before = await tx.get(inside.vault.owner, 'draft', key);
    const same = before?.ref.startsWith(`${work.surveyId} `) === true;
    await tx.put({ ...sealed, ref: same ? before.ref : `${work.surveyId} `, order: before?.order ?? 0 });
  });
}

/** The form and its row of the outbox in one transaction; a refused one goes only together with this. */
export async function finishWork(
  inside: Inside,
  work: FieldWork,
  kase: FieldCase | null,
  told: Pick<Delivery, 'kept' | 'deviceResult'>,
): Promise<void> {
  const key = householdKey(work.roundId, work.householdId);
  for (;;) {
    const tail = await inside.ports.store.read((tx) => tailOf(inside, tx, key));
    const basis = await basisFor(inside, tail, work);
    const draft = draftOf(inside, work, kase, { ...told, basis, finished: true });
    const { id } = draft.command;
    const { work: _, ...row } = draft;
    const sent = await sealedRow(inside, { table: 'outbox', id }, row, {
      group: key,
      state: 'toSend',
      ref: 'survey.deliver',
    });
    const kept = await sealedRow(inside, { table: 'draft', id: key }, draft, {
      group: key,
      state: 'toSend',
      ref: `${work.surveyId} ${id}`,
    });
    if (await putFinished(inside, tail, sent, kept)) return;
  }
}

interface Tail {
  readonly draft: StoredRow | undefined;
  /** Surveys of the household that the server has not answered for, oldest first. */
  readonly unsent: readonly StoredRow[];
}

async function tailOf({ vault }: Inside, tx: StoreTx, key: string): Promise<Tail> {
  const rows = await tx.all(vault.owner, 'outbox');
  const unsent = inOrder(rows.filter((row) => row.group === key && row.ref === 'survey.deliver'));
  return { draft: await tx.get(vault.owner, 'draft', key), unsent };
}

/** A refused row and what was held back behind it: a mended form stands for all of them. */
function replacedBy({ unsent }: Tail): readonly StoredRow[] {
  const refused = unsent.findIndex((row) => row.state === 'refused');
  return refused < 0 ? [] : unsent.slice(refused);
}

/** What the new form rests on: the own one before it, which the server may not have yet, else what was there. */
async function basisFor({ cipher }: Inside, tail: Tail, work: FieldWork): Promise<string | null> {
  const [refused] = replacedBy(tail);
  const before = tail.unsent[tail.unsent.length - replacedBy(tail).length - 1];
  if (before) return before.id;
  if (refused) {
    const value = await cipher.openWhole(refused);
    return isOutgoing(value) ? basisIn(value.command.body) : work.basis;
  }
  const [surveyId = '', own = ''] = (tail.draft?.ref ?? '').split(' ');
  return surveyId === work.surveyId && own !== '' ? own : work.basis;
}

function basisIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('basis' in body)) return null;
  return typeof body.basis === 'string' ? body.basis : null;
}

/** False: another tab wrote in between, and the basis must be looked for again. */
async function putFinished(inside: Inside, seen: Tail, sent: StoredRow, kept: StoredRow): Promise<boolean> {
  const { owner } = inside.vault;
  return change(inside, async (tx) => {
    const now = await tailOf(inside, tx, kept.group);
    if (markOf(now) !== markOf(seen)) return false;
    const order = await nextPlace(tx, owner);
    for (const row of replacedBy(now)) await tx.remove(owner, 'outbox', row.id);
    await tx.put({ ...sent, order });
    await tx.put({ ...kept, order: now.draft?.order ?? 0 });
    return true;
  });
}

function markOf({ draft, unsent }: Tail): string {
  return [draft?.ref, ...unsent.map((row) => `${row.id} ${row.state}`)].join();
}

function draftOf(
  inside: Inside,
  work: FieldWork,
  kase: FieldCase | null,
  told: Pick<Delivery, 'kept' | 'deviceResult' | 'basis' | 'finished'>,
): Draft {
  const now = inside.ports.now();
  const { accountId } = inside.account;
  const filling = { enumerator: accountId, deviceId: inside.deviceId, app: inside.ports.app, now };
  const body = deliveryOf(work, filling, told, kase?.returned?.remarks ?? []);
  const label = kase?.head ?? work.evidence.members.find(({ relation }) => relation === 'head')?.name ?? '';
  return { ...outgoing({ id: inside.ports.id(), kind: 'survey.deliver', body, now }, label), work };
}
