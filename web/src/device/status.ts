import type { DeviceStatus, OutboxItem } from './device.ts';
import { inOrder, rowsOf, type Inside } from './inside.ts';
import { inMb, lastMeeting, type Counts } from './meeting.ts';
import { isOutgoing } from './outgoing.ts';

/** What is on the phone and not with the server yet, in figures. */
export async function countsOf(inside: Inside): Promise<Counts> {
  const outbox = inOrder(await rowsOf(inside, 'outbox'));
  const drafts = await rowsOf(inside, 'draft');
  const [oldest] = outbox.filter(({ ref }) => ref === 'survey.deliver');
  const value = oldest && (await inside.cipher.open(oldest));
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
  const items = rows.map(async (row): Promise<OutboxItem | null> => {
    const value = await inside.cipher.open(row);
    if (!isOutgoing(value)) return null;
    const { command, label, problem } = value;
    const [, householdId = null] = row.group.split('/');
    const state = inside.sending.has(row.id) ? 'sending' : row.state === 'refused' ? 'refused' : 'toSend';
    const { tries, id } = row;
    return { id, kind: command.kind, householdId, label, savedAt: command.recordedAt, state, tries, problem };
  });
  return (await Promise.all(items)).filter((item) => item !== null);
}
