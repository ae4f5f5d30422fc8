import { Checkbox, NativeSelect, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { exportRecord, type ExportKind } from '@ra-soat/server/exports/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { exportWords } from '../words/exports.vi.ts';
import { isOfRound, roundsFor, type Page, type Recorded } from './export-options.ts';

interface RecordDialogProps {
  readonly kind: ExportKind;
  readonly page: Page;
  readonly onRecorded: (recorded: Recorded) => void;
}

/** Asks what a file is for and for whom before it is made. */
export function RecordDialog({ kind, page, onRecorded }: RecordDialogProps): ReactNode {
  const { today } = useMe();
  const rounds = roundsFor(kind, page.rounds);
  const [on, setOn] = useState(today);
  const [round, setRound] = useState(rounds[0]?.roundId ?? '');
  const [purpose, setPurpose] = useState('');
  const [recipient, setRecipient] = useState('');
  const [withNumbers, setWithNumbers] = useState(false);
  const [exportId, setExportId] = useState(() => crypto.randomUUID());
  const record = useSend(exportRecord, (_, sent) => {
    onRecorded(sent);
    setExportId(crypto.randomUUID());
  });
  const { title, use } = exportWords.kinds[kind];
  const complete = purpose.trim() !== '' && recipient.trim() !== '' && (!isOfRound(kind) || round !== '');
  const roundPart = isOfRound(kind) ? { roundId: round } : {};
  const common = { exportId, place: page.place.placeId, kind, on, purpose, recipient, withNumbers };
  return (
    <ActionDialog
      label={exportWords.export}
      title={exportWords.exportOf(title)}
      intro={use}
      action={record}
      body={complete ? { ...common, ...roundPart } : undefined}
    >
      {isOfRound(kind) ? (
        <NativeSelect
          label={exportWords.round}
          value={round}
          onChange={({ currentTarget }) => setRound(currentTarget.value)}
          data={rounds.map(({ roundId, year, decided }) => ({
            value: roundId,
            label: exportWords.roundName(year, decided),
          }))}
        />
      ) : (
        <VietDate label={exportWords.on} required value={on} onChange={(day) => setOn(day ?? today)} />
      )}
      <TextInput
        label={exportWords.purpose}
        description={exportWords.purposeHelp}
        required
        maxLength={300}
        value={purpose}
        onChange={({ currentTarget }) => setPurpose(currentTarget.value)}
      />
      <TextInput
        label={exportWords.recipient}
        description={exportWords.recipientHelp}
        required
        maxLength={200}
        value={recipient}
        onChange={({ currentTarget }) => setRecipient(currentTarget.value)}
      />
      {page.mayNumbers && (
        <Checkbox
          label={exportWords.withNumbers}
          description={exportWords.withNumbersHelp}
          checked={withNumbers}
          onChange={({ currentTarget }) => setWithNumbers(currentTarget.checked)}
        />
      )}
      <Text size="sm">{exportWords.kept}</Text>
    </ActionDialog>
  );
}
