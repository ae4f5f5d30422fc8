import { Paper, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { deliveryWords as words } from '../words/deliveries.vi.ts';
import type { Difference, Side } from './two-forms.ts';

interface DifferenceFieldProps {
  readonly of: Difference;
  readonly standingName: string;
  readonly chosen: Side | null;
  /** Null: this person only looks. */
  readonly onChoose: ((side: Side) => void) | null;
}

/** One field that differs: both answers with what stood there before; arrow keys move between the two. */
export function DifferenceField({ of, standingName, chosen, onChoose }: DifferenceFieldProps): ReactNode {
  const { path, field, who, base, proposed } = of;
  const side = (one: Side, name: string) => (
    <Radio
      value={one}
      disabled={onChoose === null}
      label={`${name}: ${of[one]}`}
      {...(proposed === one && base !== null && { description: words.proposed })}
    />
  );
  return (
    <Paper withBorder p="sm">
      <Radio.Group
        name={path}
        label={`${field} · ${who}`}
        value={chosen}
        onChange={(value) => onChoose?.(value === 'sent' ? 'sent' : 'standing')}
      >
        <Stack gap={4} mt={4}>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
            {side('standing', standingName)}
            {side('sent', words.sentForm)}
          </SimpleGrid>
          {base !== null && <Text size="sm">{words.base(base)}</Text>}
        </Stack>
      </Radio.Group>
    </Paper>
  );
}
