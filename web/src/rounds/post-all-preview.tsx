import { Checkbox, List, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import type { Problem } from '../ui/problem.ts';
import { whole } from '../ui/show.ts';
import { bulkWords } from '../words/bulk.vi.ts';
import { postingWords } from '../words/postings.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import type { ListsPreview, PreviewVillage } from './bulk-draft.ts';

interface PostAllPreviewProps {
  readonly asked: {
    readonly data: ListsPreview | undefined;
    readonly error: Problem | null;
    readonly refetch: () => Promise<unknown>;
  };
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}

/** Village by village: what would hang, until when, which households cannot yet and why. */
export function PostAllPreview({ asked, left, onLeft }: PostAllPreviewProps): ReactNode {
  return (
    <section aria-label={bulkWords.preview}>
      <Title order={3}>{bulkWords.preview}</Title>
      <Asked of={asked}>{({ villages }) => <Villages villages={villages} left={left} onLeft={onLeft} />}</Asked>
    </section>
  );
}

interface VillagesProps extends Pick<PostAllPreviewProps, 'left' | 'onLeft'> {
  readonly villages: readonly PreviewVillage[];
}

function Villages({ villages, left, onLeft }: VillagesProps): ReactNode {
  const waiting = villages.filter(({ hash, refused }) => hash !== null || refused.length > 0);
  const idle = villages.filter((village) => !waiting.includes(village)).map(({ name }) => name);
  if (waiting.length === 0) return <Empty what={bulkWords.nobody} remedy={postingWords.nothingHelp} />;
  return (
    <>
      <DataTable
        caption={bulkWords.preview}
        columns={columnsOf(left, onLeft)}
        rows={waiting}
        keyOf={({ villageId }) => villageId}
      />
      {idle.length > 0 && (
        <Text size="sm" mt="xs">
          {bulkWords.idle(idle.join(', '))}
        </Text>
      )}
    </>
  );
}

function columnsOf(left: ReadonlySet<string>, onLeft: (left: ReadonlySet<string>) => void): Column<PreviewVillage>[] {
  return [
    {
      id: 'name',
      header: roundWords.village,
      names: true,
      cell: ({ villageId, name, hash }) => (
        <Checkbox
          label={name}
          aria-label={bulkWords.choose(name)}
          disabled={hash === null}
          checked={hash !== null && !left.has(villageId)}
          onChange={({ currentTarget }) => {
            const next = new Set(left);
            if (currentTarget.checked) next.delete(villageId);
            else next.add(villageId);
            onLeft(next);
          }}
        />
      ),
    },
    { id: 'lines', header: postingWords.lines, number: true, cell: ({ lines }) => whole(lines) },
    {
      id: 'classes',
      header: postingWords.result,
      wide: true,
      cell: ({ poor, nearPoor, other, version }) => (
        <>
          {bulkWords.lists(poor, nearPoor, other)}
          {version !== null && <Text size="xs">{bulkWords.supplement(version)}</Text>}
        </>
      ),
    },
    {
      id: 'ends',
      header: postingWords.endsOn,
      number: true,
      cell: ({ endsOn }) => (endsOn === null ? '–' : showDate(endsOn)),
    },
    { id: 'refused', header: postingWords.state, wide: true, cell: (village) => <Refused village={village} /> },
  ];
}

function Refused({ village: { refused, problem, hash } }: { readonly village: PreviewVillage }): ReactNode {
  if (refused.length === 0) return hash === null ? problem : '–';
  return (
    <details>
      <summary>{bulkWords.refusedTitle(refused.length)}</summary>
      <List size="sm">
        {refused.map(({ householdId, head, reason }) => (
          <List.Item key={householdId}>{bulkWords.refused(head, reason)}</List.Item>
        ))}
      </List>
    </details>
  );
}
