import { Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { AREA_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { communePage } from '@ra-soat/server/places/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { day, whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { placeWords } from '../words/places.vi.ts';
import { AddVillage } from './add-village.tsx';
import { CountVillage } from './count-village.tsx';

type Commune = z.output<typeof communePage.output>;
type Village = Commune['villages'][number];

const columns: readonly Column<Village>[] = [
  { id: 'position', header: placeWords.position, number: true, cell: (village) => village.position },
  { id: 'name', header: placeWords.village, names: true, cell: (village) => village.name },
  { id: 'households', header: placeWords.households, number: true, cell: (village) => whole(village.households) },
  { id: 'persons', header: placeWords.persons, number: true, cell: (village) => whole(village.persons) },
  { id: 'on', header: placeWords.countedOn, number: true, cell: (village) => day(village.countedOn) },
  { id: 'source', header: placeWords.source, cell: (village) => village.countSource ?? '–' },
];

const counting: Column<Village> = {
  id: 'actions',
  header: placeWords.actions,
  cell: (village) => <CountVillage village={village} />,
};

/** One commune: what the law makes of it today, its villages, and their total households with date and source. */
export function CommuneScreen(): ReactNode {
  const { commune } = useParams({ from: '/places/$commune' });
  const asked = useAsk(communePage, { commune });
  return <Asked of={asked}>{(page) => <Content page={page} />}</Asked>;
}

function Content({ page }: { readonly page: Commune }): ReactNode {
  const may = useMay();
  const { place, villages } = page;
  const missing = villages.filter((village) => village.households === null).length;
  const facts = [
    page.province,
    `${placeWords.code} ${place.code}`,
    `${placeWords.area}: ${place.areaType === null ? placeWords.notKnown : AREA_WORDS[place.areaType].toLocaleLowerCase('vi')}`,
    `${placeWords.region}: ${page.region ?? placeWords.notKnown}`,
  ];
  const last = Math.max(0, ...villages.map((village) => village.position));
  return (
    <Page
      title={place.name}
      subtitle={facts.join(' · ')}
      above={[{ label: placeWords.title, link: { to: '/places' } }]}
      actions={may('population.enter') && <AddVillage commune={place.placeId} position={last + 1} />}
    >
      <Title order={2}>{placeWords.villages}</Title>
      {missing > 0 && <Text>{placeWords.missingTotals(missing)}</Text>}
      {villages.length === 0 ? (
        <Empty what={placeWords.noVillages} remedy={placeWords.noVillagesRemedy} />
      ) : (
        <DataTable
          caption={placeWords.villages}
          columns={may('population.enter') ? [...columns, counting] : columns}
          rows={villages}
          keyOf={(village) => village.villageId}
        />
      )}
    </Page>
  );
}
