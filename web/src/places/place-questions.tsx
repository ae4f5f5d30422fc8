import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { placeQuestionWords } from '@ra-soat/domain/words/places.vi.ts';
import { placeQuestions } from '@ra-soat/server/places/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { placeWords } from '../words/places.vi.ts';

type Row = z.output<typeof placeQuestions.output>['questions'][number];

const columns: readonly Column<Row>[] = [
  { id: 'name', header: placeWords.name, names: true, cell: (row) => row.name },
  { id: 'district', header: placeWords.district, cell: (row) => row.district },
  { id: 'why', header: placeWords.why, cell: (row) => reasonOf(row.reason) },
  {
    id: 'candidates',
    header: placeWords.candidates,
    cell: (row) => (row.candidates.length === 0 ? '–' : row.candidates.join('; ')),
  },
];

/** The words of a reason; one of a newer server is shown as sent. */
function reasonOf(code: string): string {
  return Object.entries(placeQuestionWords).find(([known]) => known === code)?.[1] ?? code;
}

/** Old units whose successor the tables do not tell. */
export function PlaceQuestions(): ReactNode {
  const asked = useAsk(placeQuestions, {});
  return (
    <>
      <Title order={2}>{placeWords.questions}</Title>
      <Text>{placeWords.questionsIntro}</Text>
      <Asked of={asked}>
        {({ questions }) =>
          questions.length === 0 ? (
            <Empty what={placeWords.noQuestions} />
          ) : (
            <DataTable caption={placeWords.questions} columns={columns} rows={questions} keyOf={(row) => row.placeId} />
          )
        }
      </Asked>
    </>
  );
}
