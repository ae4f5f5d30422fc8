import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { phoneClock } from '../../device/clock.ts';
import type { HouseholdOnPhone } from '../../device/device.ts';
import { Mark } from '../../ui/field/mark.tsx';
import { Card } from '../../ui/field/notice.tsx';
import { ProgressLine } from '../../ui/field/progress-line.tsx';
import { todayWords } from '../../words/capture-today.vi.ts';
import { daysUntil, legalDay } from '../legal-day.ts';
import { villagesOf } from './today-lists.ts';

interface VillagesProgressProps {
  readonly households: readonly HouseholdOnPhone[];
  readonly me: string;
  readonly clockOffsetMs: number;
}

/** How far each village is, and how long there is left. */
export function VillagesProgress({ households, me, clockOffsetMs }: VillagesProgressProps): ReactNode {
  const today = legalDay(phoneClock().getTime() + clockOffsetMs);
  return (
    <Card>
      {villagesOf(households, me).map(({ village, done, total, surveyBy }) => (
        <div key={village}>
          <ProgressLine label={todayWords.progress(village, done, total)} done={done} total={total} />
          {surveyBy !== null && done < total && <Deadline days={daysUntil(today, surveyBy)} day={showDate(surveyBy)} />}
        </div>
      ))}
    </Card>
  );
}

function Deadline({ days, day }: { readonly days: number; readonly day: string }): ReactNode {
  if (days < 0) return <Mark icon="stop" tone="bad" word={todayWords.late(-days, day)} />;
  if (days === 0) return <Mark icon="wait" tone="warn" word={todayWords.lastDay(day)} />;
  return <Mark icon="wait" word={todayWords.daysLeft(days, day)} />;
}
