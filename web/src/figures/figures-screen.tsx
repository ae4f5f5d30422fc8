import { SimpleGrid, Text, Title } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { figuresPage } from '@ra-soat/server/reports/contract.ts';
import { useMe } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { figuresScreenWords as words } from '../words/figures-screen.vi.ts';
import { progressWords } from '../words/progress.vi.ts';
import type { Figures } from './figures.ts';
import { FiguresDifferences } from './figures-differences.tsx';
import { FiguresTable } from './figures-table.tsx';
import { FiguresVersions } from './figures-versions.tsx';
import { FreezeCard } from './freeze-card.tsx';

/** Preliminary and official figures of a place: freeze, print, download, compare by version. */
export function FiguresScreen(): ReactNode {
  const { place: asked, year, standard } = useSearch({ from: '/figures' });
  const { grants } = useMe();
  const place = asked ?? grants.find(({ placeLevel }) => placeLevel !== 'village')?.place;
  if (place === undefined) return <Empty what={words.noPlace} />;
  return <OfPlace input={{ place, ...(year !== undefined && { year }), ...(standard && { standard }) }} />;
}

function OfPlace({ input }: { readonly input: z.input<typeof figuresPage.input> }): ReactNode {
  const asked = useAsk(figuresPage, input);
  return <Asked of={asked}>{(figures) => <FiguresPage figures={figures} />}</Asked>;
}

function FiguresPage({ figures }: { readonly figures: Figures }): ReactNode {
  const { place, year, standard, standardName, roundId, versions } = figures;
  const [shown, setShown] = useState<string | null>(null);
  const search = { place: place.placeId, year };
  const version = versions.find(({ figuresId }) => figuresId === shown) ?? versions[0];
  return (
    <Page
      title={words.title(place.name, year)}
      subtitle={words.intro}
      above={[{ label: progressWords.title, link: { to: '/progress', search } }]}
    >
      {roundId !== null && <RoundNav roundId={roundId} />}
      {standard === null ? (
        <Empty what={words.noRound} />
      ) : (
        <>
          <Text>{standardName}</Text>
          <SimpleGrid cols={{ base: 1, lg: 2 }}>
            {(['preliminary', 'official'] as const).map((stage) => (
              <FreezeCard key={stage} stage={stage} figures={figures} standard={standard} />
            ))}
          </SimpleGrid>
          <Title order={2}>{words.versions}</Title>
          {versions.length === 0 ? (
            <Empty what={words.noVersions} />
          ) : (
            <FiguresVersions versions={versions} onShow={setShown} />
          )}
          {version && (
            <>
              <FiguresTable key={version.figuresId} version={version} />
              <FiguresDifferences figuresId={version.figuresId} />
            </>
          )}
        </>
      )}
    </Page>
  );
}
