import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { directives } from '@ra-soat/server/directives/contract.ts';
import { useMay } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { directiveWords } from '../words/directives.vi.ts';
import { GiveDirective } from './give-directive.tsx';
import { OpenTasks } from './open-tasks.tsx';
import type { Directive } from './task.ts';

const columns: readonly Column<Directive>[] = [
  {
    id: 'content',
    header: directiveWords.content,
    names: true,
    wide: true,
    cell: ({ directiveId, content }) => (
      <TextLink to="/tasks/$directiveId" params={{ directiveId }}>
        {content.length > 90 ? `${content.slice(0, 90)}…` : content}
      </TextLink>
    ),
  },
  { id: 'by', header: directiveWords.by, cell: ({ by, on }) => directiveWords.conclusion(by, showDate(on)) },
  { id: 'place', header: directiveWords.from, cell: ({ placeName }) => placeName },
  {
    id: 'progress',
    header: directiveWords.progress,
    cell: ({ progress: { tasks, done, late } }) => directiveWords.progressOf(done, tasks, late),
  },
];

/** Conclusions that concern my places: what waits for me, and how far each conclusion is. */
export function DirectivesScreen(): ReactNode {
  const may = useMay();
  const asked = useAsk(directives, {});
  return (
    <Page
      title={directiveWords.title}
      subtitle={directiveWords.intro}
      actions={may('directive.give') ? <GiveDirective /> : undefined}
    >
      <OpenTasks />
      <Asked of={asked}>
        {({ directives: rows }) =>
          rows.length === 0 ? (
            <Empty what={directiveWords.none} />
          ) : (
            <DataTable
              caption={directiveWords.given}
              columns={columns}
              rows={rows}
              keyOf={({ directiveId }) => directiveId}
            />
          )
        }
      </Asked>
    </Page>
  );
}
