import type { FieldCase, FieldRound, HouseholdOnPhone } from './device.ts';
import { householdKey, rowsOf, type Inside } from './inside.ts';
import { isDraft, isOutgoing } from './outgoing.ts';
import type { StoredRow } from './store.ts';

interface Around {
  readonly rounds: ReadonlyMap<string, FieldRound>;
  readonly villages: ReadonlyMap<string, { readonly name: string; readonly taken: boolean }>;
  readonly drafts: ReadonlyMap<string, StoredRow>;
  readonly outbox: readonly StoredRow[];
  readonly shots: readonly StoredRow[];
}

/** Every household on the phone, in the order of the village's list. */
export async function householdsOf(inside: Inside): Promise<HouseholdOnPhone[]> {
  const around = await aroundOf(inside);
  const cases = await rowsOf(inside, 'case');
  const shown = await Promise.all(cases.map((kase) => shownOf(inside, around, kase)));
  return shown.filter((one) => one !== null).sort((a, b) => a.kase.sortKey.localeCompare(b.kase.sortKey));
}

export async function householdOf(
  inside: Inside,
  roundId: string,
  householdId: string,
): Promise<HouseholdOnPhone | null> {
  const key = householdKey(roundId, householdId);
  const { ports, vault } = inside;
  const kase = await ports.store.read((tx) => tx.get(vault.owner, 'case', key));
  return kase ? shownOf(inside, await aroundOf(inside), kase) : null;
}

/** The household alone, for its label and remarks. */
export async function caseOf({ ports, vault, cipher }: Inside, key: string): Promise<FieldCase | null> {
  const row = await ports.store.read((tx) => tx.get(vault.owner, 'case', key));
  const value = row && (await cipher.open(row));
  return isCase(value) ? value : null;
}

async function aroundOf(inside: Inside): Promise<Around> {
  const rounds = new Map<string, FieldRound>();
  for (const row of await rowsOf(inside, 'round')) {
    const value = await inside.cipher.openWhole(row);
    if (isRound(value)) rounds.set(row.id, value);
  }
  const villages = new Map<string, { name: string; taken: boolean }>();
  for (const row of await rowsOf(inside, 'village')) {
    const value = await inside.cipher.openWhole(row);
    if (isNamed(value)) villages.set(row.id, { name: value.name, taken: row.state === 'taken' });
  }
  const drafts = new Map((await rowsOf(inside, 'draft')).map((row) => [row.id, row]));
  return { rounds, villages, drafts, outbox: await rowsOf(inside, 'outbox'), shots: await rowsOf(inside, 'shot') };
}

async function shownOf(inside: Inside, around: Around, row: StoredRow): Promise<HouseholdOnPhone | null> {
  const kase = await inside.cipher.openWhole(row);
  const round = isCase(kase) ? around.rounds.get(kase.roundId) : undefined;
  if (!isCase(kase) || !round) return null;
  const village = around.villages.get(kase.villageId);
  const ours = (one: StoredRow) => one.group === row.id;
  const waiting = around.outbox.filter(ours);
  return {
    kase,
    round,
    village: village?.name ?? '',
    ...(await workShown(inside, kase, row, around.drafts.get(row.id))),
    ...(await sendShown(inside, waiting)),
    photos: around.shots.filter(ours).length,
    taken: village?.taken ?? false,
  };
}

type WorkShown = Pick<HouseholdOnPhone, 'work' | 'state' | 'changed'>;
const nothing: WorkShown = { work: null, state: 'none', changed: false };

/** What was sent is shown from the phone until the server's own answer of it was pulled. */
async function workShown(
  inside: Inside,
  kase: FieldCase,
  row: StoredRow,
  draft: StoredRow | undefined,
): Promise<WorkShown> {
  const value = draft && (await inside.cipher.openWhole(draft));
  if (!draft || !isDraft(value)) return nothing;
  const own = draft.ref.split(' ')[1] ?? '';
  const pulled = row.order > draft.order;
  const { state } = draft;
  if (state === 'sent' && kase.basis === own) return { ...nothing, state: kase.returned ? 'none' : 'sent' };
  if (state === 'sent' && pulled) return nothing;
  if (state === 'waiting' && pulled && !kase.waiting) return nothing;
  const { work } = value;
  const rests = kase.basis === work.basis || kase.basis === own;
  return { work, state: isSendState(state) ? state : 'draft', changed: isUnsent(state) && !rests };
}

const isUnsent = (state: string): boolean => state === 'draft' || state === 'toSend' || state === 'refused';

async function sendShown(
  inside: Inside,
  rows: readonly StoredRow[],
): Promise<{ problem: HouseholdOnPhone['problem']; state?: 'sending' }> {
  const refused = rows.find(({ state }) => state === 'refused');
  const value = refused && (await inside.cipher.openWhole(refused));
  const sending = rows.some(({ id, ref }) => ref === 'survey.deliver' && inside.sending.has(id));
  return { problem: isOutgoing(value) ? value.problem : null, ...(sending && { state: 'sending' }) };
}

function isSendState(text: string): text is 'draft' | 'toSend' | 'sent' | 'waiting' | 'refused' {
  return ['draft', 'toSend', 'sent', 'waiting', 'refused'].includes(text);
}

function isCase(value: unknown): value is FieldCase {
  return typeof value === 'object' && value !== null && 'householdId' in value && 'evidence' in value;
}

function isRound(value: unknown): value is FieldRound {
  return typeof value === 'object' && value !== null && 'formVersion' in value && 'standard' in value;
}

function isNamed(value: unknown): value is { name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
