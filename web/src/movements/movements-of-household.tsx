import { Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { movementHousehold } from '@ra-soat/server/movements/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { movementScreenWords as words } from '../words/movements.vi.ts';
import { EventLine } from './event-line.tsx';

/** What happened to a household between the reviews, and the way to record more. */
export function MovementsOfHousehold({ householdId }: { readonly householdId: string }): ReactNode {
  const asked = useAsk(movementHousehold, { householdId });
  return (
    <Asked of={asked}>
      {({ household, mayRecord, events }) => (
        <Stack gap="sm" component="section" aria-label={words.title}>
          {mayRecord && household.gone === null && (
            <Group>
              <LinkButton to="/households/$householdId/movement" params={{ householdId }}>
                {words.record}
              </LinkButton>
            </Group>
          )}
          {events.length === 0 && <Empty what={words.none} remedy={words.noneRemedy} />}
          {events.map((event) => (
            <EventLine key={event.seq} event={event} mayRecord={mayRecord} />
          ))}
        </Stack>
      )}
    </Asked>
  );
}
