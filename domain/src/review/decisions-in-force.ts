import type { DecisionAmended, DecisionSigned } from './round-event.ts';
import type { RoundState } from './round-state.ts';

/** The decisions of the round that were not revoked as a whole: the first one, then the amendments. */
export function decisionsInForce({
  decision,
  laterDecisions,
}: RoundState): readonly (DecisionSigned | DecisionAmended)[] {
  const revoked = laterDecisions.flatMap((later) =>
    later.kind === 'decision.revoked' && later.whole ? [later.revokes] : [],
  );
  const amendments = laterDecisions.filter((later) => later.kind === 'decision.amended');
  return [...(decision ? [decision] : []), ...amendments].filter(({ decisionId }) => !revoked.includes(decisionId));
}

/** A decision in force by its id. */
export function signedDecision(round: RoundState, id: string): DecisionSigned | DecisionAmended | undefined {
  return decisionsInForce(round).find(({ decisionId }) => decisionId === id);
}
