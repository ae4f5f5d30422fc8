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
  if (window === undefined) {
    return settingMissing(command.roundKind === 'regular' ? 'regular.total' : 'annual.window', on);
  }
  return on > window.to ? refuse('outsideWindow') : happen({ ...command, kind: 'round.opened', on, window });
}

/** An annual round has the window of its year; a regular one runs from its first day. */
function windowOf(
  { roundKind, year }: Pick<OpenRound, 'roundKind' | 'year'>,
  { on, rules }: RoundContext,
): RoundWindow | undefined {
  if (roundKind === 'regular') {
    return rules.regularTotal && { from: on, to: endOf(on, rules.regularTotal, rules.holidays) };
  }
  const window = rules.annualWindow;
  return window && { from: `${year}-${window.from}`, to: `${year}-${window.to}` };
}
