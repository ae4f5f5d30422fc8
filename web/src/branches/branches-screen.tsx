import { Stack, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { branchLists } from '@ra-soat/server/branches/contract.ts';
import { useMay } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { branchScreenWords as words } from '../words/branches.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { ListRows } from './list-rows.tsx';
import { ListsTable } from './lists-table.tsx';
import { TakeList } from './take-list.tsx';

/** Lists of other branches of a round: taken in, and every row that needs a person. */
export function BranchesScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/branches' });
  const may = useMay();
  return (
    <Page
      title={words.title}
      subtitle={words.intro}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
      ]}
    >
      <RoundNav roundId={roundId} />
      {may('list.import') ? <Content roundId={roundId} /> : <Text>{words.noRight}</Text>}
    </Page>
  );
}

function Content({ roundId }: { readonly roundId: string }): ReactNode {
  const [shown, setShown] = useState<string>();
  const first = useAsk(branchLists, { roundId });
  const running = first.data?.lists.some(({ state }) => state === 'waiting' || state === 'working') ?? false;
  const asked = useAsk(branchLists, { roundId }, running ? { everyMs: 1000 } : {});
  return (
    <Stack>
      <TakeList roundId={roundId} />
      <Title order={2}>{words.lists}</Title>
      <Asked of={asked}>
        {({ lists }) => {
          const open = lists.find(({ listId }) => listId === shown);
          if (lists.length === 0) return <Empty what={words.none} remedy={words.noneRemedy} />;
          return (
            <Stack>
              <ListsTable lists={lists} shown={shown} onShow={setShown} />
              {open && <ListRows key={open.listId} listId={open.listId} fileName={open.fileName} />}
            </Stack>
          );
        }}
      </Asked>
    </Stack>
  );
}
