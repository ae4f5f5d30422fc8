import { decideOpinion } from './decide-opinion.ts';
import { signDecision } from './decide-decision.ts';
import { amendDecision, revokeDecision } from './decide-later-decision.ts';
import { openRound } from './open-round.ts';
import { firstProblem, happen, isBlank, refuse } from './outcome.ts';
import type { RoundContext } from './review-context.ts';
import type { Decided } from './review-problem.ts';
import type { RoundCommand } from './round-command.ts';
import type { ResultStage, RoundEvent } from './round-event.ts';
import { besideLists, casesGate, fourLists, sameBesideLists, sameLists } from './round-gates.ts';
import type { RoundState } from './round-state.ts';

type Step = Exclude<RoundCommand, { kind: 'round.open' }>;

const later: readonly Step['kind'][] = ['decision.amend', 'decision.revoke'];
const whenDecided: readonly Step['kind'][] = ['round.report', ...later];

/** The round of a commune, from the list to the report (procedure.md §3, steps 0-9). */
export function decideRound(
  state: RoundState | undefined,
  command: RoundCommand,
  context: RoundContext,
): Decided<RoundEvent> {
  if (command.kind === 'round.open') return openRound(state, command, context);
  if (state === undefined) return refuse('roundNotOpen');
  return (
    firstProblem([
      [context.on > context.today, 'dateInFuture'],
      [context.on < state.lastOn, 'dateBeforePreviousStep'],
      [state.decision !== undefined && !whenDecided.includes(command.kind), 'roundDecided'],
      [state.decision === undefined && later.includes(command.kind), 'roundNotDecided'],
    ]) ?? decideStep(state, command, context)
  );
}

function decideStep(state: RoundState, command: Step, context: RoundContext): Decided<RoundEvent> {
  switch (command.kind) {
    case 'list.close':
      return closeList(state, context);
    case 'list.reopen':
      return reopenList(state, command.reason, context);
    case 'round.consolidate':
      return consolidate(state, command, context);
    case 'round.reopen':
      return reopenRound(state, command.reason, context);
    case 'opinion.seek':
    case 'opinion.receive':
    case 'opinion.answer':
      return decideOpinion(state, command, context);
    case 'decision.sign':
      return signDecision(state, command, context);
    case 'decision.amend':
      return amendDecision(state, command, context);
    case 'decision.revoke':
      return revokeDecision(state, command, context);
    case 'round.report':
      return report(state, command.stage, context);
  }
}

function closeList(state: RoundState, { on, cases }: RoundContext): Decided<RoundEvent> {
  return (
    firstProblem([
      [state.stage !== 'LISTING', 'listAlreadyClosed'],
      [cases.length === 0, 'roundEmpty'],
    ]) ?? happen({ kind: 'list.closed', on })
  );
}

/** Closed too early: households may be listed again while the others go on. */
function reopenList(state: RoundState, reason: string, { on }: RoundContext): Decided<RoundEvent> {
  return (
    firstProblem([
      [state.stage === 'LISTING', 'listNotClosed'],
      [state.stage !== 'REVIEWING', 'roundConsolidated'],
      [isBlank(reason), 'reasonMissing'],
    ]) ?? happen({ kind: 'list.reopened', on, reason })
  );
}

/** The lists as consolidated, and an opinion on them, no longer stand. */
function reopenRound(state: RoundState, reason: string, { on }: RoundContext): Decided<RoundEvent> {
  return (
    firstProblem([
      [state.stage !== 'CONSOLIDATED', 'notConsolidated'],
      [isBlank(reason), 'reasonMissing'],
    ]) ?? happen({ kind: 'round.reopened', on, reason })
  );
}

/** Every case has its end; consolidated again only when the lists have changed since. */
function consolidate(
  state: RoundState,
  { committeeReason }: Extract<RoundCommand, { kind: 'round.consolidate' }>,
  { on, cases, rules }: RoundContext,
): Decided<RoundEvent> {
  if (state.stage === 'LISTING') return refuse('listNotClosed');
  const lists = fourLists(cases);
  const beside = besideLists(cases, state);
  const blocked = casesGate(cases, on, rules.holidays);
  if (blocked !== undefined) return blocked;
  const same = sameLists(state.lists, lists) && sameBesideLists(state.besideLists, beside);
  if (same) return happen();
  const despite = committeeReason === undefined ? {} : { committeeReason };
  return happen({ kind: 'round.consolidated', on, lists, ...(beside && { beside }), ...despite });
}

function report(state: RoundState, stage: ResultStage, { on }: RoundContext): Decided<RoundEvent> {
  const official = stage === 'official';
  return (
    firstProblem([
      [state.reported.includes(stage), 'alreadyReported'],
      [official && state.decision === undefined, 'roundNotDecided'],
      [!official && state.stage === 'LISTING', 'listNotClosed'],
      [!official && state.decision !== undefined, 'roundDecided'],
    ]) ?? happen({ kind: 'round.reported', on, stage })
  );
}
