import { Alert, Button, FileInput, List, Text, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { accountsLoad } from '@ra-soat/server/access/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { accountToolWords } from '../words/account-tools.vi.ts';
import { base64Of } from './base64-of.ts';
import { useMe } from './session.tsx';

/** People of a commune from pasted cells or an Excel file; faults are shown, good rows are loaded only when asked. */
export function LoadAccounts({ place }: { readonly place: string }): ReactNode {
  const { today } = useMe();
  const [from, setFrom] = useState<string | null>(today);
  const [text, setText] = useState('');
  const [workbook, setWorkbook] = useState<string>();
  const [created, setCreated] = useState<number>();
  const action = useSend(accountsLoad, (answer) => setCreated(answer.created));
  const take = (file: File | null) => {
    setWorkbook(undefined);
    if (file) void base64Of(file).then(setWorkbook);
  };
  const table = workbook ? { workbook } : text.trim() === '' ? undefined : { text };
  const body = table && from !== null ? { place, from, goodOnly: false, table } : undefined;
  const faults = action.error?.fields ?? [];
  return (
    <>
      <ActionDialog
        label={accountToolWords.load}
        intro={accountToolWords.loadIntro}
        size="lg"
        action={action}
        body={body}
      >
        <FileInput label={accountToolWords.file} accept=".xlsx" clearable onChange={take} />
        <Textarea
          label={accountToolWords.paste}
          autosize
          minRows={4}
          maxRows={10}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <VietDate label={accountToolWords.from} required value={from} onChange={setFrom} />
        {faults.length > 0 && (
          <Alert color="orange" variant="outline" role="alert">
            <List size="sm">
              {faults.slice(0, 200).map(({ path, message }) => (
                <List.Item key={path}>
                  {path}: {message}
                </List.Item>
              ))}
            </List>
            {body && (
              <Button mt="sm" size="xs" variant="outline" onClick={() => action.mutate({ ...body, goodOnly: true })}>
                {accountToolWords.goodOnly}
              </Button>
            )}
          </Alert>
        )}
      </ActionDialog>
      {created !== undefined && <Text role="status">{accountToolWords.created(created)}</Text>}
    </>
  );
}
