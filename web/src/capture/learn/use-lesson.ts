import type { LessonName } from '../../device/lessons.ts';
import { useLive } from '../use-live.ts';

/**
 * The kept answer to a query of learning. Undefined: being read; null: none kept, or one of another version of the
 * server that this version does not understand.
 */
export function useLesson<T>(name: LessonName, isAnswer: (value: unknown) => value is T): T | null | undefined {
  const value = useLive(async (device) => ({ kept: await device.lesson(name) }), [name]);
  if (value === undefined) return undefined;
  return isAnswer(value.kept) ? value.kept : null;
}
