import type { CaseCommand } from './case-command.ts';
import type { RoundEvent } from './round-event.ts';
import type { MeetingHeld, VillageEvent } from './village-event.ts';

export interface CommandForCase {
  readonly caseId: string;
  readonly command: CaseCommand;
}

/**
 * What an event of the village or of the round asks of its households, in the same transaction: a vote, a posting,
 * the recognition. The context of these commands has the village's day and the round after the event.
 */
export function caseCommandsAfter(event: VillageEvent | RoundEvent): readonly CommandForCase[] {
  switch (event.kind) {
    case 'meeting.held':
      return votesOf(event);
    case 'list.posted': {
      const { postingId, replaces } = event;
      const command: CaseCommand = { kind: 'case.post', postingId, correction: replaces !== undefined };
      return event.caseIds.map((caseId) => ({ caseId, command }));
    }
    case 'decision.signed': {
      const command: CaseCommand = { kind: 'case.decide', decisionId: event.decisionId };
      return event.caseIds.map((caseId) => ({ caseId, command }));
    }
    case 'minutes.signed':
    case 'posting.ended':
    case 'round.opened':
    case 'list.closed':
    case 'round.consolidated':
    case 'opinion.sought':
    case 'opinion.received':
    case 'opinion.answered':
    case 'round.reported':
      return [];
  }
}

function votesOf({ meetingId, attendees, votes }: MeetingHeld): CommandForCase[] {
  return votes.flatMap(({ caseIds, tally }) =>
    caseIds.map((caseId) => ({ caseId, command: { kind: 'case.vote', meetingId, attendees, tally } as const })),
  );
}
