import { Card, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { insuranceChangeWords } from '@ra-soat/domain/words/insurance.vi.ts';
import { insuranceExcel, insuranceList } from '@ra-soat/server/reports/contract.ts';
import type { PartProps } from '../after-decision/part-props.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { PagesEnd } from '../ui/pages-end.tsx';
import { whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { usePages } from '../ui/use-pages.ts';
import { afterWords, insuranceScreenWords } from '../words/after-decision.vi.ts';

type Answer = z.output<typeof insuranceList.output>;
type Row = Answer['people'][number];

const change = insuranceList.input.shape.change;

function bornText(born: string | null): string {
  if (born === null) return '–';
  return born.length === 10 ? showDate(born) : born;
}

const columns: readonly Column<Row>[] = [
  { id: 'name', header: insuranceScreenWords.name, names: true, cell: ({ name }) => name },
  { id: 'born', header: insuranceScreenWords.born, cell: ({ born }) => bornText(born) },
  {
    id: 'head',
    header: afterWords.head,
    cell: ({ householdId, head }) => (
      <TextLink to="/households/$householdId" params={{ householdId }}>
        {head}
      </TextLink>
    ),
  },
  { id: 'village', header: afterWords.village, cell: ({ village }) => village },
  { id: 'object', header: insuranceScreenWords.object, cell: ({ object }) => object },
  {
    id: 'change',
    header: insuranceScreenWords.change,
    cell: ({ change: kind, before }) =>
      kind === 'changed' && before !== null
        ? `${insuranceChangeWords.changed} (${insuranceScreenWords.before(before)})`
        : insuranceChangeWords[kind],
  },
  {
    id: 'number',
    header: insuranceScreenWords.number,
    cell: ({ hasNumber }) => (hasNumber ? insuranceScreenWords.has : insuranceScreenWords.hasNot),
  },
];

/** Who is insured from 1 January, who is new, who left, whose object changed; the file for the agency. */
export function InsurancePart({ round: { roundId } }: PartProps): ReactNode {
  const [kind, setKind] = useState<z.output<typeof change>>(undefined);
  const pages = usePages(insuranceList, (after) => ({
    roundId,
    limit: 100,
    ...(kind === undefined ? {} : { change: kind }),
    ...(after === undefined ? {} : { after }),
  }));
  return (
    <Asked of={pages}>
      {(shown) => {
        const [first] = shown;
        const rows = shown.flatMap(({ people }) => people);
        return (
          <Stack>
            {first && <Summary answer={first} roundId={roundId} />}
            <NativeSelect
              label={insuranceScreenWords.filter}
              maw={280}
              value={kind ?? ''}
              onChange={({ currentTarget: { value } }) => setKind(value === '' ? undefined : change.parse(value))}
              data={[
                { value: '', label: insuranceScreenWords.all },
                ...Object.entries(insuranceChangeWords).map(([value, label]) => ({ value, label })),
              ]}
            />
            {rows.length === 0 ? (
              <Empty what={insuranceScreenWords.none} />
            ) : (
              <>
                <DataTable
                  caption={afterWords.parts.insurance}
                  columns={columns}
                  rows={rows}
                  keyOf={({ householdId, memberId, change: of }) => `${householdId} ${memberId} ${of}`}
                />
                <PagesEnd shown={rows.length} total={first?.total ?? rows.length} pages={pages} />
              </>
            )}
          </Stack>
        );
      }}
    </Asked>
  );
}

function Summary({ answer, roundId }: { readonly answer: Answer; readonly roundId: string }): ReactNode {
  const { counts, from, to } = answer;
  return (
    <Card withBorder component="section" aria-labelledby="insurance">
      <Stack gap="xs">
        <Title order={2} id="insurance">
          {insuranceScreenWords.title(showDate(from), showDate(to))}
        </Title>
        <Text size="sm">{insuranceScreenWords.help}</Text>
        <Text fw={600}>
          {insuranceScreenWords.people(
            whole(counts.HN + counts.CN + counts.GB),
            [counts.HN, counts.CN, counts.GB].map(whole),
          )}
        </Text>
        <Text>{insuranceScreenWords.changes(whole(counts.new), whole(counts.left), whole(counts.changed))}</Text>
        {counts.withoutNumber > 0 && <Text>{insuranceScreenWords.withoutNumber(whole(counts.withoutNumber))}</Text>}
        <Group>
          <FileButton href={fileUrl(insuranceExcel, { roundId })}>{insuranceScreenWords.download}</FileButton>
        </Group>
        <Text size="sm">{insuranceScreenWords.blanks}</Text>
      </Stack>
    </Card>
  );
}
