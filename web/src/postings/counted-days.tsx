import { List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { weekdayWords } from '../words/weekdays.vi.ts';
import type { Deadline } from './posting-board.ts';

/** How a last day was counted: every day after the event, counted or skipped and why. */
export function CountedDays({ counted }: { readonly counted: Deadline['counted'] }): ReactNode {
  return (
    <Stack gap={4}>
      <Text size="sm">{weekdayWords.how}</Text>
      <List size="sm" withPadding>
        {counted.map(({ on, nth, name, weekend }) => (
          <List.Item key={on}>
            {weekdayWords.day(showDate(on), on)}:{' '}
            {nth === null ? weekdayWords.skipped(name, weekend) : weekdayWords.nth(nth, name)}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
