import type { Device, LearningCommand } from './device.ts';
import { finishWork, keepWork } from './field-work.ts';
import { caseOf, householdOf, householdsOf } from './households.ts';
import { change, householdKey, nextPlace, sealedRow, type Inside } from './inside.ts';
import { fetchFile, fileOf, keptFiles } from './files.ts';
import { lessonOf } from './lessons.ts';
import { lastMeeting, type CheckInAnswer } from './meeting.ts';
import { outgoing, type OutgoingKind } from './outgoing.ts';
import { keepPhoto } from './photos.ts';
import { rightsOf } from './rights.ts';
import { sealedFileOf } from './sealed-file.ts';
import { outboxItems, statusOf } from './status.ts';
import { allDue } from './outbox.ts';
import { chooseHousehold } from './choose-household.ts';
import { syncDevice } from './sync.ts';
import { keepUnfinished, unfinishedOf } from './unfinished.ts';

/** The open phone. `heard`: what a check-in just said, so that the first sync asks it once. */
export function openDevice(inside: Inside, heard: CheckInAnswer | undefined, onLock: () => void): Device {
  let fresh = heard;
  const { ports } = inside;
  const put = (kind: OutgoingKind, body: unknown, to: Addressed) => putOutgoing(inside, kind, body, to);
  const kaseOf = (one: { roundId: string; householdId: string }) =>
    caseOf(inside, householdKey(one.roundId, one.householdId));
  return {
    account: { accountId: inside.account.accountId, name: inside.account.name },
    households: () => householdsOf(inside),
    household: (roundId, householdId) => householdOf(inside, roundId, householdId),
    saveWork: async (work) => keepWork(inside, work, await kaseOf(work)),
    finish: async (work, told) => finishWork(inside, work, await kaseOf(work), told),
    recordVisit: async (visit) => {
      const label = (await kaseOf(visit))?.head ?? '';
      const body = { visitor: inside.account.accountId, ...visit };
      await put('visit.record', body, { group: householdKey(visit.roundId, visit.householdId), label });
    },
    receiveRequest: async (request) => {
      const group = householdKey(request.roundId ?? 'monthly', request.householdId);
      await put('request.receive', request, { group, label: request.head.name });
    },
    addPhoto: async (photo) => keepPhoto(inside, photo, (await kaseOf(photo))?.head ?? ''),
    send: (command) => send(inside, command),
    lesson: (name) => lessonOf(inside, name),
    fetchFile: (file) => fetchFile(inside, file),
    file: (file) => fileOf(inside, file),
    keptFiles: () => keptFiles(inside),
    keepUnfinished: (name, value) => keepUnfinished(inside, name, value),
    unfinished: (name) => unfinishedOf(inside, name),
    rights: () => rightsOf(inside),
    outbox: () => outboxItems(inside),
    retry: (id) => retry(inside, id),
    chooseHousehold: (id, choice) => chooseHousehold(inside, id, choice),
    status: () => statusOf(inside),
    demonstration: async () => (await lastMeeting(inside))?.demonstration ?? { sampleData: false, pinnedDay: null },
    readMessage: (messageId) => put('message.read', { messageId }, { group: messageId, label: '' }),
    sync: async (atOnce = false) => {
      if (atOnce) await allDue(inside);
      const said = fresh;
      fresh = undefined;
      const outcome = await syncDevice(inside, said);
      if (inside.locked) onLock();
      return outcome;
    },
    sealedFile: () => sealedFileOf(ports),
    lock: () => {
      inside.locked = true;
      inside.vault.raw.fill(0);
      onLock();
    },
    subscribe: (listener) => ports.news.listen(listener),
  };
}

interface Addressed {
  readonly group: string;
  readonly label: string;
  readonly done?: string | undefined;
}

function send(inside: Inside, { kind, body, label, group, done }: LearningCommand): Promise<void> {
  return putOutgoing(inside, kind, body, { group: group ?? inside.ports.id(), label, done });
}

async function putOutgoing(
  inside: Inside,
  kind: OutgoingKind,
  body: unknown,
  { group, label, done }: Addressed,
): Promise<void> {
  const { ports } = inside;
  const id = ports.id();
  const value = outgoing({ id, kind, body, now: ports.now() }, label);
  const row = await sealedRow(inside, { table: 'outbox', id }, value, { group, state: 'toSend', ref: kind });
  await change(inside, async (tx) => {
    await tx.put({ ...row, order: await nextPlace(tx, inside.vault.owner) });
    if (done !== undefined) await tx.remove(inside.vault.owner, 'unfinished', done);
  });
}

async function retry(inside: Inside, id: string): Promise<void> {
  const { owner } = inside.vault;
  await change(inside, async (tx) => {
    const row = (await tx.get(owner, 'outbox', id)) ?? (await tx.get(owner, 'shot', id));
    if (row?.state !== 'refused') return;
    await tx.put({ ...row, state: 'toSend', notBefore: 0 });
    const draft = await tx.get(owner, 'draft', row.group);
    if (draft?.state === 'refused' && draft.ref.endsWith(` ${id}`)) await tx.put({ ...draft, state: 'toSend' });
  });
}
