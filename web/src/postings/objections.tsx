import { Group, Radio, Stack, TextInput, Textarea, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import {
  objectionAnswerPaper,
  objectionReceiptPaper,
  reverificationPaper,
} from '@ra-soat/server/documents/contract.ts';
import { objectionAnswer, objectionsRegister } from '@ra-soat/server/postings/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { AttachmentsButton } from '../attachments/attachments-button.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { Asked } from '../ui/asked.tsx';
import type { Column } from '../ui/data-table.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { fileUrl } from '../ui/door.ts';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { PaperButtons } from '../ui/paper-buttons.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { objectionWords } from '../words/objections.vi.ts';
import { paperScreenWords } from '../words/papers.vi.ts';
import { postingWords } from '../words/postings.vi.ts';
import { objectionColumns } from './objection-columns.tsx';
import type { Objection } from './posting-board.ts';
import { ReceiveObjection } from './receive-objection.tsx';

interface ObjectionsProps {
  readonly roundId: string;
  readonly villageId: string;
}

const stepColumn: Column<Objection> = {
  id: 'step',
  header: objectionWords.step,
  cell: (objection) => <Steps objection={objection} />,
};

/** The register of one village: received, answered, and what each leads to. */
export function Objections({ roundId, villageId }: ObjectionsProps): ReactNode {
  const may = useMay();
  const asked = useAsk(objectionsRegister, { roundId, villageId });
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2}>{postingWords.objections}</Title>
        {may('objection.enter') && (
          <Group gap="xs">
            <ReceiveObjection roundId={roundId} villageId={villageId} />
            <LinkButton
              variant="outline"
              to="/rounds/$roundId/villages/$villageId/objections"
              params={{ roundId, villageId }}
            >
              {objectionWords.bulk}
            </LinkButton>
          </Group>
        )}
      </Group>
      <Asked of={asked} loading={objectionWords.loading}>
        {({ lines }) => <ObjectionTable lines={lines} />}
      </Asked>
    </Stack>
  );
}

/** Lines of the register with what is to be done on each. */
export function ObjectionTable({ lines }: { readonly lines: readonly Objection[] }): ReactNode {
  if (lines.length === 0) return <Empty what={postingWords.noObjections} />;
  return (
    <DataTable
      caption={postingWords.objections}
      columns={[...objectionColumns, stepColumn]}
      rows={lines}
      keyOf={({ objectionId }) => objectionId}
    />
  );
}

function Steps({ objection }: { readonly objection: Objection }): ReactNode {
  const may = useMay();
  const { objectionId, answeredOn, head } = objection;
  return (
    <Group gap="xs">
      <Answer objection={objection} />
      {answeredOn !== null && may('objection.answer') && (
        <PaperButtons
          name={objectionWords.letter}
          urlOf={(format) => fileUrl(objectionAnswerPaper, { objectionId, format })}
        />
      )}
      {may('objection.enter') && (
        <PaperButtons
          name={paperScreenWords.receipt}
          urlOf={(format) => fileUrl(objectionReceiptPaper, { objectionId, format })}
        />
      )}
      {objection.upheld === true && may('paper.print') && (
        <PaperButtons
          name={paperScreenWords.again}
          urlOf={(format) => fileUrl(reverificationPaper, { objectionId, format })}
        />
      )}
      <AttachmentsButton subject={{ kind: 'objection', id: objectionId }} name={postingWords.fileOf(head)} />
    </Group>
  );
}

function Answer({ objection }: { readonly objection: Objection }): ReactNode {
  const may = useMay();
  const { today } = useMe();
  const [upheld, setUpheld] = useState<string | null>(null);
  const [number, setNumber] = useState('');
  const [answer, setAnswer] = useState('');
  const [on, setOn] = useState<string | null>(today);
  const action = useSend(objectionAnswer);
  if (objection.answeredOn !== null || !may('objection.answer')) return null;
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
