import { Alert, Button, Group, List, Progress, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { sendSealed } from '../ui/door.ts';
import { LinkButton } from '../ui/link-button.tsx';
import { moment, percent } from '../ui/show.ts';
import { deliveryWords, sealedWords as words } from '../words/deliveries.vi.ts';
import type { ReadFile, SealedLine } from './sealed-file.ts';
import { sealedAnswer, takeRows, type Taken } from './take-rows.ts';

type Whole = Extract<ReadFile, { ok: true }>;

interface TakeFileProps {
  readonly roundId: string;
  readonly file: Whole;
}

/** What is in the file, then line by line what became of it. */
export function TakeFile({ roundId, file }: TakeFileProps): ReactNode {
  const client = useQueryClient();
  const [left, setLeft] = useState<readonly SealedLine[]>(file.lines);
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const taking = useMutation({
    mutationFn: () =>
      takeRows(left, {
        send: (body) => sendSealed(body, sealedAnswer),
        onTaken: (one) => setTaken((before) => [...before, one]),
      }),
    onSuccess: async (rest) => {
      setLeft(rest);
      await client.invalidateQueries();
    },
  });
  const done = taken.length;
  const all = file.lines.length;
  return (
    <Stack gap="sm">
      <Holds file={file} />
      {left.length > 0 && (
        <Group>
          <Button loading={taking.isPending} onClick={() => taking.mutate()}>
            {done === 0 ? words.start(left.length) : words.again(left.length)}
          </Button>
        </Group>
      )}
      {(taking.isPending || done > 0) && (
        <div>
          <Text role="status">{words.progress(done, all)}</Text>
          <Progress value={percent(done, all)} aria-label={words.progress(done, all)} />
        </div>
      )}
      {done > 0 && left.length > 0 && !taking.isPending && (
        <Alert role="alert" variant="outline" color="orange">
          {words.stopped}
        </Alert>
      )}
      {done > 0 && <Results roundId={roundId} taken={taken} />}
    </Stack>
  );
}

function Holds({ file: { lines, damaged, state, madeAt } }: { readonly file: Whole }): ReactNode {
  const count = (table: SealedLine['table']) => lines.filter((line) => line.table === table).length;
  const made = Number.isNaN(Date.parse(madeAt)) ? null : moment(madeAt);
  return (
    <Alert variant="outline" color={state === 'whole' && damaged.length === 0 ? 'green' : 'orange'}>
      <List size="sm">
        <List.Item>{words.holds(lines.length, count('outbox'), count('draft'), count('photo'))}</List.Item>
        {made !== null && <List.Item>{words.madeAt(made)}</List.Item>}
        <List.Item>{words[state]}</List.Item>
        {damaged.length > 0 && <List.Item>{words.damagedLines(damaged.join(', '))}</List.Item>}
      </List>
    </Alert>
  );
}

const columns: readonly Column<Taken>[] = [
  { id: 'line', header: words.line, names: true, cell: ({ line }) => line },
  { id: 'what', header: words.what, cell: ({ what }) => what },
  { id: 'outcome', header: words.outcome, wide: true, cell: ({ text }) => text },
];

function Results({ roundId, taken }: { readonly roundId: string; readonly taken: readonly Taken[] }): ReactNode {
  const count = (outcome: Taken['outcome']) => taken.filter((one) => one.outcome === outcome).length;
  return (
    <Stack gap="xs" component="section" aria-labelledby="results">
      <Title order={2} id="results">
        {words.results}
      </Title>
      <Text>{words.summary(count('received'), count('before'), count('waits'), count('refused'))}</Text>
      {count('refused') > 0 && <Text size="sm">{words.refusedHelp}</Text>}
      <DataTable caption={words.results} columns={columns} rows={taken} keyOf={({ line }) => String(line)} />
      {count('waits') > 0 && (
        <Group>
          <LinkButton to="/rounds/$roundId/deliveries" params={{ roundId }}>
            {deliveryWords.title}
          </LinkButton>
        </Group>
      )}
    </Stack>
  );
}
