import { Badge, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { MARK_WORDS } from '@ra-soat/domain/words/law.vi.ts';
import { capital } from '../ui/capital.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { day } from '../ui/show.ts';
import { roundWords } from '../words/rounds.vi.ts';
import type { Board } from './board.ts';

type Step = Board['calendar'][number];

const colours = { done: 'green', now: 'blue', late: 'red', later: 'gray' } as const;

const columns: readonly Column<Step>[] = [
  { id: 'name', header: roundWords.steps, names: true, cell: (step) => capital(step.name) },
  { id: 'from', header: roundWords.from, number: true, cell: (step) => day(step.from) },
  { id: 'due', header: roundWords.due, number: true, cell: (step) => day(step.dueOn) },
  {
    id: 'state',
    header: roundWords.stepStateHead,
    cell: (step) => <Badge color={colours[step.state]}>{roundWords.stepState[step.state]}</Badge>,
  },
  {
    id: 'source',
    header: roundWords.source,
    cell: (step) => (
      <>
        {step.source}
        {step.mark !== 'confirmed' && (
          <Text size="xs" component="span">
            {' '}
            ({MARK_WORDS[step.mark].toLocaleLowerCase('vi')})
          </Text>
        )}
      </>
    ),
  },
];

/** Steps of the round with their days, their state and where the deadline stands. */
export function BoardCalendar({ steps }: { readonly steps: Board['calendar'] }): ReactNode {
  return <DataTable caption={roundWords.calendar} columns={columns} rows={steps} keyOf={(step) => step.step} />;
}
