import type { ReactNode } from 'react';
import { BigLink } from '../../ui/field/big-button.tsx';
import { Card, Small } from '../../ui/field/notice.tsx';
import { practiceScreenWords as words } from '../../words/capture-practice.vi.ts';
import { addresses } from '../addresses.ts';

/** Exercises to be filled in: they come with the app, and need no network. */
export function LearnPractice(): ReactNode {
  return (
    <Card>
      <h2>{words.title}</h2>
      <Small>{words.cardHelp}</Small>
      <BigLink icon="pen" href={addresses.practice}>
        {words.toExercises}
      </BigLink>
    </Card>
  );
}
