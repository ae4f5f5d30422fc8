import { Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { pointSignal } from '@ra-soat/server/attendance/contract.ts';
import { useMay } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { useSend } from '../ui/use-send.ts';
import { attendanceWords as words, pointStateWords } from '../words/attendance.vi.ts';
import styles from './board.module.css';
import type { Board, BoardPoint } from './use-board.ts';

interface NeedCallProps {
  readonly points: readonly BoardPoint[];
  readonly of: Pick<Board, 'campaignId' | 'sessionId'>;
}

/** The points somebody must call, the most urgent first, each with its telephone. */
export function NeedCall({ points, of }: NeedCallProps): ReactNode {
  return (
    <section aria-label={words.needCall(points.length)}>
      <Title order={2} size="h3">
        {words.needCall(points.length)}
      </Title>
      {points.length === 0 && <Text>{words.noneToCall}</Text>}
      <Stack gap={4} mah={360} style={{ overflowY: 'auto' }} tabIndex={0} role="group">
        {points.map((point) => (
          <Row key={point.pointId} point={point} of={of} />
        ))}
      </Stack>
    </section>
  );
}

function Row({ point, of }: { readonly point: BoardPoint; readonly of: NeedCallProps['of'] }): ReactNode {
  const { pointId, name, host, phone, heardMin, state, note } = point;
  return (
    <Paper withBorder p={6} className={`${styles[state]} ${styles['call']}`}>
      <Group gap="xs" justify="space-between">
        <div>
          <Text fw={600}>
            {name} <Badge>{pointStateWords[state]}</Badge>
          </Text>
          <Text size="sm">
            {words.heardLabel}: {words.heard(heardMin)}
            {host === '' ? '' : ` · ${host}`}
            {note === '' ? '' : ` · ${note}`}
          </Text>
        </div>
        <Group gap="xs">
          {phone !== '' && (
            <Anchor href={`tel:${phone.replace(/[^\d+]/gu, '')}`} fw={600}>
              {words.call(phone)}
            </Anchor>
          )}
          {state !== 'trouble' && <Trouble pointId={pointId} name={name} />}
          <LinkButton
            size="xs"
            variant="default"
            to="/training/$campaignId/sessions/$sessionId/points/$pointId"
            params={{ campaignId: of.campaignId, sessionId: of.sessionId, pointId }}
            aria-label={`${words.openPoint}: ${name}`}
          >
            {words.openPoint}
          </LinkButton>
        </Group>
      </Group>
    </Paper>
  );
}

function Trouble({ pointId, name }: { readonly pointId: string; readonly name: string }): ReactNode {
  const may = useMay();
  const action = useSend(pointSignal);
  if (!may('training.teach')) return null;
  return (
    <ActionDialog
      quiet
      label={words.reportTrouble}
      title={`${words.reportTrouble}: ${name}`}
      action={action}
      body={{ pointId, kind: 'trouble' }}
    />
  );
}
