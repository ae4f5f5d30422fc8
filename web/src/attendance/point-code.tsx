import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useFullscreenElement } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { pointCode } from '@ra-soat/server/attendance/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { ask } from '../ui/door.ts';
import { attendanceWords as words } from '../words/attendance.vi.ts';
import { QrCode } from './qr-code.tsx';

const AGAIN_MS = 5000;

/** The code of the point as it stands now; a new one is fetched the moment the old one ends. */
export function PointCode({ pointId, half }: { readonly pointId: string; readonly half: number }): ReactNode {
  const { ref, toggle } = useFullscreenElement<HTMLDivElement>();
  const asked = useQuery({
    queryKey: [pointCode.kind, pointId, half],
    queryFn: ({ signal }) => ask(pointCode, { pointId, half, origin: location.origin }, signal),
    refetchInterval: ({ state }) =>
      state.status === 'error' ? AGAIN_MS : Math.max(1000, (state.data?.changesInMs ?? AGAIN_MS) + 200),
    staleTime: 0,
    // A code whose half-minute is over must not stay on the wall: without network it is taken down.
    networkMode: 'always',
    retry: false,
  });
  return (
    <Paper withBorder p="md" ref={ref} bg="white" style={{ overflowY: 'auto' }}>
      <Title order={2} size="h3">
        {words.codeTitle}
      </Title>
      <Text>{words.codeHelp}</Text>
      {asked.isRefetchError ? (
        <Text role="status">{words.codeOffline}</Text>
      ) : (
        <Asked of={asked}>
          {({ rows, number, address }) => (
            <Group align="center" gap="xl" mt="sm">
              <div style={{ flex: '0 1 26rem', minWidth: '14rem' }} data-address={address}>
                <QrCode rows={rows} label={words.codeAlt} />
              </div>
              <Stack gap="xs" style={{ flex: '1 1 14rem' }}>
                <Text>{words.readAloud}</Text>
                <Text fz="2.6rem" fw={700} lh={1.2} data-number={number}>
                  {`${number.slice(0, 3)} ${number.slice(3)}`}
                </Text>
                <Text size="sm">{words.readAloudHelp(`${location.host}/diem-danh`)}</Text>
                <Button variant="outline" onClick={() => void toggle()} style={{ alignSelf: 'flex-start' }}>
                  {words.fullScreen}
                </Button>
              </Stack>
            </Group>
          )}
        </Asked>
      )}
    </Paper>
  );
}
