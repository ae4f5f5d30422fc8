import { Kbd, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { bulkWords } from '../words/bulk.vi.ts';

interface KeyHelpProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Every key of the board and what it does. */
export function KeyHelp({ opened, onClose }: KeyHelpProps): ReactNode {
  return (
    <Dialog opened={opened} onClose={onClose} title={bulkWords.keysTitle}>
      <Text mb="sm">{bulkWords.keysHelp}</Text>
      <Table>
        <Table.Tbody>
          {bulkWords.keyNames.map(([key, does]) => (
            <Table.Tr key={key}>
              <Table.Th scope="row">
                <Kbd>{key}</Kbd>
              </Table.Th>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Dialog>
  );
}
