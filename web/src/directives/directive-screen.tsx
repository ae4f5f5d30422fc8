import { Badge, Checkbox, Text, Title } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { directivePage } from '@ra-soat/server/directives/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Page } from '../ui/page.tsx';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { directiveWords } from '../words/directives.vi.ts';
import { AnswerTask } from './answer-task.tsx';
import type { Directive, DirectiveTask } from './task.ts';

const colours = { open: 'blue', late: 'red', done: 'green' } as const;

const columns: readonly Column<DirectiveTask>[] = [
  {
    id: 'unit',
    header: directiveWords.unit,
    names: true,
    cell: ({ unit, within }) => (within === null ? unit : directiveWords.within(unit, within)),
  },
  { id: 'what', header: directiveWords.what, wide: true, cell: ({ what }) => what },
  { id: 'due', header: directiveWords.due, number: true, cell: ({ dueOn }) => day(dueOn) },
  {
    id: 'state',
    header: directiveWords.state,
    cell: ({ state }) => <Badge color={colours[state]}>{directiveWords.states[state]}</Badge>,
  },
  {
    id: 'result',
    header: directiveWords.result,
    wide: true,
    cell: (task) =>
      task.doneOn === null
        ? task.mine && <AnswerTask task={task} />
        : directiveWords.doneOn(showDate(task.doneOn), task.note ?? '', task.paper),
  },
];

/** One conclusion with the progress of every unit. */
export function DirectiveScreen(): ReactNode {
  const { directiveId } = useParams({ from: '/tasks/$directiveId' });
  const asked = useAsk(directivePage, { directiveId });
  return <Asked of={asked}>{({ directive, tasks }) => <Conclusion directive={directive} tasks={tasks} />}</Asked>;
}

interface ConclusionProps {
  readonly directive: Directive;
  readonly tasks: readonly DirectiveTask[];
}

function Conclusion({ directive, tasks }: ConclusionProps): ReactNode {
  const [onlyOpen, setOnlyOpen] = useState(false);
  const { source, by, on, number, content, placeName, progress } = directive;
  const shown = onlyOpen ? tasks.filter(({ state }) => state !== 'done') : tasks;
  return (
    <Page
      title={directiveWords.sources[source]}
      subtitle={[directiveWords.conclusion(by, showDate(on)), number, placeName].filter(Boolean).join(' · ')}
      above={[{ label: directiveWords.title, link: { to: '/tasks' } }]}
    >
      <Text style={{ whiteSpace: 'pre-wrap' }}>{content}</Text>
      <Title order={2}>
        {directiveWords.tasks}: {directiveWords.progressOf(progress.done, progress.tasks, progress.late)}
      </Title>
      <Checkbox
        label={directiveWords.onlyOpen}
        checked={onlyOpen}
        onChange={(event) => setOnlyOpen(event.currentTarget.checked)}
      />
      <DataTable caption={directiveWords.tasks} columns={columns} rows={shown} keyOf={({ taskId }) => taskId} />
    </Page>
  );
}
