import { Badge, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { progressWords } from '../words/progress.vi.ts';
import { roundStageName } from '../words/rounds.vi.ts';
import type { Progress, ProgressUnit } from './progress-answer.ts';
import { progressSteps, shareOf, type ProgressStep } from './progress-bucket.ts';

const stageIds = {
  listing: 'LISTING',
  reviewing: 'REVIEWING',
  consolidated: 'CONSOLIDATED',
  decided: 'DECIDED',
  reported: 'REPORTED',
} as const;

/** Every unit below with what it has come to and what is late; each name leads one level down. */
export function ProgressTable({ progress }: { readonly progress: Progress }): ReactNode {
  const inCommune = progress.place.level === 'commune';
  const columns: readonly Column<ProgressUnit>[] = [
    { id: 'name', header: progressWords.unit, names: true, cell: (unit) => <Name unit={unit} progress={progress} /> },
    ...(inCommune ? [] : [stage]),
    { id: 'listed', header: progressWords.listed, number: true, cell: ({ listed }) => whole(known(listed)) },
    ...progressSteps.map(stepColumn),
    { id: 'late', header: progressWords.late, wide: true, cell: (unit) => <Late unit={unit} /> },
    { id: 'complaints', header: progressWords.complaints, wide: true, cell: (unit) => <Complaints unit={unit} /> },
    ...(inCommune ? [] : [checks]),
  ];
  return <DataTable caption={progressWords.units} columns={columns} rows={progress.units} keyOf={({ id }) => id} />;
}

/** A unit where nobody is listed yet is not reviewed: “–”, never 0. */
function known(listed: number): number | null {
  return listed === 0 ? null : listed;
}

function stepColumn(step: ProgressStep): Column<ProgressUnit> {
  return {
    id: step,
    header: progressWords.steps[step],
    number: true,
    cell: (unit) => {
      const { done, all, percent } = shareOf(unit, step);
      return (
        <>
          {whole(unit.listed === 0 ? null : done)}
          {all > 0 && <Text size="xs">{percent}%</Text>}
        </>
      );
    },
  };
}

const stage: Column<ProgressUnit> = {
  id: 'stage',
  header: progressWords.stage,
  cell: ({ level, stages, communes }) => {
    const [reached] = Object.entries(stageIds).flatMap(([key, id]) => (countOf(stages, key) > 0 ? [id] : []));
    if (level === 'commune') return reached === undefined ? progressWords.notOpened : roundStageName(reached);
    const opened = Object.values(stages).reduce((sum, count) => sum + count, 0);
    return progressWords.opened(opened, communes);
  },
};

function countOf(stages: ProgressUnit['stages'], key: string): number {
  return Object.entries(stages).find(([name]) => name === key)?.[1] ?? 0;
}

const checks: Column<ProgressUnit> = {
  id: 'checks',
  header: progressWords.checks,
  wide: true,
  cell: ({ failingChecks, preliminaryFigures, officialFigures }) => (
    <>
      {failingChecks === null ? progressWords.notFrozen : progressWords.failing(failingChecks)}
      <Text size="xs">{progressWords.figures(preliminaryFigures, officialFigures)}</Text>
    </>
  ),
};

function Name({ unit, progress }: { readonly unit: ProgressUnit; readonly progress: Progress }): ReactNode {
  const { year, standard } = progress;
  if (unit.level === 'village') return unit.name;
  return (
    <Stack gap={6} align="flex-start">
      <TextLink to="/progress" search={{ place: unit.id, year, ...(standard && { standard }) }}>
        {unit.name}
      </TextLink>
      {unit.roundId !== null && (
        <Text size="xs">
          <TextLink
            to="/rounds/$roundId"
            params={{ roundId: unit.roundId }}
            aria-label={progressWords.boardOf(unit.name)}
          >
            {progressWords.board}
          </TextLink>
        </Text>
      )}
    </Stack>
  );
}

export function Late({
  unit,
}: {
  readonly unit: Pick<ProgressUnit, 'lateVillages' | 'villages' | 'uncountedVillages'>;
}): ReactNode {
  const { lateVillages, villages, uncountedVillages } = unit;
  return (
    <>
      {lateVillages > 0 ? <Badge color="red">{progressWords.lateOf(lateVillages, villages)}</Badge> : '–'}
      {uncountedVillages > 0 && <Text size="xs">{progressWords.uncounted(uncountedVillages)}</Text>}
    </>
  );
}

export function Complaints({
  unit,
}: {
  readonly unit: Pick<ProgressUnit, 'complaints' | 'overdueComplaints' | 'nextAnswerBy'>;
}): ReactNode {
  const { complaints, overdueComplaints, nextAnswerBy } = unit;
  if (complaints === 0) return '–';
  return (
    <>
      {whole(complaints)}
      {overdueComplaints > 0 && <Badge color="red">{progressWords.overdue(overdueComplaints)}</Badge>}
      {nextAnswerBy !== null && <Text size="xs">{progressWords.nextAnswer(nextAnswerBy)}</Text>}
    </>
  );
}
