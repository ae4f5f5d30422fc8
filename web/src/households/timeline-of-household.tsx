import { Text, Timeline } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMe } from '../access/session.tsx';
import { capital } from '../ui/capital.ts';
import { day, moment } from '../ui/show.ts';
import { householdWords } from '../words/households.vi.ts';
import { entryDelay } from './entry-delay.ts';
import type { Household } from './household.ts';

/** Everything that happened to the household, each with its day and the day and hand of its entry. */
export function TimelineOfHousehold({ events }: { readonly events: Household['timeline'] }): ReactNode {
  const { todayPinned } = useMe();
  return (
    <Timeline bulletSize={14} lineWidth={2} role="list" aria-label={householdWords.timeline}>
      {events.map((event) => (
        <Timeline.Item key={`${event.recordedAt} ${event.kind} ${event.text}`} role="listitem">
          <Text fw={600}>{day(event.on)}</Text>
          <Text>{capital(event.text)}</Text>
          <Text size="sm">
            {householdWords.recorded(moment(event.recordedAt), event.by, delayOf(event, todayPinned))}
            {event.round !== null && ` · ${householdWords.round(event.round)}`}
          </Text>
        </Timeline.Item>
      ))}
    </Timeline>
  );
}

/** Where the legal day stands still (demonstrations) the day of entry says nothing about it. */
function delayOf({ on, recordedAt }: Household['timeline'][number], pinned: boolean): number {
  return pinned ? 0 : entryDelay(on, recordedAt);
}
