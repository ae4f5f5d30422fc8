import { Card, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { remarksOpen } from '@ra-soat/server/inspections/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { inspectionWords } from '../words/inspections.vi.ts';
import { RemarkList } from './remark-list.tsx';

interface OpenRemarksProps {
  /** Of one commune, all that are not confirmed; else those that wait for me. */
  readonly commune?: string;
}

/** Remarks of inspections that are not done with; nothing when there is none. */
export function OpenRemarks({ commune }: OpenRemarksProps): ReactNode {
  const asked = useAsk(remarksOpen, commune === undefined ? {} : { commune });
  return (
    <Asked of={asked}>
      {({ remarks }) =>
        remarks.length === 0 ? null : (
          <Card withBorder component="section" aria-labelledby="open-remarks">
            <Stack gap="sm">
              <Title order={2} id="open-remarks">
                {commune === undefined ? inspectionWords.openTitle : inspectionWords.onBoard}
              </Title>
              <RemarkList remarks={remarks} />
            </Stack>
          </Card>
        )
      }
    </Asked>
  );
}
