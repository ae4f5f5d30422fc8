import { Group, Radio, Stack, Text, TextInput, Textarea, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { objectionAnswer } from '@ra-soat/server/postings/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { AttachmentsButton } from '../attachments/attachments-button.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { postingWords } from '../words/postings.vi.ts';
import type { Objection } from './posting-board.ts';
import { ReceiveObjection } from './receive-objection.tsx';

interface ObjectionsProps {
  readonly roundId: string;
  readonly villageId: string;
  readonly objections: readonly Objection[];
}

const columns: readonly Column<Objection>[] = [
  {
    id: 'head',
    header: postingWords.household,
    names: true,
    cell: ({ householdId, head }) => (
      <TextLink to="/households/$householdId" params={{ householdId }}>
        {head}
      </TextLink>
    ),
  },
  { id: 'kind', header: postingWords.kind, cell: ({ kind }) => postingWords.kinds[kind] },
  { id: 'on', header: postingWords.receivedOn, cell: ({ on }) => showDate(on) },
  { id: 'content', header: postingWords.content, cell: ({ content }) => content },
  { id: 'state', header: postingWords.state, cell: stateOf },
  {
    id: 'step',
    header: postingWords.answer,
    cell: (objection) => (
      <Group gap="xs">
        <Answer objection={objection} />
        <AttachmentsButton
          subject={{ kind: 'objection', id: objection.objectionId }}
          name={postingWords.fileOf(objection.head)}
        />
      </Group>
    ),
  },
];

/** The register of objections: received, answered, and what each leads to. */
export function Objections({ roundId, villageId, objections }: ObjectionsProps): ReactNode {
  const may = useMay();
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2}>{postingWords.objections}</Title>
        {may('objection.enter') && <ReceiveObjection roundId={roundId} villageId={villageId} />}
      </Group>
      {objections.length === 0 ? (
        <Empty what={postingWords.noObjections} />
      ) : (
        <DataTable
          caption={postingWords.objections}
          columns={columns}
          rows={objections}
          keyOf={({ objectionId }) => objectionId}
        />
      )}
    </Stack>
  );
}

function stateOf({ answeredOn, answerBy, upheld }: Objection): string {
  if (answeredOn !== null) return postingWords.answered(showDate(answeredOn), upheld === true);
  return answerBy === null ? postingWords.open : `${postingWords.open}, ${postingWords.answerBy(showDate(answerBy))}`;
}

function Answer({ objection }: { readonly objection: Objection }): ReactNode {
  const may = useMay();
  const { today } = useMe();
  const [upheld, setUpheld] = useState<string | null>(null);
  const [number, setNumber] = useState('');
  const [answer, setAnswer] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const action = useSend(objectionAnswer);
  if (objection.answeredOn !== null || !may('objection.answer')) return <Text size="sm">–</Text>;
  const { objectionId } = objection;
  const ready = upheld !== null && on !== null && answer.trim() !== '' && number.trim() !== '';
  return (
    <ActionDialog
      label={postingWords.answer}
      title={postingWords.answerTo(objection.head)}
      quiet
      intro={postingWords.answerHelp}
      action={action}
      body={ready ? { objectionId, on, upheld: upheld === 'yes', answer, number } : undefined}
    >
      <Radio.Group label={postingWords.upheld} required value={upheld} onChange={setUpheld}>
        <Stack gap="xs" mt="xs">
          <Radio value="yes" label={postingWords.upheldYes} />
          <Radio value="no" label={postingWords.upheldNo} />
        </Stack>
      </Radio.Group>
      <Textarea
        label={postingWords.answerText}
        required
        maxLength={2000}
        autosize
        minRows={3}
        value={answer}
        onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
      />
      <TextInput
        label={postingWords.answerNumber}
        required
        maxLength={60}
        value={number}
        onChange={({ currentTarget }) => setNumber(currentTarget.value)}
      />
      <VietDate label={postingWords.answerOn} required min={objection.on} max={today} value={on} onChange={setOn} />
    </ActionDialog>
  );
}
