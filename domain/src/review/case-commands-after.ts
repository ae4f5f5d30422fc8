import type { CaseCommand } from './case-command.ts';
import type { DecisionAmended, RoundEvent } from './round-event.ts';
import type { MeetingHeld, VillageEvent } from './village-event.ts';

export interface CommandForCase {
  readonly caseId: string;
  readonly command: CaseCommand;
}

/**
 * What an event of the village or of the round asks of its households, in the same transaction: a vote, a posting,
 * the recognition. Their context has the day of the event, and the village and the round as they are after it.
 */
export function caseCommandsAfter(event: VillageEvent | RoundEvent): readonly CommandForCase[] {
  switch (event.kind) {
    case 'meeting.held':
      return votesOf(event);
    case 'list.posted': {
      const command: CaseCommand = { kind: 'case.post', postingId: event.postingId };
      return event.caseIds.map((caseId) => ({ caseId, command }));
    }
    case 'decision.signed': {
      const command: CaseCommand = { kind: 'case.decide', decisionId: event.decisionId };
      return event.caseIds.map((caseId) => ({ caseId, command }));
    }
    case 'decision.amended':
      return decidedBy(event);
    case 'decision.revoked': {
      const { revokes: decisionId, decisionId: revokedBy, reason } = event;
      const command: CaseCommand = { kind: 'recognition.end', decisionId, revokedBy, reason };
      return event.caseIds.map((caseId) => ({ caseId, command }));
    }
    case 'minutes.signed':
    case 'posting.ended':
    case 'round.opened':
    case 'list.closed':
    case 'list.reopened':
    case 'round.consolidated':
    case 'round.reopened':
    case 'opinion.sought':
    case 'opinion.received':
    case 'opinion.answered':
    case 'round.reported':
      return [];
  }
}

function votesOf({ meetingId, votes }: MeetingHeld): CommandForCase[] {
  const command: CaseCommand = { kind: 'case.vote', meetingId };
  return votes.flatMap(({ caseIds }) => caseIds).map((caseId) => ({ caseId, command }));
}

function decidedBy({ decisionId, caseIds, removedIds }: DecisionAmended): CommandForCase[] {
  return [
    ...caseIds.map((caseId): CommandForCase => ({ caseId, command: { kind: 'case.decide', decisionId } })),
    ...removedIds.map((caseId): CommandForCase => ({ caseId, command: { kind: 'case.remove', decisionId } })),
  ];
}
