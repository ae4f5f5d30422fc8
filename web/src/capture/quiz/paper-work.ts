import type { PaperClock } from '@ra-soat/domain/training/quiz-clock.ts';
import type { Device } from '../../device/device.ts';

/** A paper somebody has opened: kept at every change, also after it was handed in until its result is here. */
export interface PaperWork extends PaperClock {
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Which question is shown. */
  readonly at: number;
  readonly handed: boolean;
}

const nameOf = (paperId: string) => `quiz ${paperId}`;

function isPaperWork(value: unknown): value is PaperWork {
  return typeof value === 'object' && value !== null && 'answers' in value && 'countedS' in value && 'at' in value;
}

export async function paperWork(device: Device, paperId: string): Promise<PaperWork | null> {
  const kept = await device.unfinished(nameOf(paperId));
  return isPaperWork(kept) ? kept : null;
}

export function keepPaperWork(device: Device, paperId: string, work: PaperWork): Promise<void> {
  return device.keepUnfinished(nameOf(paperId), work);
}

/** Into the outbox first: whoever stops between the two may hand in again, and the server counts the first. */
export async function handInPaper(
  device: Device,
  of: { readonly paperId: string; readonly label: string },
  work: PaperWork,
): Promise<void> {
  const { answers, countedS: takenS, startedAt } = work;
  const body = { paperId: of.paperId, answers, takenS, startedAt: new Date(startedAt).toISOString() };
  await device.send({ kind: 'quiz.handIn', body, label: of.label, group: nameOf(of.paperId) });
  await keepPaperWork(device, of.paperId, { ...work, handed: true });
}
