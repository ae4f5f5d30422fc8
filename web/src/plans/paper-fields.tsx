import { Group, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMe } from '../access/session.tsx';
import { VietDate } from '../ui/viet-date.tsx';
import { planWords } from '../words/plans.vi.ts';
import type { PaperDraft } from './paper-draft.ts';

interface PaperFieldsProps {
  readonly paper: PaperDraft;
  readonly onChange: (change: Partial<PaperDraft>) => void;
}

/** Number, day and signer of a paper; its day may lie long before the day on which it is entered. */
export function PaperFields({ paper, onChange }: PaperFieldsProps): ReactNode {
  const { today } = useMe();
  return (
    <>
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <TextInput
          label={planWords.number}
          description={planWords.numberHelp}
          required
          maxLength={60}
          value={paper.number}
          onChange={(event) => onChange({ number: event.currentTarget.value })}
        />
        <VietDate
          label={planWords.on}
          description={planWords.onHelp}
          required
          max={today}
          value={paper.on}
          onChange={(on) => onChange({ on })}
        />
      </Group>
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <TextInput
          label={planWords.signer}
          required
          maxLength={100}
          value={paper.signer}
          onChange={(event) => onChange({ signer: event.currentTarget.value })}
        />
        <NativeSelect
          label={planWords.authority}
          data={Object.entries(planWords.authorities).map(([value, label]) => ({ value, label }))}
          value={paper.authority}
          onChange={(event) => onChange({ authority: event.currentTarget.value === 'deputy' ? 'deputy' : 'chairman' })}
        />
      </Group>
    </>
  );
}
