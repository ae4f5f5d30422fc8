import { endPosting, postList } from './decide-list.ts';
import { holdMeeting, signMinutes } from './decide-meeting.ts';
import { emptyVillage } from './fold-village.ts';
import { firstProblem, refuse } from './outcome.ts';
import type { VillageContext } from './review-context.ts';
import type { Decided } from './review-problem.ts';
import type { VillageCommand } from './village-command.ts';
import type { VillageEvent } from './village-event.ts';
import type { VillageState } from './village-state.ts';

/**
 * A village in the round: meetings, minutes, postings. What an event asks of each household follows from
 * `caseCommandsAfter` and is checked here, so that both are appended together or not at all.
 */
export function decideVillage(
  state: VillageState | undefined,
  command: VillageCommand,
  context: VillageContext,
): Decided<VillageEvent> {
  return contextProblem(command, context) ?? decideStep(state ?? emptyVillage, command, context);
}

function decideStep(state: VillageState, command: VillageCommand, context: VillageContext): Decided<VillageEvent> {
  switch (command.kind) {
    case 'meeting.hold':
      return holdMeeting(state, command, context);
    case 'minutes.sign':
      return signMinutes(state, command, context);
    case 'list.post':
      return postList(state, command, context);
    case 'posting.end':
      return endPosting(state, command.postingId, context);
  }
}

function contextProblem(command: VillageCommand, { on, today, round, villageId, cases }: VillageContext) {
  const named = namedCases(command);
  const unknown = named.filter((caseId) => !cases.has(caseId));
  const foreign = named.filter((caseId) => cases.get(caseId)?.listing.villageId !== villageId);
  if (unknown.length > 0) return refuse('caseUnknown', { caseIds: unknown });
  if (foreign.length > 0) return refuse('caseInOtherVillage', { caseIds: foreign });
  const finished = named.some((caseId) => cases.get(caseId)?.reopened === undefined);
  return firstProblem([
    [round === undefined, 'roundNotOpen'],
    [on > today, 'dateInFuture'],
    [round?.decision !== undefined && finished, 'roundDecided'],
  ]);
}

function namedCases(command: VillageCommand): readonly string[] {
  if (command.kind === 'list.post') return command.caseIds;
  return command.kind === 'meeting.hold' ? command.votes.flatMap(({ caseIds }) => caseIds) : [];
}
