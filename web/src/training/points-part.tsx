import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { isWebLink } from '@ra-soat/domain/training/session-findings.ts';
import { useMay } from '../access/session.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { sessionWords } from '../words/training-sessions.vi.ts';
import { AddPoint, FillPoint, RemovePoint, TestPoint } from './point-dialogs.tsx';
import { GeneratePoints } from './generate-points.tsx';
import { pointLines, searchLines, type PointLine } from './point-tree.ts';
import type { SessionAnswer } from './session.ts';

interface PointsPartProps {
  readonly of: SessionAnswer;
  /** Whether the session can still be changed. */
  readonly open: boolean;
}

/** The points of a session as a tree that is searched by name. */
export function PointsPart({ of, open }: PointsPartProps): ReactNode {
  const [text, setText] = useState('');
  const { session, points } = of;
  const lines = pointLines(points);
  const shown = searchLines(lines, text);
  const hall = session.mode === 'venue' && points.length === 1;
  return (
    <Stack component="section" gap="xs" aria-labelledby="points">
      <Title order={2} size="h3" id="points">
        {hall ? sessionWords.hall : sessionWords.points}
      </Title>
      {!hall && <Text size="sm">{sessionWords.pointsHelp}</Text>}
      {open && session.mine && !hall && (
        <Group gap="xs">
          <GeneratePoints of={of} />
          <AddPoint of={of} />
        </Group>
      )}
      {points.length > 8 && (
        <Group align="flex-end">
          <SearchInput
            label={sessionWords.search}
            description={sessionWords.searchHelp}
            value={text}
            onChange={setText}
          />
          <Text size="sm" aria-live="polite">
            {sessionWords.shown(shown.length, lines.length)}
          </Text>
        </Group>
      )}
      {shown.length === 0 && <Empty what={sessionWords.noneFound} />}
      <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
        {shown.map((line) => (
          <PointCard key={line.point.pointId} line={line} session={session} open={open} flat={text !== ''} />
        ))}
      </Stack>
    </Stack>
  );
}

interface PointCardProps {
  readonly line: PointLine;
  readonly session: SessionAnswer['session'];
  readonly open: boolean;
  /** Found by words: no indent, what is above may be left out. */
  readonly flat: boolean;
}

function PointCard({ line: { point, depth, below, tested }, session, open, flat }: PointCardProps): ReactNode {
  const may = useMay();
  const { name, placeName, room, host, phone, link, capacity, testedOn, testNote, mine } = point;
  const facts = [
    ...(name.includes(placeName) ? [] : [placeName]),
    ...(room === '' ? [] : [room]),
    ...(capacity === null ? [] : [sessionWords.capacityOf(capacity)]),
    [host === '' ? sessionWords.blankHost : host, ...(phone === '' ? [] : [phone])].join(', '),
    ...(session.mode === 'venue'
      ? []
      : [testedOn === null ? sessionWords.untested : sessionWords.tested(showDate(testedOn), testNote ?? '')]),
  ];
  return (
    <Card withBorder p="xs" component="li" ms={flat ? 0 : depth * 12} style={{ overflow: 'visible' }}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <div>
          <Text fw={600}>{name}</Text>
          {below > 0 && <Text size="sm">{sessionWords.below(below, tested)}</Text>}
          {(session.mode !== 'venue' || below > 0 || host !== '' || room !== '') && (
            <Text size="sm">{facts.join(' · ')}</Text>
          )}
          {isWebLink(link) ? (
            <Anchor
              href={link}
              target="_blank"
              rel="noreferrer"
              underline="always"
              aria-label={sessionWords.joinOf(name)}
            >
              {sessionWords.join}
            </Anchor>
          ) : (
            link !== '' && <Text size="sm">{link}</Text>
          )}
        </div>
        {open && mine && (
          <Group gap="xs">
            {may('training.manage') && <FillPoint point={point} />}
            {session.mode !== 'venue' && <TestPoint point={point} />}
            {session.mine && session.points > 1 && below === 0 && <RemovePoint point={point} session={session} />}
          </Group>
        )}
      </Group>
    </Card>
  );
}
