import { dayOfMonth } from '../procedure/day-of-month.ts';
import { endOf } from '../procedure/duration.ts';
import { listSources } from './list-source.ts';
import { firstProblem, happen, isBlank, refuse, settingMissing } from './outcome.ts';
import type { RoundContext } from './review-context.ts';
import type { Decided } from './review-problem.ts';
import type { RoundCommand } from './round-command.ts';
import type { RoundEvent, RoundWindow } from './round-event.ts';
import type { RoundState } from './round-state.ts';

type OpenRound = Extract<RoundCommand, { kind: 'round.open' }>;

/** Opens the round of a commune under one standard, with the window of the settings in force. */
export function openRound(
  state: RoundState | undefined,
  command: OpenRound,
  context: RoundContext,
): Decided<RoundEvent> {
  const { on, today } = context;
  const window = windowOf(command, context);
  const refused = firstProblem([
    [state !== undefined, 'roundAlreadyOpen'],
    [on > today, 'dateInFuture'],
    [listSources[command.standard].sources.length === 0, 'standardClassifiesNothing'],
    [isBlank(command.legalBasis), 'reasonMissing'],
  ]);
  if (refused !== undefined) return refused;
  if (command.roundKind === 'regular') return openMonthly(command, context);
  if (window === undefined) return settingMissing('annual.window', on);
  return on > window.to ? refuse('outsideWindow') : happen({ ...command, kind: 'round.opened', on, window });
}

/** An annual round has the window of its year. */
function windowOf({ year }: Pick<OpenRound, 'year'>, { rules }: RoundContext): RoundWindow | undefined {
  const window = rules.annualWindow;
  return window && { from: `${year}-${window.from}`, to: `${year}-${window.to}` };
}

/** A monthly one runs from its legal start, on whichever later day it is opened (QĐ 24/2021 Art. 3, 5). */
function openMonthly(command: OpenRound, context: RoundContext): Decided<RoundEvent> {
  const { on, rules } = context;
  const { regularTotal, regularStart, inAnnualWindow, holidays } = rules;
  if (regularStart === undefined) return settingMissing('regular.start_day', on);
  if (regularTotal === undefined) return settingMissing('regular.total', on);
  if (command.month === undefined) return refuse('monthMissing');
  const from = regularStart === 'request_day' ? on : dayOfMonth(command.year, command.month, regularStart);
  const to = endOf(from, regularTotal, holidays);
  const annual = windowOf(command, context);
  const inside = annual !== undefined && annual.from <= from && from <= annual.to;
  return (
    firstProblem([
      [inside && inAnnualWindow !== 'monthly', 'monthlyInsideAnnual'],
      [on < from, 'beforeMonthlyStart'],
      [on > to, 'outsideWindow'],
    ]) ?? happen({ ...command, kind: 'round.opened', on, window: { from, to } })
  );
}
