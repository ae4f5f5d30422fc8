import type { z } from 'zod';
import type { fieldPage, syncPull } from '@ra-soat/server/sync/contract.ts';
import { change, householdKey, rowsOf, sealedRow, type Inside } from './inside.ts';
import { jsonIn, reach, refusal } from './send.ts';
import type { StoredRow, StoreTx } from './store.ts';

export type FieldPage = z.output<typeof fieldPage>;

export interface Pulled {
  readonly end: 'offline' | 'signIn' | 'later' | 'done' | 'notMine';
  readonly pulled: number;
}

const PAGE = 200;
/** What is there and not with the server yet; such a household stays on the phone whatever is taken away. */
const unsentStates: readonly string[] = ['draft', 'toSend', 'refused'];

/** Brings one village up to date; each page is applied whole, with its cursor. */
export async function pullVillage(inside: Inside, villageId: string): Promise<Pulled> {
  let pulled = 0;
  for (;;) {
    const village = await villageRow(inside, villageId);
    const cursor = village?.order ?? 0;
    const page = await askPage(inside, {
      villageId,
      cursor,
      limit: PAGE,
      ...(village?.ref && { roundsMark: village.ref }),
    });
    if (typeof page === 'string') return { end: page, pulled };
    pulled += await applyPage(inside, cursor, page);
    if (!page.more) return { end: 'done', pulled };
  }
}

async function villageRow(inside: Inside, villageId: string): Promise<StoredRow | undefined> {
  return (await rowsOf(inside, 'village')).find(({ id }) => id === villageId);
}

async function askPage(
  { ports }: Inside,
  input: z.input<typeof syncPull.input>,
): Promise<FieldPage | Exclude<Pulled['end'], 'done'>> {
  const said = await reach(ports, `/api/queries/sync.pull?input=${encodeURIComponent(JSON.stringify(input))}`, {});
  if (said === 'offline') return 'offline';
  const page = said.status === 200 ? jsonIn(said) : undefined;
  if (isPage(page)) return page;
  if (said.status === 200) return 'later';
  const { end } = refusal(said);
  return end === 'refused' ? 'notMine' : end;
}

function isPage(value: unknown): value is FieldPage {
  if (typeof value !== 'object' || value === null) return false;
  if (!('cursor' in value) || !('village' in value) || !('cases' in value) || !('gone' in value)) return false;
  const { cursor, cases, gone } = value;
  return typeof cursor === 'number' && Array.isArray(cases) && Array.isArray(gone) && 'rounds' in value;
}

async function applyPage(inside: Inside, from: number, page: FieldPage): Promise<number> {
  const { villageId } = page.village;
  const { owner } = inside.vault;
  const at = { table: 'village' as const, id: villageId };
  const village = await sealedRow(inside, at, page.village, {
    order: page.cursor,
    state: 'mine',
    ref: page.roundsMark,
  });
  const rounds = (page.rounds ?? []).map((round) => sealedRow(inside, { table: 'round', id: round.roundId }, round));
  const cases = page.cases.map((kase) => {
    const id = householdKey(kase.roundId, kase.householdId);
    return sealedRow(inside, { table: 'case', id }, kase, { group: id, order: kase.villageSeq, ref: villageId });
  });
  const rows = await Promise.all([...rounds, ...cases]);
  const applied = await change(inside, async (tx) => {
    // Another tab was quicker: what it wrote is newer, or the same.
    if (((await tx.get(owner, 'village', villageId))?.order ?? 0) !== from) return false;
    for (const row of rows) await tx.put(row);
    for (const { roundId, householdId } of page.gone) {
      const key = householdKey(roundId, householdId);
      const kase = await tx.get(owner, 'case', key);
      if (kase?.ref === villageId) await forget(tx, owner, await unsentGroups(tx, owner), [kase]);
    }
    await tx.put(village);
    return true;
  });
  return applied ? cases.length : 0;
}

/** Takes away villages that are not ours any more; a household with unsent work stays until that is sent. */
export async function keepOnly(inside: Inside, mine: readonly string[]): Promise<void> {
  const { owner } = inside.vault;
  const strange = (await rowsOf(inside, 'village')).filter(({ id }) => !mine.includes(id)).map(({ id }) => id);
  if (strange.length === 0) return;
  await change(inside, async (tx) => {
    const unsent = await unsentGroups(tx, owner);
    const cases = (await tx.all(owner, 'case')).filter(({ ref }) => strange.includes(ref));
    await forget(tx, owner, unsent, cases);
    const kept = new Set((await tx.all(owner, 'case')).map(({ ref }) => ref));
    for (const id of strange) {
      const village = await tx.get(owner, 'village', id);
      // Given back one day, it is pulled from the beginning.
      if (village && kept.has(id)) await tx.put({ ...village, state: 'taken', order: 0, ref: '' });
      else await tx.remove(owner, 'village', id);
    }
  });
}

async function forget(
  tx: StoreTx,
  owner: string,
  unsent: ReadonlySet<string>,
  cases: readonly StoredRow[],
): Promise<void> {
  for (const { id } of cases.filter((kase) => !unsent.has(kase.id))) {
    await tx.remove(owner, 'case', id);
    await tx.remove(owner, 'draft', id);
  }
}

/** Households with anything the server does not have. */
export async function unsentGroups(tx: StoreTx, owner: string): Promise<Set<string>> {
  const drafts = (await tx.all(owner, 'draft')).filter(({ state }) => unsentStates.includes(state));
  const rows = [...drafts, ...(await tx.all(owner, 'outbox')), ...(await tx.all(owner, 'shot'))];
  return new Set(rows.map(({ group }) => group));
}
