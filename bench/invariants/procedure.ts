import { addDays } from '@ra-soat/domain/kernel/dates.ts';
import {
  complaintDeadline,
  firstDecisionDay,
  lastSafePostingDay,
  opinionDeadline,
  postingEnds,
} from '@ra-soat/domain/procedure/deadlines.ts';
import { endOf, type Duration } from '@ra-soat/domain/procedure/duration.ts';
import type { Holiday } from '@ra-soat/domain/procedure/holiday.ts';
import { nationalHolidays } from '@ra-soat/domain/procedure/national-holidays.ts';
import { reviewRulesOn } from '@ra-soat/domain/procedure/review-rules.ts';
import { playSeason } from '@ra-soat/domain/review/play-season.ts';
import { randomFrom } from '@ra-soat/domain/review/random-commands.ts';
import type { LoggedEvent } from '@ra-soat/domain/review/season-commune.ts';
import { SeasonReader } from '@ra-soat/domain/review/season-reader.ts';
import { Dice } from '../histories/dice.ts';
import type { Tally } from './tally.ts';

const DAYS = 5_000;

/** The histories of random seasons, as the machines of the procedure wrote them. */
export function* seasons(count: number): Generator<readonly LoggedEvent[]> {
  const holidays = nationalHolidays.filter(({ date }) => date >= '2026-08-01' && date <= '2027-02-15');
  const rules = { ...reviewRulesOn('2026-10-01'), holidays };
  for (let seed = 1; seed <= count; seed += 1) yield playSeason(randomFrom(seed), rules).log;
}

/** 12: read from the bare histories by a law of its own: no decided household without every step before it. */
export function stepsBeforeDecision(tally: Tally, logs: Iterable<readonly LoggedEvent[]>): void {
  for (const log of logs) {
    try {
      const { cases } = new SeasonReader().read(log);
      for (const { step } of cases.values()) if (step === 'decided') tally.count(true, () => '');
    } catch (error) {
      tally.count(false, () => String(error));
    }
  }
}

/** 15, of the procedure: nothing scored with the demonstration table is decided. */
export function demonstrationNeverDecided(tally: Tally, logs: Iterable<readonly LoggedEvent[]>): void {
  for (const log of logs) {
    const scored = new Map<string, string>();
    for (const entry of log) {
      if (entry.of !== 'case') continue;
      const { id, event } = entry;
      if (event.kind === 'survey.submitted') scored.set(id, event.assessment.scoredWith);
      if (event.kind === 'case.decided') tally.count(scored.get(id) !== 'demonstration', () => `${id} is decided`);
    }
  }
}

const working = (days: number): Duration => ({ days, unit: 'working' });
const shipped = nationalHolidays;

/** The examples of procedure.md §14: what the law's reader counted by hand. */
const examples: readonly (readonly [found: () => string, day: string])[] = [
  [() => postingEnds('2026-11-20', working(3), shipped), '2026-11-26'],
  [() => complaintDeadline('2026-11-12', working(7), shipped), '2026-11-23'],
  [() => complaintDeadline('2026-11-16', working(7), shipped), '2026-11-26'],
  [() => endOf('2026-10-15', { days: 15, unit: 'calendar' }, shipped), '2026-10-30'],
  [() => endOf('2026-11-15', { days: 15, unit: 'calendar' }, shipped), '2026-11-30'],
  [() => opinionDeadline('2026-11-23', working(5), shipped), '2026-12-01'],
  [() => postingEnds('2026-12-11', working(3), shipped), '2026-12-16'],
  [() => postingEnds('2026-12-08', working(3), shipped), '2026-12-11'],
  [() => firstDecisionDay('2026-12-09', working(3), shipped), '2026-12-15'],
  [() => lastSafePostingDay('2026-12-14', working(3), shipped), '2026-12-08'],
];

/** 13: the deadlines of the examples; and a day off more never brings one forward. */
export function deadlines(tally: Tally, end: typeof endOf = endOf): void {
  for (const [found, day] of examples) tally.count(found() === day, () => `${found()} instead of ${day}`);
  const dice = new Dice(13);
  for (let n = 0; n < DAYS; n += 1) {
    const from = addDays('2025-01-01', dice.below(1_000));
    const duration: Duration = { days: 1 + dice.below(20), unit: dice.one(['working', 'calendar'] as const) };
    const date = addDays(from, dice.below(40));
    const more: Holiday = { date, kind: 'holiday', name: 'Nghỉ mẫu', source: 'DEMO', mark: 'probable' };
    const without = shipped.filter((one) => one.date !== date);
    const [early, late] = [end(from, duration, without), end(from, duration, [...without, more])];
    tally.count(late >= early, () => `${from} + ${duration.days}: ${late} < ${early}`);
  }
}
