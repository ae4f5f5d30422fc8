import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { pointFind } from '@ra-soat/server/attendance/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { attendanceWords as words } from '../words/attendance.vi.ts';
import type { Sheet } from './point-screen.tsx';
import type { TickOutbox } from './use-tick-outbox.ts';

interface WalkInProps {
  readonly sheet: Sheet;
  readonly outbox: TickOutbox;
}

/** Somebody of the campaign who came without a seat here; somebody new is added to the campaign first. */
export function WalkIn({ sheet: { pointId, half, people }, outbox }: WalkInProps): ReactNode {
  const [text, setText] = useState('');
  const [typed] = useDebouncedValue(text.trim(), 300);
  const enabled = typed.length >= 2;
  const found = useAsk(pointFind, { pointId, text: typed }, { enabled, keep: true });
  const here = (personId: string) =>
    people.some((one) => one.personId === personId && one.attended !== null) ||
    outbox.ticks.some((one) => one.people.some((person) => person.personId === personId));
  return (
    <section aria-label={words.walkIn}>
      <Title order={2} size="h3">
        {words.walkIn}
      </Title>
      <TextInput
        label={words.find}
        description={words.walkInHelp}
        maw={480}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {enabled && (
        <Asked of={found}>
          {(answer) => (
            <Stack gap={4} mt="xs">
              {answer.people.length === 0 && (
                <Text>
                  {words.walkInNone} {words.walkInAdd}
                </Text>
              )}
              {answer.people.map(({ personId, name, unit, seatPoint }) => (
                <Paper key={personId} withBorder p="xs">
                  <Group justify="space-between" gap="xs">
                    <div>
                      <Text fw={600}>{name}</Text>
                      <Text size="sm">
                        {unit} · {words.walkInSeat(seatPoint)}
                      </Text>
                    </div>
                    {here(personId) ? (
                      <Text size="sm">{words.present}</Text>
                    ) : (
                      <Button
                        variant="outline"
                        aria-label={`${words.markPresent}: ${name}`}
                        onClick={() => outbox.mark(pointId, half, [{ personId, state: 'present' }])}
                      >
                        {words.markPresent}
                      </Button>
                    )}
                  </Group>
                </Paper>
              ))}
            </Stack>
          )}
        </Asked>
      )}
    </section>
  );
}
