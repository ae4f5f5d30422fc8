import { Checkbox, FileInput, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { accountsLoad } from '@ra-soat/server/access/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { accountToolWords } from '../words/account-tools.vi.ts';
import { uiWords } from '../words/ui.vi.ts';
import { base64Of } from './base64-of.ts';
import { useMe } from './session.tsx';

/** People of a commune from pasted cells or an Excel file; faults are shown, and the good rows alone are loaded when asked. */
export function LoadAccounts({ place }: { readonly place: string }): ReactNode {
  const { today } = useMe();
  const [from, setFrom] = useState<string | null>(today);
  const [text, setText] = useState('');
  const [workbook, setWorkbook] = useState<string>();
  const [created, setCreated] = useState<number>();
  const action = useSend(accountsLoad, (answer) => setCreated(answer.created));
  const [goodOnly, setGoodOnly] = useState(false);
  const take = (file: File | null) => {
    setGoodOnly(false);
    setWorkbook(undefined);
    if (file) void base64Of(file).then(setWorkbook);
  };
  const table = workbook ? { workbook } : text.trim() === '' ? undefined : { text };
  const body = table && from !== null ? { place, from, goodOnly, table } : undefined;
  return (
    <>
      <ActionDialog
        label={accountToolWords.load}
        intro={accountToolWords.loadIntro}
        size="lg"
        action={action}
        body={body}
      >
        <FileInput
          label={accountToolWords.file}
          accept=".xlsx"
          clearable
          clearButtonProps={{ 'aria-label': uiWords.clearFile }}
          onChange={take}
        />
        <Textarea
          label={accountToolWords.paste}
          autosize
          minRows={4}
          maxRows={10}
          value={text}
          onChange={({ currentTarget }) => {
            setGoodOnly(false);
            setText(currentTarget.value);
          }}
        />
        <VietDate label={accountToolWords.from} required value={from} onChange={setFrom} />
        {action.error && action.error.fields.length > 0 && (
          <Checkbox
            label={accountToolWords.goodOnly}
            checked={goodOnly}
            onChange={({ currentTarget }) => setGoodOnly(currentTarget.checked)}
          />
        )}
      </ActionDialog>
      {created !== undefined && <Text role="status">{accountToolWords.created(created)}</Text>}
    </>
  );
}
