import type { ListCase } from './case-command.ts';
import type { CaseListed } from './case-event.ts';
import type { CaseState } from './case-state.ts';
import { isRequested, listSources, monthlySources } from './list-source.ts';
import { firstProblem, happen, isBlank, refuse } from './outcome.ts';
import type { ListSource } from './case-terms.ts';
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
      [!sourcesOf(command, round).includes(command.source), 'sourceNotAllowed'],
      [fromList.includes(command.source) && !isOnList(command), 'notOnCurrentList'],
      [!fromList.includes(command.source) && !isNew(command, round), 'alreadyOnCurrentList'],
      [isRequested(command.source) && isBlank(command.requestId), 'requestMissing'],
    ]) ?? happen({ ...command, kind: 'case.listed', on })
  );
}

const fromList: readonly ListSource[] = ['currentList', 'leavingRequest'];

function sourcesOf({ standard }: ListCase, { opening }: RoundState): readonly ListSource[] {
  return opening.roundKind === 'regular' ? monthlySources : listSources[standard].sources;
}

/** Whoever is near-poor may ask in the year to be found poor; the annual review has that household on its list anyway. */
function isNew({ before }: ListCase, { opening }: RoundState): boolean {
  return before === 'NON_POOR' || (before === 'NEAR_POOR' && opening.roundKind === 'regular');
}

/** The list which the commune manages: that of the leading standard, and of the local one beside it. */
function isOnList({ before, besideBefore = {} }: ListCase): boolean {
  return before !== 'NON_POOR' || Object.values(besideBefore).some((opening) => opening.class !== 'NON_POOR');
}

/** Requests, and households that arrive with their status, still come in after Phụ lục I was closed. */
function closedTo(command: ListCase, round: RoundState): ReviewProblemCode | undefined {
  const late = isRequested(command.source) || command.arrival !== undefined;
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
