import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Exercise } from '@ra-soat/domain/training/exercises/exercise.ts';
import type { FieldWork } from '../../device/device.ts';
import { Sheet } from '../../ui/field/sheet.tsx';
import { practiceScreenWords as words } from '../../words/capture-practice.vi.ts';
import { addresses } from '../addresses.ts';
import { OpenForm, type PracticeForm as InPractice } from '../form/open-form.tsx';
import { useFormLock } from '../install/form-lock.ts';
import { Opening } from '../opening.tsx';
import { useDevice } from '../phone-context.tsx';
import { ComparisonScreen } from './comparison-screen.tsx';
import { practiceItem } from './practice-item.ts';
import { PracticeFrame } from './practice-frame.tsx';
import { isPracticeWork, workName } from './practice-state.ts';
import { Story } from './story.tsx';

interface PracticeFormProps {
  readonly exercise: Exercise;
  readonly section: string | undefined;
}

/** The real form with an invented household in it: kept at every answer, and never in the outbox as a survey. */
export function PracticeForm({ exercise, section }: PracticeFormProps): ReactNode {
  useFormLock();
  const device = useDevice();
  const [begun, setBegun] = useState<{ readonly work: FieldWork | null }>();
  const [failure, setFailure] = useState<{ readonly thrown: unknown }>();
  const { id } = exercise;
  useEffect(() => {
    device.unfinished(workName(id)).then(
      (kept) => setBegun({ work: isPracticeWork(kept) ? kept : null }),
      (thrown: unknown) => setFailure({ thrown }),
    );
  }, [device, id]);
  const practice = useMemo<InPractice>(
    () => ({
      save: (work) => device.keepUnfinished(workName(id), work),
      base: addresses.exerciseForm(id),
      back: addresses.exercise(id),
      ends: words.compareTitle,
      comparison: <ComparisonScreen exercise={exercise} />,
    }),
    [device, id, exercise],
  );
  const item = useMemo(() => begun && practiceItem(exercise, begun.work), [begun, exercise]);
  // Shown by the nearest boundary, in words.
  if (failure) throw failure.thrown;
  if (!item) return <Opening />;
  return (
    <PracticeFrame action={<StoryAgain exercise={exercise} />}>
      <OpenForm item={item} section={section} mode="visit" today={exercise.key.interviewOn} practice={practice} />
    </PracticeFrame>
  );
}

/** The story, to be opened beside the form. */
function StoryAgain({ exercise }: { readonly exercise: Exercise }): ReactNode {
  const [reading, setReading] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setReading(true)}>
        {words.storyAgain}
      </button>
      {reading && (
        <Sheet title={words.storyTitle} onClose={() => setReading(false)}>
          <Story exercise={exercise} />
        </Sheet>
      )}
    </>
  );
}
