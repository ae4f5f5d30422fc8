import { deviceWords } from '../words/device.vi.ts';
import type { DeviceStatus, OutboxItem } from './device.ts';
import { isLearningKind } from './learning-kinds.ts';
import { inOrder, rowsOf, type Inside } from './inside.ts';
import { inMb, lastMeeting, type Counts } from './meeting.ts';
import { isOutgoing } from './outgoing.ts';
import type { StoredRow } from './store.ts';

/** A damaged row does not tell when it was saved. */
const NOBODY_KNOWS = '1970-01-01T00:00:00.000Z';

/** What is on the phone and not with the server yet, in figures. */
export async function countsOf(inside: Inside): Promise<Counts> {
  const outbox = inOrder(await rowsOf(inside, 'outbox'));
  const drafts = await rowsOf(inside, 'draft');
  const [oldest] = outbox.filter(({ ref }) => ref === 'survey.deliver');
  const value = oldest && (await inside.cipher.openWhole(oldest));
  return {
    unsent: outbox.filter(({ state }) => state === 'toSend').length,
    unfinished: drafts.filter(({ state }) => state === 'draft').length,
    refused: outbox.filter(({ state }) => state === 'refused').length,
    photos: (await rowsOf(inside, 'shot')).length,
    oldestUnsent: isOutgoing(value) ? value.command.recordedAt : null,
  };
}

export async function statusOf(inside: Inside): Promise<DeviceStatus> {
  const { storage } = inside.ports;
  const { unsent, unfinished, refused, photos } = await countsOf(inside);
  const waiting = (await rowsOf(inside, 'draft')).filter(({ state }) => state === 'waiting').length;
  const meeting = await lastMeeting(inside);
  const { usage, quota } = await storage.estimate();
  const read = await readOnPhone(inside);
  return {
    unsent,
    unfinished,
    refused,
    waiting,
    photos,
    lastSync: meeting?.at ?? null,
    clockOffsetMs: meeting?.clockOffsetMs ?? null,
    persisted: await storage.persisted(),
    usedMb: inMb(usage),
    quotaMb: inMb(quota),
    messages: (meeting?.messages ?? []).map((one) => ({ ...one, read: one.read || read.has(one.messageId) })),
  };
}

/** Read here, which the server has not heard yet. */
async function readOnPhone(inside: Inside): Promise<Set<string>> {
  const rows = [...(await rowsOf(inside, 'outbox'))].filter(({ ref }) => ref === 'message.read');
  return new Set(rows.map(({ group }) => group));
}

/** Everything that waits to go out, photos last. */
export async function outboxItems(inside: Inside): Promise<OutboxItem[]> {
  const rows = [...inOrder(await rowsOf(inside, 'outbox')), ...inOrder(await rowsOf(inside, 'shot'))];
  return Promise.all(rows.map((row) => itemOf(inside, row)));
}

async function itemOf(inside: Inside, row: StoredRow): Promise<OutboxItem> {
  const value = await inside.cipher.openWhole(row);
  const householdId = isLearningKind(row.ref) ? null : (row.group.split('/')[1] ?? null);
  const { tries, id } = row;
  if (!isOutgoing(value)) {
    const problem = { code: 'ROW_DAMAGED', title: deviceWords.damaged, fields: [] };
    const kind = isKind(row.ref) ? row.ref : 'survey.deliver';
    return { id, kind, householdId, label: '', savedAt: NOBODY_KNOWS, state: 'refused', tries, problem };
  }
  const { command, label, problem } = value;
  const state = inside.sending.has(id) ? 'sending' : row.state === 'refused' ? 'refused' : 'toSend';
  return { id, kind: command.kind, householdId, label, savedAt: command.recordedAt, state, tries, problem };
}

const kinds: readonly OutboxItem['kind'][] = ['visit.record', 'request.receive', 'attachment.add', 'message.read'];
const isKind = (text: string): text is OutboxItem['kind'] =>
  kinds.some((kind) => kind === text) || isLearningKind(text);
