import { Progress, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { whole } from '../ui/show.ts';
import { fieldWords } from '../words/fieldwork.vi.ts';

interface PersonBarProps {
  readonly name: string;
  readonly given: number;
  readonly done: number;
  readonly left: number;
  readonly returned: number;
}

/** Done, sent back and not begun as parts of one bar, with its figures: never colour or length alone. */
export function PersonBar({ name, given, done, left, returned }: PersonBarProps): ReactNode {
  if (given === 0) return <Text size="sm">{fieldWords.nothingGiven}</Text>;
  const said = [
    fieldWords.progressSaid(whole(done), whole(given)),
    ...(left > 0 ? [fieldWords.progressLeft(whole(left))] : []),
    ...(returned > 0 ? [fieldWords.progressReturned(whole(returned))] : []),
  ].join(', ');
  return (
    <div style={{ minWidth: '9rem' }}>
      <Progress.Root size="lg" role="img" aria-label={`${name}: ${said}`}>
        <Progress.Section value={(done * 100) / given} color="green.8" aria-hidden />
        <Progress.Section value={(returned * 100) / given} color="orange.7" striped aria-hidden />
      </Progress.Root>
      <Text size="sm" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {said}
      </Text>
    </div>
  );
}
