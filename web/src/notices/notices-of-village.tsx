import { Button, Checkbox, Fieldset, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { noticeWayWords } from '@ra-soat/domain/words/after-decision.vi.ts';
import { noticePaper } from '@ra-soat/server/documents/contract.ts';
import { noticesRecord, noticesVillage, noticeWay } from '@ra-soat/server/notices/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { capital } from '../ui/capital.ts';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { Failed } from '../ui/failed.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { day, whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { useTicks, type Ticks } from '../ui/use-ticks.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { afterWords, noticeScreenWords } from '../words/after-decision.vi.ts';
import { uiWords } from '../words/ui.vi.ts';

type Row = z.output<typeof noticesVillage.output>['households'][number];

interface OfVillage {
  readonly roundId: string;
  readonly villageId: string;
}

/** The households of a village with what they are told and why; what is still to be told comes first to hand. */
export function NoticesOfVillage(props: OfVillage): ReactNode {
  const asked = useAsk(noticesVillage, props);
  return <Asked of={asked}>{({ households }) => <Households {...props} households={households} />}</Asked>;
}

function Households({
  roundId,
  villageId,
  households,
}: OfVillage & { readonly households: readonly Row[] }): ReactNode {
  const may = useMay();
  const ticks = useTicks();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const rows = onlyOpen ? households.filter(({ told }) => told.length === 0) : households;
  const records = may('result.deliver');
  return (
    <Stack>
      {records && <RecordForm roundId={roundId} villageId={villageId} rows={rows} ticks={ticks} />}
      <Checkbox
        label={noticeScreenWords.onlyOpen}
        checked={onlyOpen}
        onChange={({ currentTarget }) => setOnlyOpen(currentTarget.checked)}
      />
      {rows.length === 0 ? (
        <Empty what={noticeScreenWords.allTold} />
      ) : (
        <DataTable
          caption={noticeScreenWords.households}
          columns={[
            ...(records ? [tickColumn(ticks)] : []),
            ...columns,
            ...(may('paper.print') ? [paperColumn(roundId)] : []),
          ]}
          rows={rows}
          keyOf={({ householdId }) => householdId}
        />
      )}
    </Stack>
  );
}

function tickColumn(ticks: Ticks): Column<Row> {
  return {
    id: 'tick',
    header: '',
    cell: ({ householdId, head }) => (
      <Checkbox
        aria-label={afterWords.tick(head)}
        checked={ticks.has(householdId)}
        onChange={({ currentTarget }) => ticks.set(householdId, currentTarget.checked)}
      />
    ),
  };
}

const columns: readonly Column<Row>[] = [
  {
    id: 'head',
    header: afterWords.head,
    names: true,
    cell: ({ householdId, head }) => (
      <TextLink to="/households/$householdId" params={{ householdId }}>
        {head}
      </TextLink>
    ),
  },
  { id: 'result', header: noticeScreenWords.result, cell: ({ text }) => capital(text) },
  { id: 'reason', header: noticeScreenWords.reason, wide: true, cell: ({ reason }) => reason ?? '–' },
  {
    id: 'told',
    header: noticeScreenWords.state,
    wide: true,
    cell: ({ told }) =>
      told.length === 0
        ? noticeScreenWords.notTold
        : told.map(({ on, way, by }) => (
            <Text key={`${on} ${way} ${by}`} size="sm">
              {capital(noticeScreenWords.toldLine(noticeWayWords[way], day(on), by))}
            </Text>
          )),
  },
];

function paperColumn(roundId: string): Column<Row> {
  return {
    id: 'paper',
    header: '',
    cell: ({ householdId, head }) => (
      <FileButton
        href={fileUrl(noticePaper, { roundId, householdId, format: 'pdf' })}
        label={`${noticeScreenWords.paper}: ${head}, ${uiWords.pdf}`}
      >
        {uiWords.pdf}
      </FileButton>
    ),
  };
}

interface RecordFormProps extends OfVillage {
  readonly rows: readonly Row[];
  readonly ticks: Ticks;
}

function RecordForm({ roundId, villageId, rows, ticks }: RecordFormProps): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [way, setWay] = useState<z.output<typeof noticeWay>>('handed');
  const [toldBy, setToldBy] = useState('');
  const action = useSend(noticesRecord, ticks.clear);
  const open = rows.filter(({ told }) => told.length === 0).map(({ householdId }) => householdId);
  const households = rows.map(({ householdId }) => householdId).filter(ticks.has);
  const ready = households.length > 0 && on !== null && toldBy.trim() !== '';
  return (
    <Fieldset legend={noticeScreenWords.legend}>
      <Stack gap="sm">
        <Text size="sm">{noticeScreenWords.help}</Text>
        <SimpleGrid cols={{ base: 1, xs: 3 }} style={{ alignItems: 'end' }}>
          <VietDate label={noticeScreenWords.on} required max={today} value={on} onChange={setOn} />
          <NativeSelect
            label={noticeScreenWords.way}
            value={way}
            onChange={({ currentTarget }) => setWay(noticeWay.parse(currentTarget.value))}
            data={Object.entries(noticeWayWords).map(([value, label]) => ({ value, label: capital(label) }))}
          />
          <TextInput
            label={noticeScreenWords.by}
            required
            maxLength={120}
            value={toldBy}
            onChange={({ currentTarget }) => setToldBy(currentTarget.value)}
          />
        </SimpleGrid>
        {action.error && <Failed problem={action.error} />}
        <Group>
          <Checkbox
            label={afterWords.tickAll}
            checked={open.length > 0 && open.every(ticks.has)}
            onChange={({ currentTarget }) => ticks.setAll(open, currentTarget.checked)}
          />
          <Button
            disabled={!ready}
            loading={action.isPending}
            onClick={() => {
              if (ready) action.mutate({ roundId, villageId, on, way, toldBy, households });
            }}
          >
            {noticeScreenWords.record(whole(households.length))}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
