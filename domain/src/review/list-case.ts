import type { ListCase } from './case-command.ts';
import type { CaseListed } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { listSources } from './list-source.ts';
import { firstProblem, happen, isBlank, refuse } from './outcome.ts';
import type { CaseContext } from './review-context.ts';
import type { Decided, ReviewProblemCode } from './review-problem.ts';
import type { RoundState } from './round-state.ts';

/** Puts a household on the list to review (Phụ lục I). */
export function listCase(
  state: CaseState | undefined,
  command: ListCase,
  { on, today, round }: CaseContext,
): Decided<CaseListed> {
  if (state !== undefined) return refuse('caseAlreadyListed');
  if (round?.opening.roundId !== command.roundId) return refuse('roundNotOpen');
  const closed = closedTo(command, round);
  if (closed !== undefined) return refuse(closed);
  return (
    firstProblem([
      [on > today, 'dateInFuture'],
      [on < round.opening.on, 'dateBeforePreviousStep'],
      [command.standard !== round.opening.standard, 'wrongStandard'],
      [!listSources[command.standard].sources.includes(command.source), 'sourceNotAllowed'],
      [command.source === 'currentList' && !isOnList(command), 'notOnCurrentList'],
      [command.source !== 'currentList' && command.before !== 'NON_POOR', 'alreadyOnCurrentList'],
      [command.source === 'reviewRequest' && isBlank(command.requestId), 'requestMissing'],
    ]) ?? happen({ ...command, kind: 'case.listed', on })
  );
}

/** The list which the commune manages: that of the leading standard, and of the local one beside it. */
function isOnList({ before, besideBefore = {} }: ListCase): boolean {
  return before !== 'NON_POOR' || Object.values(besideBefore).some((opening) => opening.class !== 'NON_POOR');
}

/** Requests, and households that arrive with their status, still come in after Phụ lục I was closed. */
function closedTo(command: ListCase, round: RoundState): ReviewProblemCode | undefined {
  const late = command.source === 'reviewRequest' || command.arrival !== undefined;
  switch (round.stage) {
    case 'LISTING':
      return undefined;
    case 'REVIEWING':
      return late ? undefined : 'listAlreadyClosed';
    case 'CONSOLIDATED':
      return 'roundConsolidated';
    case 'DECIDED':
    case 'REPORTED':
      return 'roundDecided';
  }
}
