import { Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { committeeOpenWords } from '@ra-soat/domain/words/committee-open.vi.ts';
import { roundConsolidate } from '@ra-soat/server/rounds/contract.ts';
import { roundWords } from '../words/rounds.vi.ts';
import type { Board } from './board.ts';
import { CommitteeOpen } from './committee-open.tsx';
import { DatedStep } from './dated-step.tsx';

interface ConsolidateStepProps {
  readonly roundId: string;
  readonly open: Board['committeeOpen'];
}

/** Consolidates; while the committee wants villages looked at again, with the reason why all the same. */
export function ConsolidateStep({ roundId, open }: ConsolidateStepProps): ReactNode {
  const [reason, setReason] = useState('');
  const asked = open.length > 0;
  return (
    <DatedStep
      contract={roundConsolidate}
      label={roundWords.consolidate}
      help={roundWords.consolidateHelp}
      numbered={false}
      bodyOf={(on) => {
        if (!asked) return { roundId, on };
        return reason.trim() === '' ? undefined : { roundId, on, committeeReason: reason };
      }}
    >
      {asked && (
        <>
          <CommitteeOpen open={open} />
          <Textarea
            label={committeeOpenWords.reason}
            description={committeeOpenWords.help}
            required
            maxLength={500}
            autosize
            minRows={2}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </>
      )}
    </DatedStep>
  );
}
