import { Badge, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { propagandaKindWords } from '@ra-soat/domain/words/propaganda.vi.ts';
import { propagandaPaper } from '@ra-soat/server/documents/contract.ts';
import { propaganda } from '@ra-soat/server/propaganda/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { Bar } from '../ui/bar.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { blobUrl, fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { uiWords } from '../words/ui.vi.ts';
import { propagandaWords as words } from '../words/propaganda.vi.ts';
import { GivePropaganda } from './give-propaganda.tsx';
import type { PropagandaTask } from './task.ts';
import { TellDone } from './tell-done.tsx';

/** Telling people as work: who has done it, who is late, with what proof. */
export function PropagandaScreen(): ReactNode {
  const may = useMay();
  const asked = useAsk(propaganda, {});
  return (
    <Page title={words.title} subtitle={words.intro} actions={may('training.manage') && <GivePropaganda />}>
      <Asked of={asked}>
        {({ tasks, all, done, late, people }) =>
          all === 0 ? (
            <Empty what={words.none} remedy={words.noneRemedy} />
          ) : (
            <Stack>
              <Group gap="lg">
                <div>
                  <Text size="sm">{words.counts(done, all)}</Text>
                  <Bar label={words.list} done={done} all={all} />
                </div>
                <Text>{words.people(people)}</Text>
                {late > 0 && <Badge color="red">{words.lateCount(late)}</Badge>}
              </Group>
              {all > tasks.length && <Text size="sm">{words.only(tasks.length, all)}</Text>}
              <DataTable caption={words.list} columns={columnsFor(may)} rows={tasks} keyOf={({ taskId }) => taskId} />
            </Stack>
          )
        }
      </Asked>
    </Page>
  );
}

function columnsFor(may: ReturnType<typeof useMay>): readonly Column<PropagandaTask>[] {
  return [
    {
      ...{ id: 'unit', header: words.unit, names: true },
      cell: ({ unit, within }) => (within === null ? unit : `${unit}, ${within}`),
    },
    {
      ...{ id: 'work', header: words.work, wide: true },
      cell: ({ kind, title, givenBy, dueOn }) => (
        <>
          {propagandaKindWords[kind]}: {title}
          <Text size="xs">{words.givenBy(givenBy, showDate(dueOn))}</Text>
        </>
      ),
    },
    { id: 'state', header: words.state, cell: (task) => <State task={task} /> },
    { id: 'proof', header: words.proof, wide: true, cell: (task) => <Proof task={task} /> },
    ...(may('board.read') ? [paper] : []),
  ];
}

const paper: Column<PropagandaTask> = {
  id: 'paper',
  header: words.paper,
  cell: ({ taskId, unit }) => (
    <Group gap={4}>
      <FileButton
        href={fileUrl(propagandaPaper, { taskId, format: 'docx' })}
        label={`${words.paper}, ${unit}, ${uiWords.word}`}
      >
        {uiWords.word}
      </FileButton>
    </Group>
  ),
};

const colours = { open: 'blue', late: 'red', done: 'green' } as const;

function State({ task }: { readonly task: PropagandaTask }): ReactNode {
  return (
    <Stack gap={4} align="flex-start">
      <Badge color={colours[task.state]} variant="outline">
        {words.states[task.state]}
      </Badge>
      {task.mine && task.state !== 'done' && <TellDone task={task} />}
    </Stack>
  );
}

function Proof({ task: { doneOn, note, people, proof } }: { readonly task: PropagandaTask }): ReactNode {
  if (doneOn === null) return words.noProof;
  return (
    <>
      {words.told(showDate(doneOn), note ?? '')}
      {people !== null && <Text size="xs">{words.people(people)}</Text>}
      {proof.map(({ sha256, caption }) => (
        <a key={sha256} href={blobUrl(sha256)} target="_blank" rel="noreferrer">
          {caption}
        </a>
      ))}
    </>
  );
}
