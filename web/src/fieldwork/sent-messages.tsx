import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { messagesSent } from '@ra-soat/server/fieldwork/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { Empty } from '../ui/empty.tsx';
import { moment } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { fieldWords } from '../words/fieldwork.vi.ts';

type Message = z.output<typeof messagesSent.output>['messages'][number];

const columns: readonly Column<Message>[] = [
  { id: 'at', header: fieldWords.sentAt, cell: ({ at }) => moment(at) },
  { id: 'text', header: fieldWords.text, wide: true, names: true, cell: ({ text }) => <Text size="sm">{text}</Text> },
  { id: 'to', header: fieldWords.to, cell: ({ village, person }) => village ?? person ?? fieldWords.toAll },
  { id: 'by', header: fieldWords.by, cell: ({ by }) => by },
  { id: 'read', header: fieldWords.readBy, cell: ({ readBy }) => readBy.join(', ') || fieldWords.readNone },
];

/** What the commune wrote to its surveyors, and who has read it. */
export function SentMessages({ communeId }: { readonly communeId: string }): ReactNode {
  const asked = useAsk(messagesSent, { communeId });
  return (
    <Asked of={asked}>
      {({ messages }) =>
        messages.length === 0 ? (
          <Empty what={fieldWords.sentNone} />
        ) : (
          <DataTable caption={fieldWords.sent} columns={columns} rows={messages} keyOf={({ messageId }) => messageId} />
        )
      }
    </Asked>
  );
}
