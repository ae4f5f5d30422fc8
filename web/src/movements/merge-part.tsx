import { Group, Radio, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { householdSearch } from '@ra-soat/server/households/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { ClassBadge } from '../ui/class-badge.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { movementScreenWords as words } from '../words/movements.vi.ts';
import type { HouseholdPage } from './event-draft.ts';

interface MergeProps {
  /** The household the other comes into. */
  readonly page: HouseholdPage;
  readonly value: string;
  readonly onChange: (otherId: string) => void;
}

/** Finds the household that comes into this one. */
export function MergePart({ page, value, onChange }: MergeProps): ReactNode {
  const [text, setText] = useState('');
  const ready = text.trim().length >= 2;
  const found = useAsk(householdSearch, { text: text.trim() }, { enabled: ready, keep: true });
  return (
    <Stack gap="xs">
      <SearchInput label={words.otherSearch} value={text} onChange={setText} />
      {ready && (
        <Asked of={found}>
          {({ households }) => {
            const others = households.filter(({ householdId }) => householdId !== page.household.householdId);
            if (others.length === 0) return <Text>{words.otherNone}</Text>;
            return (
              <Radio.Group label={words.otherHousehold} required value={value} onChange={onChange}>
                <Stack gap={6} mt={4}>
                  {others.map((one) => (
                    <Group key={one.householdId} gap="xs">
                      <Radio
                        value={one.householdId}
                        label={`${one.head}, ${one.village}, ${words.persons(String(one.persons))}`}
                      />
                      {one.class && <ClassBadge of={one.class} />}
                    </Group>
                  ))}
                </Stack>
              </Radio.Group>
            );
          }}
        </Asked>
      )}
    </Stack>
  );
}
