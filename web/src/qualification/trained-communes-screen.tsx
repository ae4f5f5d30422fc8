import { Text } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { trainingRuleWords } from '@ra-soat/domain/words/settings.vi.ts';
import { qualificationCommunes } from '@ra-soat/server/qualification/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Bar } from '../ui/bar.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { whole } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { qualificationWords as words } from '../words/qualification.vi.ts';
import { PlaceYear } from './place-year.tsx';
import { usePlaceYear } from './use-place-year.ts';

type Row = z.output<typeof qualificationCommunes.output>['communes'][number];

const columns: readonly Column<Row>[] = [
  {
    id: 'commune',
    header: words.commune,
    names: true,
    cell: ({ roundId, commune }) => (
      <TextLink to="/rounds/$roundId/trained" params={{ roundId }}>
        {commune}
      </TextLink>
    ),
  },
  {
    id: 'trained',
    header: words.surveyors,
    wide: true,
    cell: ({ commune, trained, surveyors, allowed, untrained }) => (
      <>
        <Bar label={commune} done={trained} all={surveyors} />
        {allowed > 0 && <Text size="sm">{words.allowedCount(whole(allowed))}</Text>}
        {untrained > 0 && <Text size="sm">{words.untrainedCount(whole(untrained))}</Text>}
      </>
    ),
  },
  {
    id: 'villages',
    header: words.withoutVillages,
    number: true,
    cell: ({ villagesWithout, villages }) => `${whole(villagesWithout)}/${whole(villages)}`,
  },
  {
    id: 'forms',
    header: words.formsUntrained,
    number: true,
    cell: ({ forms, formsUntrained }) => `${whole(formsUntrained)}/${whole(forms)}`,
  },
  { id: 'rule', header: words.rule, cell: ({ rule }) => trainingRuleWords[rule] },
];

/** Each commune's round of a year: who surveys it and how many were trained. */
export function TrainedCommunesScreen(): ReactNode {
  const search = useSearch({ from: '/trained' });
  const { place, year, places } = usePlaceYear(search);
  const asked = useAsk(qualificationCommunes, { place, year }, { keep: true });
  return (
    <Page
      title={words.communesTitle}
      subtitle={asked.data?.placeName}
      actions={
        <LinkButton size="xs" variant="outline" to="/errors" search={{ place, year }}>
          {words.errors}
        </LinkButton>
      }
    >
      <PlaceYear to="/trained" place={place} year={year} places={places} />
      <Asked of={asked}>
        {({ communes }) =>
          communes.length === 0 ? (
            <Empty what={words.communesNone} />
          ) : (
            <DataTable
              caption={words.communesTitle}
              columns={columns}
              rows={communes}
              keyOf={({ roundId }) => roundId}
            />
          )
        }
      </Asked>
    </Page>
  );
}
