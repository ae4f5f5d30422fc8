import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { Failed } from '../ui/failed.tsx';
import { importWords } from '../words/imports.vi.ts';
import { sendFile, type Sending } from './send-file.ts';

/** A workbook that the server holds now. */
export interface StoredFile {
  readonly file: string;
  readonly name: string;
}

interface ChooseFileProps {
  readonly stored: StoredFile | null;
  readonly onStored: (stored: StoredFile | null) => void;
}

/** Picks a workbook, hashes it here and sends it with true progress. */
export function ChooseFile({ stored, onStored }: ChooseFileProps): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [sending, setSending] = useState<Sending | null>(null);
  const upload = useMutation({
    mutationFn: async (file: File) => ({ file: await sendFile(file, setSending), name: file.name }),
    onSuccess: onStored,
    onSettled: () => setSending(null),
  });
  const pick = (file: File | undefined) => {
    if (file === undefined) return;
    onStored(null);
    const wrong = faultOf(file);
    setFault(wrong);
    if (wrong === null) upload.mutate(file);
  };
  return (
    <Stack gap="xs" component="section" aria-label={importWords.choose}>
      <Text size="sm">{importWords.chooseHelp}</Text>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={importWords.choose}
        onChange={({ currentTarget }) => {
          pick(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <Group>
        <Button
          variant={stored === null ? 'filled' : 'outline'}
          loading={upload.isPending}
          onClick={() => picker.current?.click()}
        >
          {stored === null ? importWords.pick : importWords.another}
        </Button>
        {stored !== null && <Text fw={600}>{importWords.file(stored.name)}</Text>}
      </Group>
      {sending !== null && <Under sending={sending} />}
      {fault !== null && (
        <Alert role="alert" variant="outline" color="red">
          {fault}
        </Alert>
      )}
      {upload.error && <Failed problem={upload.error} />}
    </Stack>
  );
}

function faultOf(file: File): string | null {
  if (!file.name.toLowerCase().endsWith('.xlsx')) return importWords.notExcel;
  return file.size === 0 ? importWords.empty : null;
}

function Under({ sending }: { readonly sending: Sending }): ReactNode {
  if (sending.step === 'hashing') return <Text role="status">{importWords.hashing}</Text>;
  return (
    <div role="status">
      <Text size="sm">{importWords.sending(sending.percent)}</Text>
      <Progress value={sending.percent} aria-label={importWords.sendingLabel} />
    </div>
  );
}
