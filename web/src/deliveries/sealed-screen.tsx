import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { useMay } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Page } from '../ui/page.tsx';
import { deliveryWords, sealedWords as words } from '../words/deliveries.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { readSealedFile, SEALED_LIMIT, type ReadFile } from './sealed-file.ts';
import { TakeFile } from './take-file.tsx';

type Opened = { readonly name: string; readonly read: ReadFile } | { readonly name: string; readonly read: 'tooLarge' };

/** The file of somebody's unsent work, brought by anybody: read here line by line, opened by the server alone. */
export function SealedScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/sealed' });
  const may = useMay();
  return (
    <Page
      title={words.title}
      subtitle={words.intro}
      above={[
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
        { label: deliveryWords.title, link: { to: '/rounds/$roundId/deliveries', params: { roundId } } },
      ]}
    >
      <RoundNav roundId={roundId} />
      {may('survey.enter') ? <Choose roundId={roundId} /> : <Text>{words.noRight}</Text>}
    </Page>
  );
}

async function opened(file: File): Promise<Opened> {
  if (file.size > SEALED_LIMIT) return { name: file.name, read: 'tooLarge' };
  return { name: file.name, read: await readSealedFile(new Uint8Array(await file.arrayBuffer())) };
}

function Choose({ roundId }: { readonly roundId: string }): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<Opened | null>(null);
  const open = useMutation({ mutationFn: opened, onSuccess: setFile });
  const pick = (chosen: File | undefined) => {
    setFile(null);
    if (chosen !== undefined) open.mutate(chosen);
  };
  return (
    <Stack gap="sm">
      <input
        ref={picker}
        type="file"
        accept=".rasoat"
        hidden
        aria-label={words.pick}
        onChange={({ currentTarget }) => {
          pick(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <Group>
        <Button
          variant={file === null ? 'filled' : 'outline'}
          loading={open.isPending}
          onClick={() => picker.current?.click()}
        >
          {file === null ? words.pick : words.another}
        </Button>
        {file !== null && <Text fw={600}>{words.file(file.name)}</Text>}
      </Group>
      {file !== null && <Content key={file.name} roundId={roundId} read={file.read} />}
    </Stack>
  );
}

interface ContentProps {
  readonly roundId: string;
  readonly read: Opened['read'];
}

function Content({ roundId, read }: ContentProps): ReactNode {
  if (read === 'tooLarge' || !read.ok) {
    return (
      <Alert role="alert" variant="outline" color="red">
        {read === 'tooLarge' ? words.tooLarge : words[read.fault]}
      </Alert>
    );
  }
  return <TakeFile roundId={roundId} file={read} />;
}
