import { Checkbox, Group, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { z } from 'zod';
import { incomeAnswer, incomeDetermine, incomeObject, type incomeRound } from '@ra-soat/server/income/contract.ts';
import { useMay, useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { incomeRoundWords as words } from '../words/income-rounds.vi.ts';
import { draftOf, sheetOf } from './sheet-draft.ts';
import { SheetFields, type SheetRules } from './sheet-fields.tsx';

export type IncomeCaseRow = z.output<typeof incomeRound.output>['cases'][number];

interface CaseProps {
  readonly row: IncomeCaseRow;
  readonly rules: SheetRules;
}

/** What can be done with a request of the round now. */
export function CaseActions({ row, rules }: CaseProps): ReactNode {
  const may = useMay();
  const sheet = row.stage === 'TAKEN' || row.stage === 'DETERMINED';
  return (
    <Group gap="xs">
      {sheet && may('survey.enter') && <Determine row={row} rules={rules} />}
      {row.stage === 'POSTED' && may('objection.enter') && <Objecting row={row} />}
      {row.stage === 'OBJECTED' && may('objection.answer') && <Answering row={row} rules={rules} />}
    </Group>
  );
}

function Determine({ row, rules }: CaseProps): ReactNode {
  const { today } = useMe();
  const [draft, setDraft] = useState(() => draftOf(row.sheet));
  const sheet = sheetOf(draft);
  const action = useSend(incomeDetermine);
  return (
    <ActionDialog
      label={words.sheet}
      title={words.sheetOf(row.name)}
      action={action}
      body={sheet && { caseId: row.caseId, on: today, sheet }}
      submit={words.save}
      size="lg"
      quiet
    >
      <SheetFields draft={draft} onChange={setDraft} rules={rules} />
    </ActionDialog>
  );
}

function Objecting({ row }: Pick<CaseProps, 'row'>): ReactNode {
  const { today } = useMe();
  const [objectionId] = useState(() => crypto.randomUUID());
  const [from, setFrom] = useState('');
  const [content, setContent] = useState('');
  const action = useSend(incomeObject);
  const ready = from.trim() !== '' && content.trim() !== '';
  return (
    <ActionDialog
      label={words.object}
      title={`${words.object}: ${row.name}`}
      action={action}
      body={ready ? { caseId: row.caseId, objectionId, on: today, from, content } : undefined}
      quiet
    >
      <TextInput
        label={words.from}
        required
        maxLength={200}
        value={from}
        onChange={(e) => setFrom(e.currentTarget.value)}
      />
      <Textarea
        label={words.content}
        required
        autosize
        maxLength={1000}
        value={content}
        onChange={(e) => setContent(e.currentTarget.value)}
      />
    </ActionDialog>
  );
}

function Answering({ row, rules }: CaseProps): ReactNode {
  const { today } = useMe();
  const [answer, setAnswer] = useState('');
  const [upheld, setUpheld] = useState(false);
  const [draft, setDraft] = useState(() => draftOf(row.sheet));
  const sheet = upheld ? sheetOf(draft) : undefined;
  const action = useSend(incomeAnswer);
  const objectionId = row.objection?.objectionId;
  const ready = objectionId !== undefined && answer.trim() !== '' && (!upheld || sheet !== undefined);
  return (
    <ActionDialog
      label={words.answerIt}
      title={`${words.answerIt}: ${row.name}`}
      {...(row.objection && { intro: row.objection.content })}
      action={action}
      body={ready ? { caseId: row.caseId, objectionId, on: today, upheld, answer, ...(sheet && { sheet }) } : undefined}
      size="lg"
      quiet
    >
      <Checkbox label={words.upheld} checked={upheld} onChange={(event) => setUpheld(event.currentTarget.checked)} />
      {upheld && <SheetFields draft={draft} onChange={setDraft} rules={rules} />}
      <Textarea
        label={words.answer}
        required
        autosize
        maxLength={1000}
        value={answer}
        onChange={(e) => setAnswer(e.currentTarget.value)}
      />
    </ActionDialog>
  );
}
