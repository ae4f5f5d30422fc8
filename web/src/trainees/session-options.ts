import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { traineeWords } from '../words/trainees.vi.ts';
import type { FrameAnswer } from './frame-answer.ts';

/** Sessions to choose from, with their day and room; `open`: only those that still take people. */
export function sessionOptions(
  sessions: FrameAnswer['sessions'],
  first: { value: string; label: string },
  open = false,
): { value: string; label: string }[] {
  const shown = open ? sessions.filter(({ over }) => !over) : sessions;
  return [
    first,
    ...shown.map(({ sessionId, title, fromOn, taken, capacity }) => ({
      value: sessionId,
      label: `${title} · ${showDate(fromOn)} · ${traineeWords.room(taken, capacity)}`,
    })),
  ];
}
