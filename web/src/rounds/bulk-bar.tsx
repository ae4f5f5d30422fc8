import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { allMinutesPaper, allPostedListsPaper } from '@ra-soat/server/documents/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { worksInVillages } from '../access/works-in-villages.ts';
import { fileUrl } from '../ui/door.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { bulkWords } from '../words/bulk.vi.ts';
import type { Board } from './board.ts';

/** The dialogs of the board; at most one is open. */
export type BulkKind = 'postAll' | 'endAll' | 'keys';

interface BulkBarProps {
  readonly board: Board;
  readonly done: string | null;
  readonly onOpen: (kind: BulkKind) => void;
}

/** What can be done for many villages at once: post, take down, print, issue. */
export function BulkBar({ board, done, onOpen }: BulkBarProps): ReactNode {
  const may = useMay();
  const { grants } = useMe();
  if (worksInVillages(grants)) return null;
  const { round, totals, villages } = board;
  const { roundId } = round;
  const waiting = totals.agreed - totals.posted;
  const post = may('list.post') && round.state === 'REVIEWING' && waiting > 0;
  const end = may('list.post') && villages.some(({ postedOn }) => postedOn !== null);
  const minutes = may('paper.print') && villages.some(({ meetingHeldOn }) => meetingHeldOn !== null);
  const lists = may('paper.print') && villages.some(({ postedOn }) => postedOn !== null);
  const certificates = may('certificate.issue') && round.decidedOn !== null;
  return (
    <Card withBorder component="section" aria-labelledby="bulk">
      <Stack gap="sm">
        <Title order={2} id="bulk">
          {bulkWords.title}
        </Title>
        {done !== null && (
          <Alert role="status" variant="outline" color="green" title={done}>
            {null}
          </Alert>
        )}
        <Group gap="xs">
          {post && <Button onClick={() => onOpen('postAll')}>{bulkWords.postAll(waiting)}</Button>}
          {end && (
            <Button variant="outline" onClick={() => onOpen('endAll')}>
              {bulkWords.endAll}
            </Button>
          )}
          {certificates && (
            <LinkButton to="/rounds/$roundId/decision" params={{ roundId }} variant="outline">
              {bulkWords.certificates}
            </LinkButton>
          )}
        </Group>
        {minutes && (
          <PaperButtons name={bulkWords.allMinutes} urlOf={(format) => fileUrl(allMinutesPaper, { roundId, format })} />
        )}
        {lists && (
          <PaperButtons
            name={bulkWords.allPostedLists}
            urlOf={(format) => fileUrl(allPostedListsPaper, { roundId, format })}
          />
        )}
        {!(post || end || minutes || lists || certificates) && <Text size="sm">{bulkWords.nothing}</Text>}
      </Stack>
    </Card>
  );
}
