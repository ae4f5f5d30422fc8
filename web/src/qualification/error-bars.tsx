import { Progress, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { errorsCounted } from '@ra-soat/server/qualification/contract.ts';
import { sayTrainedForm } from '@ra-soat/domain/words/qualification.vi.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { whole } from '../ui/show.ts';
import { errorWords as words } from '../words/qualification.vi.ts';

export type Errors = z.output<typeof errorsCounted.output>;
type Question = Errors['questions'][number];

const kinds = ['returned', 'kept', 'keyed'] as const;
const colours = { returned: 'red.8', kept: 'orange.6', keyed: 'gray.6' } as const;
const total = (one: Question) => one.returned + one.kept + one.keyed;

/** One question's errors as parts of a bar, as long as its share of the longest, with the figures below. */
function ErrorBar({ of, most }: { readonly of: Question; readonly most: number }): ReactNode {
  const said = kinds.flatMap((kind) => (of[kind] > 0 ? [`${words[kind]}: ${whole(of[kind])}`] : [])).join(', ');
  return (
    <Stack gap={2} miw="9rem">
      <Progress.Root size="lg" role="img" aria-label={`${of.label}: ${said}`}>
        {kinds.map((kind) => (
          <Progress.Section
            key={kind}
            value={(of[kind] * 100) / most}
            color={colours[kind]}
            striped={kind === 'kept'}
            aria-hidden
          />
        ))}
      </Progress.Root>
      <Text size="sm">{said}</Text>
    </Stack>
  );
}

function Pins({ of }: { readonly of: Question }): ReactNode {
  if (of.pins.length === 0) return <Text size="sm">{words.noPin}</Text>;
  return (
    <Stack gap={4}>
      {of.pins.map(({ pinId, text, materialId, title }) => (
        <Text key={pinId} size="sm" lineClamp={3}>
          {materialId !== null && <strong>{title}: </strong>}
          {text}
        </Text>
      ))}
    </Stack>
  );
}

/** Errors by question, the most first, with what is to be read again there. */
export function QuestionErrors({ questions }: { readonly questions: Errors['questions'] }): ReactNode {
  const most = Math.max(...questions.map(total), 1);
  const columns: readonly Column<Question>[] = [
    {
      id: 'question',
      header: words.question,
      names: true,
      cell: ({ label, form }) => (
        <>
          {label}
          <Text size="sm" component="span" display="block" fw={400}>
            {sayTrainedForm(form)}
          </Text>
        </>
      ),
    },
    { id: 'bar', header: words.findings, wide: true, cell: (one) => <ErrorBar of={one} most={most} /> },
    { id: 'total', header: words.total, number: true, cell: (one) => whole(total(one)) },
    { id: 'pins', header: words.read, wide: true, cell: (one) => <Pins of={one} /> },
  ];
  return (
    <DataTable
      caption={words.byQuestion}
      columns={columns}
      rows={questions}
      keyOf={({ form, question }) => `${form} ${question}`}
    />
  );
}
