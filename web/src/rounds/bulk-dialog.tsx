import { Button, Group, Stack, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Failed } from '../ui/failed.tsx';
import { Incomplete } from '../ui/incomplete.tsx';
import type { Problem } from '../ui/problem.ts';
import { uiWords } from '../words/ui.vi.ts';

interface BulkDialogProps<A, B> {
  readonly title: string;
  readonly intro: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly action: UseMutationResult<A, Problem, B>;
  /** The body to send; undefined while something is missing. */
  readonly body: B | undefined;
  readonly submit: string;
  readonly children: ReactNode;
}

/** A wide dialog for one command over many villages, opened by a button or a key of the board. */
export function BulkDialog<A, B>(props: BulkDialogProps<A, B>): ReactNode {
  const { title, intro, opened, onClose, action, body, submit, children } = props;
  const [tried, setTried] = useState(false);
  const close = () => {
    action.reset();
    setTried(false);
    onClose();
  };
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(body === undefined);
    if (body !== undefined) action.mutate(body, { onSuccess: close });
  };
  return (
    <Dialog opened={opened} onClose={close} title={title} size="xl">
      <form onSubmit={send} noValidate>
        <Stack>
          <Text>{intro}</Text>
          {children}
          {action.error && <Failed problem={action.error} />}
          {tried && body === undefined && <Incomplete />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {uiWords.cancel}
            </Button>
            <Button type="submit" loading={action.isPending}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
