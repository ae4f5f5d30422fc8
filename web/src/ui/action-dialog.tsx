import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { uiWords } from '../words/ui.vi.ts';
import { Dialog } from './dialog.tsx';
import { Failed } from './failed.tsx';
import { Incomplete } from './incomplete.tsx';
import type { Problem } from './problem.ts';

interface ActionDialogProps<A, B> {
  /** On the button that opens it. */
  readonly label: string;
  /** Of the dialog, and what tells the button apart from its like; the label unless told. */
  readonly title?: string;
  /** What will happen, in a sentence. */
  readonly intro?: string;
  readonly action: UseMutationResult<A, Problem, B>;
  /** The body to send; undefined while something is missing. */
  readonly body: B | undefined;
  /** On the button that sends; the label unless told. */
  readonly submit?: string;
  readonly danger?: boolean;
  /** A small button, for rows of a table. */
  readonly quiet?: boolean;
  readonly size?: 'md' | 'lg';
  readonly children?: ReactNode;
}

/** Whoever speaks to the screen says what stands on the button: its words are part of its name (WCAG 2.5.3). */
function accessibleName(label: string, title: string): string {
  return title.includes(label) ? title : `${label}: ${title}`;
}

/** A button with a dialog that asks for what a step needs, sends it, and closes when it is done. */
export function ActionDialog<A, B>(props: ActionDialogProps<A, B>): ReactNode {
  const {
    label,
    title = label,
    intro,
    action,
    body,
    submit = label,
    danger = false,
    quiet = false,
    size = 'md',
    children,
  } = props;
  const [opened, { open, close }] = useDisclosure(false);
  const [tried, setTried] = useState(false);
  const start = () => {
    action.reset();
    setTried(false);
    open();
  };
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(body === undefined);
    if (body !== undefined) action.mutate(body, { onSuccess: close });
  };
  return (
    <>
      <Button
        onClick={start}
        variant={danger || quiet ? 'outline' : 'filled'}
        color={danger ? 'red' : 'blue'}
        size={quiet ? 'xs' : 'sm'}
        {...(title === label ? {} : { 'aria-label': accessibleName(label, title) })}
      >
        {label}
      </Button>
      <Dialog opened={opened} onClose={close} title={title} size={size}>
        <form onSubmit={send}>
          <Stack>
            {intro !== undefined && <Text>{intro}</Text>}
            {action.error && <Failed problem={action.error} />}
            {children}
            {tried && body === undefined && <Incomplete />}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {uiWords.cancel}
              </Button>
              <Button type="submit" loading={action.isPending} color={danger ? 'red' : 'blue'}>
                {submit}
              </Button>
            </Group>
          </Stack>
        </form>
      </Dialog>
    </>
  );
}
