import { Badge, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { useMay } from '../access/session.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { placeWords } from '../words/places.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import type { Board } from './board.ts';
import type { BulkKind } from './bulk-bar.tsx';
import { StepBar } from './step-bar.tsx';
import { useVillageKeys } from './village-keys.ts';
import { villageWork, type StepCount } from './village-work.ts';
import { WorkLink } from './work-link.tsx';

type Village = Board['villages'][number];

interface BoardVillagesProps {
  readonly board: Board;
  readonly onOpen: (kind: BulkKind) => void;
  readonly refresh: () => void;
}

/** Villages × steps: how many households have come how far, what is late, and the screen for what comes next. */
export function BoardVillages({ board, onOpen, refresh }: BoardVillagesProps): ReactNode {
  const onRowKey = useVillageKeys(board.round, onOpen, refresh);
  if (board.villages.length === 0) return <Empty what={roundWords.noVillages} remedy={placeWords.noVillagesRemedy} />;
  return (
    <DataTable
      caption={roundWords.villages}
      columns={columnsOf(board.round)}
      rows={board.villages}
      keyOf={(village) => village.villageId}
      onRowKey={onRowKey}
    />
  );
}

function columnsOf({ roundId, state }: Board['round']): readonly Column<Village>[] {
  const count = (id: keyof StepCount, header: string): Column<Village> => ({
    id,
    header,
    number: true,
    cell: (village) => whole(village.counts[id]),
  });
  return [
    {
      id: 'name',
      header: roundWords.village,
      names: true,
      cell: (village) => <Name village={village} roundId={roundId} />,
    },
    count('total', roundWords.total),
    { ...count('surveyed', roundWords.surveyed), tableOnly: true },
    { ...count('accepted', roundWords.accepted), tableOnly: true },
    { ...count('agreed', roundWords.agreed), cell: (village) => <Met village={village} roundId={roundId} /> },
    { ...count('posted', roundWords.posted), cell: (village) => <Posted village={village} roundId={roundId} /> },
    { ...count('decided', roundWords.decided), tableOnly: true },
    { id: 'bar', header: roundWords.progress, wide: true, cell: (village) => <StepBar counts={village.counts} /> },
    {
      id: 'next',
      header: roundWords.next,
      wide: true,
      cell: (village) => <Next village={village} roundId={roundId} reviewing={state === 'REVIEWING'} />,
    },
  ];
}

interface CellProps {
  readonly village: Village;
  readonly roundId: string;
}

function Name({ village, roundId }: CellProps): ReactNode {
  return (
    <Group gap={6} wrap="nowrap">
      <TextLink to="/rounds/$roundId/cases" params={{ roundId }} search={{ village: village.villageId }}>
        {village.name}
      </TextLink>
      {village.late && <Badge color="red">{roundWords.late}</Badge>}
    </Group>
  );
}

function Met({ village, roundId }: CellProps): ReactNode {
  return (
    <Dated note={village.meetingHeldOn === null ? null : roundWords.meetingOn(showDate(village.meetingHeldOn))}>
      <WorkLink work="meet" roundId={roundId} village={village}>
        {whole(village.counts.agreed)}
      </WorkLink>
    </Dated>
  );
}

function Posted({ village, roundId }: CellProps): ReactNode {
  const { postedOn, postingEndsOn } = village;
  const note = postedOn && postingEndsOn ? roundWords.postingUntil(showDate(postedOn), showDate(postingEndsOn)) : null;
  return (
    <Dated note={note}>
      <WorkLink work="post" roundId={roundId} village={village}>
        {whole(village.counts.posted)}
      </WorkLink>
    </Dated>
  );
}

function Dated({ note, children }: { readonly note: string | null; readonly children: ReactNode }): ReactNode {
  return (
    <>
      {children}
      {note !== null && (
        <Text size="xs" style={{ whiteSpace: 'normal' }}>
          {note}
        </Text>
      )}
    </>
  );
}

/** Between the closing of the list and the consolidation villages have work; before and after only the commune has. */
function Next({ village, roundId, reviewing }: CellProps & { readonly reviewing: boolean }): ReactNode {
  const may = useMay();
  const { votedDown } = village.counts;
  return (
    <Stack gap={2}>
      {village.overdue.map((text) => (
        <Text key={text} size="sm" fw={600} c="red.9">
          {text}
        </Text>
      ))}
      <Text size="sm">{village.next}</Text>
      {votedDown > 0 && <Text size="sm">{roundWords.votedDown(votedDown)}</Text>}
      <Group gap="xs">
        {(reviewing ? villageWork(village.counts, may) : []).map((work) => (
          <WorkLink key={work} work={work} roundId={roundId} village={village} />
        ))}
      </Group>
    </Stack>
  );
}
