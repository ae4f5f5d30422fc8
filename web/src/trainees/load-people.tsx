import { Button, FileInput, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { traineesTemplate } from '@ra-soat/server/documents/contract.ts';
import { traineesLoad } from '@ra-soat/server/trainees/contract.ts';
import { base64Of } from '../access/base64-of.ts';
import { Dialog } from '../ui/dialog.tsx';
import { fileUrl } from '../ui/door.ts';
import { Failed } from '../ui/failed.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { whole } from '../ui/show.ts';
import { useSend } from '../ui/use-send.ts';
import { traineeWords } from '../words/trainees.vi.ts';
import { uiWords } from '../words/ui.vi.ts';
import type { CampaignAt, FrameAnswer } from './frame-answer.ts';
import { LoadResult } from './load-result.tsx';
import { sessionOptions } from './session-options.ts';

/** Bytes that fit the body of a command in base64. */
const MOST_BYTES = 670_000;

interface LoadPeopleProps {
  readonly at: CampaignAt;
  readonly frame: FrameAnswer;
}

/** A table of people: checked first, then its good rows or all of them are loaded. */
export function LoadPeople({ at, frame }: LoadPeopleProps): ReactNode {
  const [opened, { open, close }] = useDisclosure(false);
  const [text, setText] = useState('');
  const [workbook, setWorkbook] = useState<string>();
  const [tooLarge, setTooLarge] = useState(false);
  const [sessionId, setSessionId] = useState('');
  const action = useSend(traineesLoad);
  const take = (file: File | null) => {
    action.reset();
    setWorkbook(undefined);
    setTooLarge((file?.size ?? 0) > MOST_BYTES);
    if (file && file.size <= MOST_BYTES) void base64Of(file).then(setWorkbook);
  };
  const table = workbook ? { workbook } : text.trim() === '' ? undefined : { text };
  const run = (mode: 'check' | 'all' | 'good') => {
    if (table) action.mutate({ ...at, mode, table, ...(sessionId !== '' && { sessionId }) });
  };
  const result = action.data;
  return (
    <>
      <Button onClick={open}>{traineeWords.load}</Button>
      <Dialog opened={opened} onClose={close} title={traineeWords.load} size="xl">
        <Stack>
          <Text>{traineeWords.loadIntro}</Text>
          <Group>
            <FileButton href={fileUrl(traineesTemplate, at)}>{traineeWords.template}</FileButton>
          </Group>
          <FileInput
            label={traineeWords.file}
            accept=".xlsx"
            clearable
            clearButtonProps={{ 'aria-label': uiWords.clearFile }}
            onChange={take}
            error={tooLarge ? traineeWords.tooLarge : undefined}
          />
          <Textarea
            label={traineeWords.paste}
            autosize
            minRows={3}
            maxRows={8}
            value={text}
            onChange={({ currentTarget }) => {
              action.reset();
              setText(currentTarget.value);
            }}
          />
          <NativeSelect
            label={traineeWords.fallbackSession}
            value={sessionId}
            data={sessionOptions(frame.sessions, { value: '', label: traineeWords.noSession }, true)}
            onChange={({ currentTarget }) => {
              action.reset();
              setSessionId(currentTarget.value);
            }}
          />
          {action.error && <Failed problem={action.error} />}
          {result && <LoadResult result={result} />}
          <Group justify="flex-end">
            <Button
              variant={result ? 'default' : 'filled'}
              disabled={!table}
              loading={action.isPending}
              onClick={() => run('check')}
            >
              {traineeWords.check}
            </Button>
            {result && !result.stored && result.people > 0 && (
              <Button loading={action.isPending} onClick={() => run(result.faultyRows > 0 ? 'good' : 'all')}>
                {result.faultyRows > 0
                  ? traineeWords.loadGood(whole(result.people))
                  : traineeWords.loadAll(whole(result.people))}
              </Button>
            )}
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
