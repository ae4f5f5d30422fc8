import { Radio, SimpleGrid, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { eventKindWords } from '@ra-soat/domain/words/movements.vi.ts';
import { movementScreenWords as words } from '../words/movements.vi.ts';
import type { RecordedKind } from './event-draft.ts';
import { EventPicture } from './event-picture.tsx';

const kinds: readonly RecordedKind[] = [
  'birth',
  'death',
  'join',
  'leave',
  'split',
  'merge',
  'moveOut',
  'headChange',
  'correction',
];

interface EventCardsProps {
  readonly value: RecordedKind | null;
  readonly onChange: (kind: RecordedKind) => void;
}

/** What happened, as pictures with their words. */
export function EventCards({ value, onChange }: EventCardsProps): ReactNode {
  const choose = (picked: string) => {
    const kind = kinds.find((one) => one === picked);
    if (kind) onChange(kind);
  };
  return (
    <Radio.Group label={words.choose} value={value ?? ''} onChange={choose}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="xs" mt="xs">
        {kinds.map((kind) => (
          <Radio.Card key={kind} value={kind} p="xs" aria-label={eventKindWords[kind]}>
            <Group wrap="nowrap" gap="sm">
              <Radio.Indicator />
              <EventPicture of={kind} size={60} />
              <div>
                <Text fw={600}>{eventKindWords[kind]}</Text>
                <Text size="sm">{words.hints[kind]}</Text>
              </div>
            </Group>
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}
