import { Alert, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { postingBoard } from '@ra-soat/server/postings/contract.ts';
import { useMay } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { FurtherResults } from '../ui/further-results.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { postingWords } from '../words/postings.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { Objections } from './objections.tsx';
import { PastPostings } from './past-postings.tsx';
import { PostList } from './post-list.tsx';
import type { PostingBoard } from './posting-board.ts';

interface Ids {
  readonly roundId: string;
  readonly villageId: string;
}

/** What may be posted in a village, what hangs, and what people objected to. */
export function PostingScreen(): ReactNode {
  const ids = useParams({ from: '/rounds/$roundId/villages/$villageId/posting' });
  const asked = useAsk(postingBoard, ids);
  return (
    <Asked of={asked} loading={postingWords.loading}>
      {(board) => <PostingPage key={ids.villageId} ids={ids} board={board} />}
    </Asked>
  );
}

function PostingPage({ ids, board }: { readonly ids: Ids; readonly board: PostingBoard }): ReactNode {
  const [posted, setPosted] = useState<string | null>(null);
  const { roundId, villageId } = ids;
  return (
    <Page
      title={postingWords.title(board.village)}
      subtitle={postingWords.subtitle}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
      ]}
      actions={
        <LinkButton variant="outline" to="/rounds/$roundId/villages/$villageId/meeting" params={{ roundId, villageId }}>
          {postingWords.toMeeting}
        </LinkButton>
      }
    >
      <RoundNav roundId={roundId} />
      {posted !== null && (
        <Alert role="status" variant="outline" color="green" title={posted}>
          {null}
        </Alert>
      )}
      <Title order={2}>{postingWords.postings}</Title>
      <PastPostings postings={board.postings} standards={board.standards} />
      <Objections {...ids} />
      <Title order={2}>{postingWords.ready(board.ready.length)}</Title>
      <Ready ids={ids} board={board} onPosted={setPosted} />
    </Page>
  );
}

const columns: readonly Column<PostingBoard['ready'][number]>[] = [
  { id: 'number', header: postingWords.number, cell: ({ number }) => number },
  { id: 'head', header: postingWords.head, names: true, cell: ({ head }) => head },
  { id: 'address', header: postingWords.address, cell: ({ address }) => address },
  { id: 'result', header: postingWords.result, cell: (row) => <Result row={row} /> },
];

/** What will hang: the leading result, and those by the further standards which the round decides. */
function Result({ row }: { readonly row: PostingBoard['ready'][number] }): ReactNode {
  return (
    <>
      {row.result}
      <FurtherResults of={row.beside} />
    </>
  );
}

interface ReadyProps {
  readonly ids: Ids;
  readonly board: PostingBoard;
  readonly onPosted: (text: string) => void;
}

function Ready({ ids, board, onPosted }: ReadyProps): ReactNode {
  const may = useMay();
  if (board.ready.length === 0) return <Empty what={postingWords.nothing} remedy={postingWords.nothingHelp} />;
  return (
    <>
      <Text size="sm">{postingWords.readyHelp}</Text>
      <DataTable
        caption={postingWords.ready(board.ready.length)}
        columns={columns}
        rows={board.ready}
        keyOf={({ householdId }) => householdId}
      />
      {may('list.post') ? (
        <PostList key={board.postings.length} {...ids} board={board} onPosted={onPosted} />
      ) : (
        <Text>{postingWords.noRight}</Text>
      )}
    </>
  );
}
