import { Button, Group, Text } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { pointSignal } from '@ra-soat/server/attendance/contract.ts';
import { Failed } from '../ui/failed.tsx';
import { send } from '../ui/door.ts';
import { Problem } from '../ui/problem.ts';
import { useSend } from '../ui/use-send.ts';
import { attendanceWords as words } from '../words/attendance.vi.ts';

/** Half of what makes a point silent, so that one lost sign is not yet silence. */
const EVERY_MS = 5 * 60_000;

const kinds = ['here', 'trouble', 'back'] as const;

/** What the point tells by hand; while this page is open it says by itself that it is there. */
export function PointSignals({ pointId }: { readonly pointId: string }): ReactNode {
  const action = useSend(pointSignal);
  useEffect(() => {
    const timer = setInterval(() => {
      void send(pointSignal, { pointId, kind: 'here' }).catch((error: unknown) => {
        if (!(error instanceof Problem)) throw error;
      });
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [pointId]);
  return (
    <Group gap="xs" role="group" aria-label={words.signals}>
      {kinds.map((kind) => (
        <Button key={kind} size="xs" variant="outline" onClick={() => action.mutate({ pointId, kind })}>
          {words[kind]}
        </Button>
      ))}
      <Text size="sm" role="status">
        {action.isSuccess ? words.signalled : ''}
      </Text>
      {action.error && <Failed problem={action.error} retry={() => action.mutate(action.variables)} />}
    </Group>
  );
}
