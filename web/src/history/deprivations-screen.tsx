import { Card, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { seriesDeprivations } from '@ra-soat/server/series/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Bar } from '../ui/bar.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { deprivationsWords as words, historyWords } from '../words/history.vi.ts';
import type { Deprivations, DeprivedUnit } from './series.ts';

/** The printed R4 of Đắk Nông 2024: what the poor households of a place lack, and which rows do not hold. */
export function DeprivationsScreen(): ReactNode {
  const asked = useAsk(seriesDeprivations, {});
  return (
    <Page title={words.title} above={[{ label: historyWords.title, link: { to: '/history' } }]}>
      <Asked of={asked}>{(answer) => <Found answer={answer} />}</Asked>
    </Page>
  );
}

function Found({ answer }: { readonly answer: Deprivations }): ReactNode {
  const { units, indicators, caveats } = answer;
  const [area, setArea] = useState(units[0]?.area ?? null);
  const chosen = units.find((unit) => unit.area === area);
  if (!chosen) return <Empty what={words.none} remedy={words.noneRemedy} />;
  return (
    <Stack gap="sm">
      <Text>{words.intro(units.filter(({ faults }) => faults.length > 0).length, units.length)}</Text>
      {caveats.map((caveat) => (
        <Text key={caveat} size="sm">
          {caveat}
        </Text>
      ))}
      <NativeSelect
        label={words.unit}
        data={units.map((unit) => ({ value: unit.area, label: named(unit) }))}
        value={chosen.area}
        onChange={({ currentTarget }) => setArea(currentTarget.value)}
        maw="24rem"
      />
      <Bars unit={chosen} indicators={indicators} />
      <DataTable caption={words.table} columns={columns} rows={units} keyOf={(unit) => unit.area} />
    </Stack>
  );
}

const named = ({ district, name }: DeprivedUnit) => `${district ? '' : '· '}${name}`;

function Bars({
  unit,
  indicators,
}: {
  readonly unit: DeprivedUnit;
  readonly indicators: readonly string[];
}): ReactNode {
  return (
    <Card withBorder component="section" aria-labelledby="lacks">
      <Title order={2} id="lacks">
        {words.of(unit.name, whole(unit.households))}
      </Title>
      <Stack gap={6} mt="sm">
        {indicators.map((name, at) => (
          <div key={name}>
            <Text size="sm" fw={600}>
              {name}
            </Text>
            <Bar label={name} done={unit.cells[at] ?? 0} all={unit.households} />
          </div>
        ))}
      </Stack>
    </Card>
  );
}

const columns: readonly Column<DeprivedUnit>[] = [
  { id: 'unit', header: words.unit, names: true, cell: named },
  { id: 'households', header: words.households, cell: ({ households }) => whole(households) },
  { id: 'total', header: words.total, cell: ({ total }) => whole(total) },
  { id: 'mean', header: words.mean, cell: ({ meanHundredths }) => words.hundredths(meanHundredths) },
  {
    ...{ id: 'holds', header: words.holds, wide: true },
    cell: ({ faults, derived }) =>
      [...(derived ? [words.derived] : []), ...faults.map((fault) => words.faults[fault])].join('; ') || words.right,
  },
];
