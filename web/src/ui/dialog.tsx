import { Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { uiWords } from '../words/ui.vi.ts';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly children: ReactNode;
}

/** A dialog over the page. Its title row is no <header>: a page has only one banner. */
export function Dialog({ opened, onClose, title, size = 'md', children }: DialogProps): ReactNode {
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size}>
      <Modal.Overlay />
      <Modal.Content>
        <Group justify="space-between" wrap="nowrap" align="flex-start" p="md" pb="sm">
          <Modal.Title fw={700}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={uiWords.close} />
        </Group>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
