import { Alert, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { attendanceWords as words } from '../words/attendance.vi.ts';
import type { TickOutbox } from './use-tick-outbox.ts';

/** What waits on this device, and what the server did not take. */
export function OutboxNotice({ outbox: { ticks, drop } }: { readonly outbox: TickOutbox }): ReactNode {
  const waiting = ticks.filter(({ refused }) => refused === undefined);
  const refused = ticks.flatMap(({ id, refused: why }) => (why === undefined ? [] : [{ id, why }]));
  return (
    <div role="status">
      {waiting.length > 0 && (
        <Alert color="orange" variant="outline" title={words.outbox(waiting.length)}>
          {words.outboxHelp}
        </Alert>
      )}
      {refused.length > 0 && (
        <Alert color="red" variant="outline" title={words.refusedTitle} mt="xs">
          {refused.map(({ id, why }) => (
            <Group key={id} gap="xs">
              <Text>{why}</Text>
              <Button size="xs" variant="outline" onClick={() => drop(id)}>
                {words.drop}
              </Button>
            </Group>
          ))}
        </Alert>
      )}
    </div>
  );
}
