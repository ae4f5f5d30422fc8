import { Badge, Group, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { meetingWords } from '../words/meetings.vi.ts';
import { tallyOf, verdictOf, type TypedTally } from './tally.ts';

interface TallyFieldsProps {
  /** Whose vote it is, for those who cannot see where the fields stand. */
  readonly of: string;
  readonly typed: TypedTally;
  readonly attendees: number;
  readonly minAgreePercent: number | undefined;
  readonly onChange: (typed: TypedTally) => void;
}

const colours = { passes: 'green', fails: 'red', noSum: 'orange', noRule: 'orange' } as const;
const counts = ['agree', 'disagree', 'abstain'] as const;

/** The three counts of a show of hands, judged as they are typed. */
export function TallyFields({ of, typed, attendees, minAgreePercent, onChange }: TallyFieldsProps): ReactNode {
  const tally = tallyOf(typed, attendees);
  const verdict = verdictOf(tally, attendees, minAgreePercent);
  return (
    <Group gap="xs" align="end">
      {counts.map((count) => (
        <NumberInput
          key={count}
          w={92}
          size="xs"
          label={meetingWords[count]}
          aria-label={meetingWords.of(meetingWords[count], of)}
          min={0}
          max={5000}
          allowDecimal={false}
          hideControls
          value={tally[count]}
          onChange={(value) => onChange({ ...typed, [count]: value === '' ? null : Number(value) })}
        />
      ))}
      <Badge color={colours[verdict.outcome]} role="status" style={{ whiteSpace: 'normal', height: 'auto' }}>
        {verdict.text}
      </Badge>
    </Group>
  );
}
