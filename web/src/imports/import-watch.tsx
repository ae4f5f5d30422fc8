import { Alert, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { importProgress } from '@ra-soat/server/households/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Bar } from '../ui/bar.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { importWords } from '../words/imports.vi.ts';
import { MessagesTable } from './messages-table.tsx';
import { OutcomeLine } from './outcome-line.tsx';

interface ImportWatchProps {
  readonly roundId: string;
  readonly importId: string;
}

const colours = { waiting: 'blue', working: 'blue', done: 'green', failed: 'red' } as const;

/** An import under way and its result, true to the row. */
export function ImportWatch({ roundId, importId }: ImportWatchProps): ReactNode {
  const client = useQueryClient();
  const first = useAsk(importProgress, { importId });
  const running = first.data?.state === 'waiting' || first.data?.state === 'working';
  const asked = useAsk(importProgress, { importId }, running ? { everyMs: 700 } : {});
  useEffect(() => {
    if (first.data?.state === 'done') void client.invalidateQueries({ queryKey: ['round.board'] });
  }, [client, first.data?.state]);
  return (
    <Asked of={asked} loading={importWords.starting}>
      {({ state, done, total, outcome, messages, problem }) => (
        <Stack>
          <Alert role="status" variant="outline" color={colours[state]} title={importWords.states[state]}>
            <Stack gap="xs" align="flex-start">
              {problem !== null && <Text>{problem}</Text>}
              {state !== 'failed' && <Bar label={importWords.progress} done={done} all={total} />}
              {state === 'done' ? (
                <>
                  <OutcomeLine label={importWords.result} outcome={outcome} />
                  <LinkButton to="/rounds/$roundId/cases" params={{ roundId }}>
                    {importWords.toList}
                  </LinkButton>
                </>
              ) : (
                running && <Text size="sm">{importWords.background}</Text>
              )}
            </Stack>
          </Alert>
          {state === 'done' && (
            <>
              <Title order={2}>{importWords.messages}</Title>
              <MessagesTable messages={messages} />
            </>
          )}
        </Stack>
      )}
    </Asked>
  );
}
