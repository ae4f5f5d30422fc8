import { Alert, Button, Group, List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { sessionRevoke, sessions } from '@ra-soat/server/access/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Failed } from '../ui/failed.tsx';
import { moment } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { sessionWords } from '../words/fieldwork.vi.ts';

type Session = z.output<typeof sessions.output>['sessions'][number];

function whereOf({ phone, device }: Session): string {
  if (phone !== null) return sessionWords.phone(phone);
  return device ? sessionWords.phoneUnknown : sessionWords.office;
}

/** Where an account (absent: my own) is signed in, each to be ended. */
export function SessionsList({ accountId }: { readonly accountId?: string }): ReactNode {
  const asked = useAsk(sessions, accountId === undefined ? {} : { accountId });
  const ending = useSend(sessionRevoke);
  return (
    <Asked of={asked}>
      {({ sessions: rows }) => (
        <>
          {ending.error && <Failed problem={ending.error} />}
          {ending.isSuccess && (
            <Alert role="status" variant="outline" color="green" title={sessionWords.ended}>
              {null}
            </Alert>
          )}
          {rows.length === 0 && <Text>{sessionWords.none}</Text>}
          <List listStyleType="none" spacing="sm">
            {rows.map((row) => (
              <List.Item key={row.sessionId}>
                <Group justify="space-between" gap="sm">
                  <div>
                    <Text fw={600}>
                      {whereOf(row)}
                      {row.current && ` (${sessionWords.here})`}
                    </Text>
                    <Text size="sm">{sessionWords.since(moment(row.since), moment(row.until))}</Text>
                  </div>
                  {!row.current && (
                    <Button
                      size="xs"
                      variant="outline"
                      color="red"
                      loading={ending.isPending}
                      aria-label={sessionWords.endOf(`${whereOf(row)} ${moment(row.since)}`)}
                      onClick={() => ending.mutate({ sessionId: row.sessionId })}
                    >
                      {sessionWords.end}
                    </Button>
                  )}
                </Group>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Asked>
  );
}
