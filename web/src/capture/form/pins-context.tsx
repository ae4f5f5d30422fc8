import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { pinKey } from '@ra-soat/domain/training/pin-key.ts';
import { isLessons, type LessonPin } from '../learn/lessons-answer.ts';
import { useLesson } from '../learn/use-lesson.ts';

interface Pinned {
  readonly form: string;
  /** The unit to which a tip goes; null: none can be sent. */
  readonly place: string | null;
  readonly pins: readonly LessonPin[];
}

const PinsContext = createContext<Pinned>({ form: '', place: null, pins: [] });

/** Brings the kept words beside questions to the cards of a form; `form` as `trainedForm` names it. */
export function PinsProvider({ form, children }: { readonly form: string; readonly children: ReactNode }): ReactNode {
  const answer = useLesson('learn.lessons', isLessons);
  const pinned = useMemo(
    () => ({ form, place: answer?.place ?? null, pins: (answer?.pins ?? []).filter((pin) => pin.form === form) }),
    [form, answer],
  );
  return <PinsContext value={pinned}>{children}</PinsContext>;
}

/** What is pinned to the question at a path, and where a tip about it goes. */
export function usePins(path: string): Pinned & { readonly key: string } {
  const { form, place, pins } = useContext(PinsContext);
  const key = pinKey(path);
  return { form, place, key, pins: pins.filter(({ formQuestion }) => formQuestion === key) };
}
