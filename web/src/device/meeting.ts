import type { z } from 'zod';
import type { deviceCheckIn } from '@ra-soat/server/fieldwork/contract.ts';
import { change, rowsOf, sealedRow, type Inside } from './inside.ts';
import { jsonIn, jsonPost, reach, refusal } from './send.ts';
import type { Ports } from './ports.ts';

export type CheckInAnswer = z.output<typeof deviceCheckIn.output>;
export type Counts = Pick<
  z.input<typeof deviceCheckIn.input>,
  'unsent' | 'unfinished' | 'refused' | 'photos' | 'oldestUnsent'
>;

/** What marks a demonstration on every screen. */
export type Demonstration = Pick<CheckInAnswer, 'sampleData' | 'pinnedDay'>;

/** The last meeting with the server. */
export interface Meeting {
  readonly at: string;
  readonly clockOffsetMs: number;
  readonly villages: CheckInAnswer['villages'];
  readonly messages: CheckInAnswer['messages'];
  readonly demonstration: Demonstration;
}

export const nothingKept: Counts = { unsent: 0, unfinished: 0, refused: 0, photos: 0, oldestUnsent: null };

/** Tells the server about this phone and hears what the commune says; 'later': some answer, but not ours. */
export async function checkIn(
  ports: Ports,
  deviceId: string,
  counts: Counts,
): Promise<{ answer: CheckInAnswer; clockOffsetMs: number } | 'offline' | 'signIn' | 'later'> {
  const { usage, quota } = await ports.storage.estimate();
  const storage = { persisted: await ports.storage.persisted(), usedMb: inMb(usage), quotaMb: inMb(quota) };
  const before = ports.now();
  const { app, label } = ports;
  const body = { deviceId, label, app, clock: before.toISOString(), ...counts, storage };
  const envelope = { id: ports.id(), version: 1, recordedAt: before.toISOString(), body };
  const said = await reach(ports, '/api/commands/device.check_in', jsonPost(envelope));
  if (said === 'offline') return 'offline';
  if (said.status !== 200) return refusal(said).end === 'signIn' ? 'signIn' : 'later';
  const receipt = jsonIn(said);
  if (!isCheckIn(receipt) || receipt.id !== envelope.id) return 'later';
  const middle = (before.getTime() + ports.now().getTime()) / 2;
  return { answer: receipt.answer, clockOffsetMs: Math.round(Date.parse(receipt.answer.serverNow) - middle) };
}

export const inMb = (bytes: number): number => Math.round(bytes / 104_857.6) / 10;

export async function keepMeeting(
  inside: Inside,
  heard: { answer: CheckInAnswer; clockOffsetMs: number },
): Promise<void> {
  const { villages, messages, serverNow, sampleData, pinnedDay } = heard.answer;
  const { clockOffsetMs } = heard;
  const meeting: Meeting = {
    at: serverNow,
    clockOffsetMs,
    villages,
    messages,
    demonstration: { sampleData, pinnedDay },
  };
  const row = await sealedRow(inside, { table: 'note', id: 'meeting' }, meeting);
  await change(inside, (tx) => tx.put(row));
}

export async function lastMeeting(inside: Inside): Promise<Meeting | null> {
  const note = (await rowsOf(inside, 'note')).find(({ id }) => id === 'meeting');
  const value = note && (await inside.cipher.open(note));
  return isMeeting(value) ? value : null;
}

function isMeeting(value: unknown): value is Meeting {
  return typeof value === 'object' && value !== null && 'clockOffsetMs' in value && 'messages' in value;
}

function isCheckIn(value: unknown): value is { id: unknown; answer: CheckInAnswer } {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('answer' in value)) return false;
  const { answer } = value;
  if (typeof answer !== 'object' || answer === null || !('villages' in answer) || !('messages' in answer)) return false;
  return (
    'serverNow' in answer && 'sealTo' in answer && Array.isArray(answer.villages) && Array.isArray(answer.messages)
  );
}
