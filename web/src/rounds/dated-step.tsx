import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { CommandContract } from '@ra-soat/server/platform/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { roundWords } from '../words/rounds.vi.ts';

interface DatedStepProps<I extends z.ZodType, O extends z.ZodType> {
  readonly contract: CommandContract<I, O>;
  readonly label: string;
  readonly help: string;
  /** Whether a paper with a number belongs to the step. */
  readonly numbered: boolean;
  /** The body for a day and a number; undefined while something else is missing. */
  readonly bodyOf: (on: IsoDate, number: string) => z.input<I> | undefined;
  readonly children?: ReactNode;
}

/** A step of the whole commune: its day, the number of its paper, and what else it needs. */
export function DatedStep<I extends z.ZodType, O extends z.ZodType>(props: DatedStepProps<I, O>): ReactNode {
  const { contract, label, help, numbered, bodyOf, children } = props;
  const { today } = useMe();
  const [on, setOn] = useState<IsoDate | null>(today);
  const [number, setNumber] = useState('');
  const action = useSend(contract);
  const ready = on !== null && (!numbered || number.trim() !== '');
  return (
    <ActionDialog label={label} intro={help} action={action} body={ready ? bodyOf(on, number) : undefined}>
      {numbered && (
        <TextInput
          label={roundWords.number}
          required
          maxLength={60}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
      )}
      <VietDate label={roundWords.on} required max={today} value={on} onChange={setOn} />
      {children}
    </ActionDialog>
  );
}
