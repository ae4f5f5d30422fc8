import { Button, Checkbox, Fieldset, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { endedByWords } from '@ra-soat/domain/words/after-decision.vi.ts';
import { certificatesTakeBack } from '@ra-soat/server/certificates/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Failed } from '../ui/failed.tsx';
import { day, whole } from '../ui/show.ts';
import { useSend } from '../ui/use-send.ts';
import { useTicks, type Ticks } from '../ui/use-ticks.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { afterWords, certificateWords } from '../words/after-decision.vi.ts';
import { keyOf, type OldCertificate } from './certificate.ts';
import { draftOf, returnedRows, type Drafts } from './take-back-draft.ts';

interface TakeBackProps {
  readonly roundId: string;
  readonly villageId: string;
  readonly rows: readonly OldCertificate[];
}

/** Old certificates of households that left or changed class: what came back, and what could not. */
export function TakeBackOfVillage(props: TakeBackProps): ReactNode {
  const { rows } = props;
  const may = useMay();
  const ticks = useTicks();
  const [drafts, setDrafts] = useState<Drafts>({});
  if (rows.length === 0) return <Empty what={certificateWords.takeBackNone} />;
  const open = may('result.deliver') && rows.some(({ taken }) => taken === null);
  return (
    <Stack>
      {open && <TakeBackForm {...props} ticks={ticks} drafts={drafts} />}
      <DataTable
        caption={certificateWords.toTakeBack}
        columns={[...(open ? [tickColumn(ticks)] : []), ...shown, resultColumn(ticks, drafts, setDrafts)]}
        rows={rows}
        keyOf={keyOf}
      />
    </Stack>
  );
}

function tickColumn(ticks: Ticks): Column<OldCertificate> {
  return {
    id: 'tick',
    header: '',
    cell: (row) =>
      row.taken === null && (
        <Checkbox
          aria-label={afterWords.tick(row.head)}
          checked={ticks.has(keyOf(row))}
          onChange={({ currentTarget }) => ticks.set(keyOf(row), currentTarget.checked)}
        />
      ),
  };
}

const shown: readonly Column<OldCertificate>[] = [
  { id: 'head', header: afterWords.head, names: true, cell: ({ head }) => head },
  {
    id: 'change',
    header: certificateWords.change,
    cell: (row) => (
      <Group gap={4}>
        <ClassBadge of={row.before} /> → <ClassBadge of={row.class} />
        {row.by.kind !== 'decision.signed' && (
          <Text size="sm">{endedByWords[row.by.kind](row.by.number, row.by.on)}</Text>
        )}
      </Group>
    ),
  },
];

function resultColumn(ticks: Ticks, drafts: Drafts, setDrafts: (drafts: Drafts) => void): Column<OldCertificate> {
  return {
    id: 'result',
    header: certificateWords.result,
    wide: true,
    cell: (row) =>
      row.taken === null && ticks.has(keyOf(row)) ? (
        <Draft row={row} drafts={drafts} setDrafts={setDrafts} />
      ) : (
        <Taken row={row} />
      ),
  };
}

function Taken({ row: { taken, number } }: { readonly row: OldCertificate }): ReactNode {
  if (taken === null) return <Text size="sm">{number ?? '–'}</Text>;
  return (
    <Text size="sm">
      {taken.returned ? certificateWords.returned : certificateWords.missing}{' '}
      {taken.number !== '' && `(${taken.number}) `}
      {certificateWords.takenLine(day(taken.on), taken.receivedBy, taken.reason)}
    </Text>
  );
}

interface DraftProps {
  readonly row: OldCertificate;
  readonly drafts: Drafts;
  readonly setDrafts: (drafts: Drafts) => void;
}

function Draft({ row, drafts, setDrafts }: DraftProps): ReactNode {
  const draft = draftOf(drafts, row);
  const set = (change: Partial<typeof draft>) => setDrafts({ ...drafts, [keyOf(row)]: { ...draft, ...change } });
  return (
    <Group gap="xs">
      <TextInput
        aria-label={certificateWords.oldNumberOf(row.head)}
        placeholder={certificateWords.oldNumber}
        maxLength={60}
        value={draft.number}
        onChange={({ currentTarget }) => set({ number: currentTarget.value })}
      />
      <NativeSelect
        aria-label={certificateWords.returnedOf(row.head)}
        value={draft.returned ? 'returned' : 'missing'}
        onChange={({ currentTarget }) => set({ returned: currentTarget.value === 'returned' })}
        data={[
          { value: 'returned', label: certificateWords.returned },
          { value: 'missing', label: certificateWords.missing },
        ]}
      />
      <TextInput
        aria-label={certificateWords.reasonOf(row.head)}
        maxLength={300}
        value={draft.reason}
        onChange={({ currentTarget }) => set({ reason: currentTarget.value })}
      />
    </Group>
  );
}

interface TakeBackFormProps extends TakeBackProps {
  readonly ticks: Ticks;
  readonly drafts: Drafts;
}

function TakeBackForm({ roundId, villageId, rows, ticks, drafts }: TakeBackFormProps): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [receivedBy, setReceivedBy] = useState('');
  const action = useSend(certificatesTakeBack, ticks.clear);
  const certificates = returnedRows(rows, ticks.has, drafts);
  const ready = certificates !== undefined && on !== null && receivedBy.trim() !== '';
  return (
    <Fieldset legend={certificateWords.takeBackLegend}>
      <Stack gap="sm">
        <Text size="sm">{certificateWords.takeBackHelp}</Text>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <VietDate label={afterWords.on} required max={today} value={on} onChange={setOn} />
          <TextInput
            label={certificateWords.receivedAt}
            description={afterWords.ticked(whole(certificates?.length ?? 0))}
            required
            maxLength={120}
            value={receivedBy}
            onChange={({ currentTarget }) => setReceivedBy(currentTarget.value)}
          />
        </SimpleGrid>
        {action.error && <Failed problem={action.error} />}
        <Group>
          <Button
            disabled={!ready}
            loading={action.isPending}
            onClick={() => {
              if (ready) action.mutate({ roundId, villageId, on, receivedBy, certificates });
            }}
          >
            {certificateWords.takeBack(whole(certificates?.length ?? 0))}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
