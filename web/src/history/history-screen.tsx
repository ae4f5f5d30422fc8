import { Card, Group, NativeSelect, Stack, Title } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { rateMeasures } from '@ra-soat/domain/series/series-measure.ts';
import { seriesMeasureWords } from '@ra-soat/domain/words/series.vi.ts';
import { seriesAreas, seriesPage } from '@ra-soat/server/series/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { historyWords as words } from '../words/history.vi.ts';
import { chartMeasures, type ChartMeasure, type HistorySearch } from './history-search.ts';
import { LoadSeries } from './load-series.tsx';
import { OwnPart } from './own-part.tsx';
import { PovertyMap } from './poverty-map.tsx';
import { SeriesChart } from './series-chart.tsx';
import { SeriesNotes, SeriesTable } from './series-table.tsx';
import type { Series } from './series.ts';

const groups = ['country', 'region', 'province', 'old province', 'below'] as const;

/** Published statistics of the country and its provinces over the years, beside the system's own figures. */
export function HistoryScreen(): ReactNode {
  const search = useSearch({ from: '/history' });
  const navigate = useNavigate();
  const may = useMay();
  const area = search.area ?? 'vn';
  const go = (change: HistorySearch) =>
    void navigate({ to: '/history', search: { ...search, ...change }, resetScroll: false });
  const asked = useAsk(seriesPage, { area }, { keep: true });
  return (
    <Page
      title={words.title}
      subtitle={words.intro}
      actions={
        <>
          <LinkButton to="/history/movements" variant="outline">
            {words.toMovements}
          </LinkButton>
          <LinkButton to="/history/deprivations" variant="outline">
            {words.toDeprivations}
          </LinkButton>
          {may('series.load') && <LoadSeries />}
        </>
      }
    >
      <Asked of={asked}>
        {(series) => {
          const measure = search.measure ?? firstMeasure(series);
          return (
            <>
              <Choices area={area} measure={measure} onGo={go} />
              <OneSeries series={series} measure={measure} />
            </>
          );
        }}
      </Asked>
      <PovertyMap search={search} onGo={go} />
    </Page>
  );
}

interface ChoicesProps {
  readonly area: string;
  readonly measure: ChartMeasure;
  readonly onGo: (change: HistorySearch) => void;
}

function Choices({ area, measure, onGo }: ChoicesProps): ReactNode {
  const areas = useAsk(seriesAreas, {}).data?.areas ?? [];
  return (
    <Group gap="sm" align="end">
      <NativeSelect
        label={words.area}
        value={area}
        onChange={({ currentTarget }) => onGo({ area: currentTarget.value })}
        data={groups.map((group) => ({
          group: words.groups[group],
          items: areas.filter((one) => one.group === group).map((one) => ({ value: one.area, label: one.name })),
        }))}
      />
      <NativeSelect
        label={words.measure}
        value={measure}
        onChange={({ currentTarget }) => {
          const chosen = chartMeasures.find((one) => one === currentTarget.value);
          onGo({ measure: chosen });
        }}
        data={chartMeasures.map((value) => ({ value, label: seriesMeasureWords[value] }))}
      />
    </Group>
  );
}

/** The rate where there is one, else the households: a new province has no published rate. */
function firstMeasure({ figures }: Series): ChartMeasure {
  return chartMeasures.find((one) => figures.filter(({ measure }) => measure === one).length > 1) ?? 'poorHouseholds';
}

function OneSeries({ series, measure }: { readonly series: Series; readonly measure: ChartMeasure }): ReactNode {
  return (
    <>
      <Card withBorder component="section" aria-labelledby="chart">
        <Stack gap="xs">
          <Title order={2} id="chart">
            {words.chart(seriesMeasureWords[measure], series.area.name, rateMeasures.has(measure))}
          </Title>
          <SeriesChart series={series} measure={measure} />
          <SeriesNotes series={series} />
        </Stack>
      </Card>
      <OwnPart own={series.own} />
      <details>
        <summary>{words.table}</summary>
        <SeriesTable series={series} />
      </details>
    </>
  );
}
