import { List, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { AREA_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { placeSearch } from '@ra-soat/server/places/contract.ts';
import { communesOf } from '../access/communes-of.ts';
import { useMay, useMe } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { placeWords } from '../words/places.vi.ts';
import { PlaceQuestions } from './place-questions.tsx';
import { validity } from './validity.ts';

type Row = z.output<typeof placeSearch.output>['places'][number];

const columns: readonly Column<Row>[] = [
  { id: 'name', header: placeWords.name, names: true, cell: (row) => <Name row={row} /> },
  { id: 'code', header: placeWords.code, number: true, cell: (row) => row.code },
  { id: 'parent', header: placeWords.parent, cell: (row) => row.parentName ?? '–' },
  { id: 'area', header: placeWords.area, cell: (row) => (row.areaType === null ? '–' : AREA_WORDS[row.areaType]) },
  { id: 'validity', header: placeWords.validity, cell: (row) => validity(row) },
];

function Name({ row }: { readonly row: Row }): ReactNode {
  if (row.level !== 'commune') return row.name;
  return (
    <TextLink to="/places/$commune" params={{ commune: row.placeId }}>
      {row.name}
    </TextLink>
  );
}

/** Units by name or code, old ones too; the communes of mine; what a person must settle. */
export function PlacesScreen(): ReactNode {
  const { grants } = useMe();
  const may = useMay();
  const [text, setText] = useState('');
  const wanted = text.trim();
  const ready = wanted.length >= 2;
  const asked = useAsk(placeSearch, { text: wanted }, { enabled: ready, keep: true });
  const mine = communesOf(grants);
  return (
    <Page title={placeWords.title} subtitle={placeWords.intro} above={[]}>
      {mine.length > 0 && (
        <section aria-labelledby="mine">
          <Title order={2} id="mine">
            {placeWords.mine}
          </Title>
          <List>
            {mine.map((commune) => (
              <List.Item key={commune.placeId}>
                <TextLink to="/places/$commune" params={{ commune: commune.placeId }}>
                  {commune.name}
                </TextLink>
              </List.Item>
            ))}
          </List>
        </section>
      )}
      <SearchInput label={placeWords.search} description={placeWords.searchHelp} value={text} onChange={setText} />
      {!ready && <Text>{placeWords.typeToSearch}</Text>}
      {ready && (
        <Asked of={asked}>
          {({ places }) =>
            places.length === 0 ? (
              <Empty what={placeWords.nothingFound(wanted)} remedy={placeWords.nothingFoundRemedy} />
            ) : (
              <DataTable caption={placeWords.title} columns={columns} rows={places} keyOf={(row) => row.placeId} />
            )
          }
        </Asked>
      )}
      {may('place.manage') && <PlaceQuestions />}
    </Page>
  );
}
