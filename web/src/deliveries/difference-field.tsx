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
export function DifferenceField(props: DifferenceFieldProps): ReactNode {
  const { field, who, base } = props.of;
  const label = `${field} · ${who}`;
  return (
    <Paper withBorder p="sm">
      <Stack gap={4}>
        {props.onChoose === null ? <Shown {...props} label={label} /> : <Chooser {...props} label={label} />}
        {base !== null && <Text size="sm">{words.base(base)}</Text>}
      </Stack>
    </Paper>
  );
}

type Labelled = DifferenceFieldProps & { readonly label: string };

function Chooser({ of, standingName, chosen, onChoose, label }: Labelled): ReactNode {
  const side = (one: Side, name: string) => (
    <Radio
      value={one}
      label={`${name}: ${of[one]}`}
      {...(of.proposed === one && of.base !== null && { description: words.proposed })}
    />
  );
  return (
    <Radio.Group
      name={of.path}
      label={label}
      value={chosen}
      onChange={(value) => onChoose?.(value === 'sent' ? 'sent' : 'standing')}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" mt={4}>
        {side('standing', standingName)}
        {side('sent', words.sentForm)}
      </SimpleGrid>
    </Radio.Group>
  );
}

/** For who may only look. */
function Shown({ of, standingName, label }: Labelled): ReactNode {
  return (
    <>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        <Text size="sm">{`${standingName}: ${of.standing}`}</Text>
        <Text size="sm">{`${words.sentForm}: ${of.sent}`}</Text>
      </SimpleGrid>
    </>
  );
}
