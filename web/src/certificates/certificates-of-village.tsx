import { Button, Checkbox, Fieldset, Group, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { lapseCauseWords, reprintCauseWords } from '@ra-soat/domain/words/after-decision.vi.ts';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { certificatesHand, relation as relationSchema } from '@ra-soat/server/certificates/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { Failed } from '../ui/failed.tsx';
import { day, whole } from '../ui/show.ts';
import { TextLink } from '../ui/text-link.tsx';
import { useSend } from '../ui/use-send.ts';
import { useTicks, type Ticks } from '../ui/use-ticks.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { afterWords, certificateWords } from '../words/after-decision.vi.ts';
import { CertificateActions } from './certificate-actions.tsx';
import { keyOf, type Certificate } from './certificate.ts';
import { receivedRows, receiverOf, type Receivers } from './hand-draft.ts';

interface CertificatesOfVillageProps {
  readonly roundId: string;
  readonly villageId: string;
  readonly certificates: readonly Certificate[];
}

/** Every certificate of a village; the signed list is entered by ticking the rows that were signed for. */
export function CertificatesOfVillage(props: CertificatesOfVillageProps): ReactNode {
  const { certificates } = props;
  const may = useMay();
  const ticks = useTicks();
  const [receivers, setReceivers] = useState<Receivers>({});
  if (certificates.length === 0) return <Empty what={certificateWords.none} remedy={certificateWords.noneHelp} />;
  const waiting = certificates.filter(({ handed }) => handed === null);
  const delivers = may('result.deliver');
  const columns = [
    ...(delivers && waiting.length > 0 ? [tickColumn(ticks)] : []),
    ...shownColumns,
    receiptColumn(ticks, receivers, setReceivers),
    actionsColumn,
  ];
  return (
    <Stack>
      {delivers && waiting.length > 0 && (
        <HandForm {...props} ticks={ticks} receivers={receivers} waiting={waiting.map(keyOf)} />
      )}
      {waiting.length === 0 && <Text role="status">{certificateWords.allHanded}</Text>}
      <DataTable caption={certificateWords.certificates} columns={columns} rows={certificates} keyOf={keyOf} />
    </Stack>
  );
}

function tickColumn(ticks: Ticks): Column<Certificate> {
  return {
    id: 'tick',
    header: '',
    cell: (row) =>
      row.handed === null && (
        <Checkbox
          aria-label={afterWords.tick(row.head)}
          checked={ticks.has(keyOf(row))}
          onChange={({ currentTarget }) => ticks.set(keyOf(row), currentTarget.checked)}
        />
      ),
  };
}

const shownColumns: readonly Column<Certificate>[] = [
  { id: 'number', header: certificateWords.number, cell: ({ number }) => number },
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
  { id: 'class', header: certificateWords.class, cell: (row) => <ClassBadge of={row.class} /> },
  {
    id: 'valid',
    header: certificateWords.validUntil,
    cell: ({ lapse: { lastDay, cause } }) =>
      lastDay === null || cause === null
        ? certificateWords.validUnknown
        : certificateWords.valid(day(lastDay), lapseCauseWords[cause]),
  },
];

const actionsColumn: Column<Certificate> = {
  id: 'actions',
  header: '',
  cell: (row) => <CertificateActions certificate={row} />,
};

function receiptColumn(
  ticks: Ticks,
  receivers: Receivers,
  setReceivers: (receivers: Receivers) => void,
): Column<Certificate> {
  return {
    id: 'receipt',
    header: certificateWords.receipt,
    wide: true,
    cell: (row) =>
      row.handed === null && ticks.has(keyOf(row)) ? (
        <Receiver row={row} receivers={receivers} setReceivers={setReceivers} />
      ) : (
        <Receipt row={row} />
      ),
  };
}

function Receipt({ row: { handed, reprints } }: { readonly row: Certificate }): ReactNode {
  return (
    <Stack gap={2}>
      {reprints.map(({ on, cause, reason }) => (
        <Text key={`${on} ${reason}`} size="sm">
          {certificateWords.reprinted(day(on), reprintCauseWords[cause], reason)}
        </Text>
      ))}
      <Text size="sm">
        {handed
          ? certificateWords.handedTo(
              handed.receivedBy,
              RELATION_WORDS[handed.relation],
              day(handed.on),
              handed.handedBy,
            )
          : certificateWords.notHanded}
      </Text>
    </Stack>
  );
}

interface ReceiverProps {
  readonly row: Certificate;
  readonly receivers: Receivers;
  readonly setReceivers: (receivers: Receivers) => void;
}

function Receiver({ row, receivers, setReceivers }: ReceiverProps): ReactNode {
  const receiver = receiverOf(receivers, row);
  const set = (change: Partial<typeof receiver>) =>
    setReceivers({ ...receivers, [keyOf(row)]: { ...receiver, ...change } });
  return (
    <Group gap="xs">
      <TextInput
        aria-label={certificateWords.receivedByOf(row.head)}
        maxLength={120}
        value={receiver.receivedBy}
        onChange={({ currentTarget }) => set({ receivedBy: currentTarget.value })}
      />
      <NativeSelect
        aria-label={certificateWords.relationOf(row.head)}
        value={receiver.relation}
        onChange={({ currentTarget }) => set({ relation: relationSchema.parse(currentTarget.value) })}
        data={Object.entries(RELATION_WORDS).map(([value, label]) => ({ value, label }))}
      />
    </Group>
  );
}

interface HandFormProps extends CertificatesOfVillageProps {
  readonly ticks: Ticks;
  readonly receivers: Receivers;
  /** Keys of what is not handed yet. */
  readonly waiting: readonly string[];
}

function HandForm({ roundId, villageId, certificates, ticks, receivers, waiting }: HandFormProps): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<string | null>(today);
  const [handedBy, setHandedBy] = useState('');
  const action = useSend(certificatesHand, ticks.clear);
  const received = receivedRows(certificates, ticks.has, receivers);
  const ready = received !== undefined && on !== null && handedBy.trim() !== '';
  return (
    <Fieldset legend={certificateWords.handLegend}>
      <Stack gap="sm">
        <Text size="sm">{certificateWords.handHelp}</Text>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <VietDate label={certificateWords.handOn} required max={today} value={on} onChange={setOn} />
          <TextInput
            label={certificateWords.handedBy}
            description={afterWords.ticked(whole(received?.length ?? 0))}
            required
            maxLength={120}
            value={handedBy}
            onChange={({ currentTarget }) => setHandedBy(currentTarget.value)}
          />
        </SimpleGrid>
        {action.error && <Failed problem={action.error} />}
        <Group>
          <Checkbox
            label={afterWords.tickAll}
            checked={waiting.every(ticks.has)}
            onChange={({ currentTarget }) => ticks.setAll(waiting, currentTarget.checked)}
          />
          <Button
            disabled={!ready}
            loading={action.isPending}
            onClick={() => {
              if (ready) action.mutate({ roundId, villageId, on, handedBy, received });
            }}
          >
            {certificateWords.hand(whole(received?.length ?? 0))}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
