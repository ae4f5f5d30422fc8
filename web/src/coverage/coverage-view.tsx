import { Group, SimpleGrid, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { trainingCoverage, trainingCoverageBy } from '@ra-soat/server/coverage/contract.ts';
import { Button } from '@mantine/core';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { coverageWords as words } from '../words/coverage.vi.ts';
import { Audiences, Days, Sessions } from './coverage-by.tsx';
import { CoverageMap } from './coverage-map.tsx';
import type { Coverage, CoverageOf } from './coverage.ts';
import { Funnel } from './funnel.tsx';
import { UnitsTable } from './units-table.tsx';

interface CoverageViewProps {
  readonly of: CoverageOf;
  readonly place: string;
  readonly onOpen: (place: string) => void;
}

/** Coverage of one unit: funnel and map first, then days, units, sessions and audiences. */
export function CoverageView({ of, place, onOpen }: CoverageViewProps): ReactNode {
  const asked = useAsk(trainingCoverage, { place, ...of }, { keep: true });
  return <Asked of={asked}>{(coverage) => <Shown of={of} coverage={coverage} onOpen={onOpen} />}</Asked>;
}

interface ShownProps {
  readonly of: CoverageOf;
  readonly coverage: Coverage;
  readonly onOpen: (place: string) => void;
}

function Shown({ of, coverage, onOpen }: ShownProps): ReactNode {
  const { place, above, totals, units } = coverage;
  const by = useAsk(trainingCoverageBy, { place: place.placeId, ...of }, { keep: true });
  const empty = totals.listed === 0 && totals.came === 0;
  const hasMap = units.some(({ kind }) => kind === 'place');
  return (
    <Stack>
      <Group gap="xs">
        <Title order={2} size="h3">
          {words.here(place.placeId === 'vn' ? words.country : place.name)}
        </Title>
        {above.map(({ placeId, name }) => (
          <Button key={placeId} size="xs" variant="default" onClick={() => onOpen(placeId)}>
            ↑ {placeId === 'vn' ? words.country : name}
          </Button>
        ))}
      </Group>
      {empty && <Empty what={words.nobody} remedy={words.nobodyRemedy} />}
      <SimpleGrid cols={{ base: 1, lg: hasMap ? 2 : 1 }}>
        <Funnel totals={totals} />
        {hasMap && <CoverageMap coverage={coverage} onOpen={onOpen} />}
      </SimpleGrid>
      <UnitsTable coverage={coverage} campaignId={of.campaignId} onOpen={onOpen} />
      <Asked of={by}>
        {(rows) => (
          <>
            <Days by={rows} />
            <Sessions by={rows} />
            <Audiences by={rows} />
          </>
        )}
      </Asked>
    </Stack>
  );
}
