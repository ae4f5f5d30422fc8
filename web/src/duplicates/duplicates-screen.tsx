import { Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { duplicates } from '@ra-soat/server/duplicates/contract.ts';
import { useMay } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { duplicateScreenWords as words } from '../words/branches.vi.ts';
import { householdWords } from '../words/households.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { MergedTable } from './merged-table.tsx';
import { PairCard } from './pair-card.tsx';

/** Households that may be one, side by side with the reasons: a person merges them or tells them apart. */
export function DuplicatesScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/duplicates' });
  const may = useMay();
  return (
    <Page
      title={words.title}
      subtitle={words.intro}
      above={[
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
        { label: householdWords.title, link: { to: '/rounds/$roundId/cases', params: { roundId } } },
      ]}
    >
      <RoundNav roundId={roundId} />
      {may('duplicate.judge') ? <Content roundId={roundId} /> : <Text>{words.noRight}</Text>}
    </Page>
  );
}

function Content({ roundId }: { readonly roundId: string }): ReactNode {
  const asked = useAsk(duplicates, { roundId });
  return (
    <Asked of={asked}>
      {({ pairs, merged, apart }) => (
        <Stack>
          {pairs.length === 0 && <Empty what={words.none} remedy={words.noneRemedy} />}
          {pairs.map((pair) => (
            <PairCard key={`${pair.one.householdId} ${pair.other.householdId}`} roundId={roundId} pair={pair} />
          ))}
          {apart > 0 && <Text>{words.apartCount(apart)}</Text>}
          {merged.length > 0 && (
            <>
              <Title order={2}>{words.merged}</Title>
              <MergedTable roundId={roundId} merged={merged} />
            </>
          )}
        </Stack>
      )}
    </Asked>
  );
}
