import { Button, Card, Group, NativeSelect, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { progress as progressContract } from '@ra-soat/server/progress/contract.ts';
import { useMe } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { Bar } from '../ui/bar.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page, type Crumb } from '../ui/page.tsx';
import { second } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { progressWords } from '../words/progress.vi.ts';
import type { Progress } from './progress-answer.ts';
import { progressSteps, shareOf } from './progress-bucket.ts';
import { ProgressMap } from './progress-map.tsx';
import type { ProgressSearch } from './progress-search.ts';
import { Complaints, Late, ProgressTable } from './progress-table.tsx';

/** The review of a year as seen from above: the unit of my role, or one below it. */
export function ProgressScreen(): ReactNode {
  const search = useSearch({ from: '/progress' });
  const { grants } = useMe();
  const home = grants.find(({ placeLevel }) => placeLevel !== 'village')?.place;
  const place = search.place ?? home;
  if (place === undefined) return <Empty what={progressWords.noPlace} />;
  return <OfPlace search={{ ...search, place }} place={place} />;
}

function OfPlace({ search, place }: { readonly search: ProgressSearch; readonly place: string }): ReactNode {
  const { year, standard } = search;
  const input = { place, ...(year !== undefined && { year }), ...(standard && { standard }) };
  const asked = useAsk(progressContract, input, { everyMs: 30_000 });
  return (
    <Asked of={asked}>{(progress) => <ProgressPage progress={progress} refresh={() => void asked.refetch()} />}</Asked>
  );
}

interface ProgressPageProps {
  readonly progress: Progress;
  readonly refresh: () => void;
}

function ProgressPage({ progress, refresh }: ProgressPageProps): ReactNode {
  const { place, above, year, standard, units, totals } = progress;
  const name = place.level === 'country' ? progressWords.country : place.name;
  const crumbs = above.map(({ placeId, name: label }): Crumb => {
    const search = { place: placeId, year, ...(standard && { standard }) };
    return { label: placeId === 'vn' ? progressWords.country : label, link: { to: '/progress', search } };
  });
  return (
    <Page
      title={progressWords.of(name, year)}
      subtitle={progressWords.intro}
      above={crumbs}
      actions={
        place.level !== 'country' && (
          <LinkButton variant="outline" to="/figures" search={{ place: place.placeId, year }}>
            {progressWords.toFigures}
          </LinkButton>
        )
      }
    >
      <Chooser progress={progress} refresh={refresh} />
      {totals.listed === 0 && <Empty what={progressWords.noRounds} remedy={progressWords.noRoundsRemedy} />}
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        <Totals progress={progress} />
        {place.level !== 'commune' && (
          <Card withBorder>
            <ProgressMap progress={progress} />
          </Card>
        )}
      </SimpleGrid>
      <Title order={2}>{progressWords.units}</Title>
      {units.length > 0 && <ProgressTable progress={progress} />}
    </Page>
  );
}

function Chooser({ progress, refresh }: ProgressPageProps): ReactNode {
  const navigate = useNavigate();
  const { place, year, years, standard, standards, readAt } = progress;
  const go = (change: ProgressSearch) =>
    void navigate({ to: '/progress', search: { place: place.placeId, year, ...change } });
  return (
    <Group gap="sm" align="end">
      <NativeSelect
        label={progressWords.year}
        value={String(year)}
        onChange={({ currentTarget }) => go({ year: Number(currentTarget.value) })}
        data={years.map(String)}
      />
      {standards.length > 1 && (
        <NativeSelect
          label={progressWords.standard}
          value={standard ?? ''}
          onChange={({ currentTarget }) => {
            const chosen = standards.find(({ id }) => id === currentTarget.value)?.id;
            go(chosen ? { standard: chosen } : {});
          }}
          data={standards.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Button variant="default" onClick={refresh}>
        {progressWords.refresh}
      </Button>
      <Text size="sm" role="status">
        {progressWords.readAt(second(readAt))}
      </Text>
    </Group>
  );
}

function Totals({ progress }: { readonly progress: Progress }): ReactNode {
  const { totals, place } = progress;
  const opened = Object.values(totals.stages).reduce((sum, count) => sum + count, 0);
  return (
    <Card withBorder component="section" aria-labelledby="whole">
      <Stack gap="xs">
        <Title order={2} id="whole">
          {progressWords.whole}
        </Title>
        {place.level !== 'commune' && <Text>{progressWords.opened(opened, totals.communes)}</Text>}
        {progressSteps.map((step) => {
          const { done, all } = shareOf(totals, step);
          return (
            <div key={step}>
              <Text size="sm">{progressWords.steps[step]}</Text>
              <Bar label={progressWords.steps[step]} done={done} all={all} />
            </div>
          );
        })}
        <Text size="sm" component="div">
          {progressWords.late}: <Late unit={totals} />
        </Text>
        <Text size="sm" component="div">
          {progressWords.complaints}: <Complaints unit={totals} />
        </Text>
        <Text size="sm">
          {progressWords.checks}:{' '}
          {totals.failingChecks === null ? progressWords.notFrozen : progressWords.failing(totals.failingChecks)}
        </Text>
      </Stack>
    </Card>
  );
}
