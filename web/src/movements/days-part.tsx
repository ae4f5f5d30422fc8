import { Alert, Fieldset, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate, type IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { firstOpenDay } from '@ra-soat/domain/registry/movement-days.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { movementScreenWords as words } from '../words/movements.vi.ts';
import { proposedCount, type EventDraft, type HouseholdPage } from './event-draft.ts';

type Days = Pick<EventDraft, 'on' | 'countFrom' | 'reason' | 'paperNumber' | 'paperOn'>;

interface DaysProps {
  readonly draft: Days;
  readonly closed: HouseholdPage['closed'];
  readonly today: IsoDate;
  readonly set: (part: Partial<Days>) => void;
  readonly label?: string;
}

/** When, why and by which paper; a day in a closed period shows from when it will be counted. */
export function DaysPart({ draft, closed, today, set, label = words.on }: DaysProps): ReactNode {
  const counted = proposedCount(draft, closed);
  const open = firstOpenDay(closed);
  return (
    <Fieldset legend={words.when}>
      <Stack gap="sm">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <VietDate label={label} required max={today} value={draft.on} onChange={(on) => set({ on })} />
          <TextInput
            label={words.paperNumber}
            maxLength={60}
            value={draft.paperNumber}
            onChange={(event) => set({ paperNumber: event.currentTarget.value })}
          />
          <VietDate label={words.paperOn} max={today} value={draft.paperOn} onChange={(paperOn) => set({ paperOn })} />
        </SimpleGrid>
        {counted !== undefined && closed && (
          <Alert color="yellow" variant="light">
            <Stack gap="xs">
              {words.closed(closed.decision, showDate(closed.decidedOn))}
              <VietDate
                label={words.countFrom}
                required
                {...(open === undefined ? {} : { min: open })}
                value={counted}
                onChange={(countFrom) => set({ countFrom })}
              />
            </Stack>
          </Alert>
        )}
        <Textarea
          label={words.reason}
          description={words.reasonHint}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={draft.reason}
          onChange={(event) => set({ reason: event.currentTarget.value })}
        />
      </Stack>
    </Fieldset>
  );
}
