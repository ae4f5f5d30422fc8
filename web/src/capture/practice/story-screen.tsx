import type { ReactNode } from 'react';
import type { Exercise } from '@ra-soat/domain/training/exercises/exercise.ts';
import { BigLink } from '../../ui/field/big-button.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { practiceScreenWords as words } from '../../words/capture-practice.vi.ts';
import { addresses } from '../addresses.ts';
import { useLive } from '../use-live.ts';
import { PracticeFrame } from './practice-frame.tsx';
import { workName } from './practice-state.ts';
import { Story } from './story.tsx';

/** What the household tells, before its form is opened. */
export function StoryScreen({ exercise }: { readonly exercise: Exercise }): ReactNode {
  const { id, title } = exercise;
  const begun = useLive(async (device) => (await device.unfinished(workName(id))) !== null, [id]) ?? false;
  return (
    <PracticeFrame>
      <Screen
        title={title}
        back={addresses.practice}
        foot={
          <BigLink kind="main" icon="pen" href={addresses.exerciseForm(id)}>
            {begun ? words.goOn : words.fill}
          </BigLink>
        }
      >
        <Story exercise={exercise} />
      </Screen>
    </PracticeFrame>
  );
}
