import { caseRefusal } from './case-refusal.ts';
import type { CaseState } from './case-state.ts';
import { opinionReferenceProblem } from './decide-opinion.ts';
import { decisionsInForce, signedDecision } from './decisions-in-force.ts';
import { foldRound } from './fold-round.ts';
import { firstProblem, happen, isBlank, refuse, type RefusedCommand } from './outcome.ts';
import { standingRecognition } from './recognition.ts';
import type { RoundContext } from './review-context.ts';
import type { Decided, ReviewProblemCode } from './review-problem.ts';
import type { AmendDecision, RevokeDecision } from './round-command.ts';
import type { DecisionAmended, DecisionRevoked, RoundEvent } from './round-event.ts';
import { besideLists, casesGate, fourLists } from './round-gates.ts';
import type { RoundState } from './round-state.ts';

/**
 * A wrong decision is amended by a new one that names it; the old record stays (procedure.md §6). It decides anew the
 * reopened households it names, each under every guard of the first decision, whether or not the window is over.
 */
export function amendDecision(state: RoundState, command: AmendDecision, context: RoundContext): Decided<RoundEvent> {
  const { on, rules } = context;
  const named = casesOf(command.caseIds, context);
  const amended = amendmentOf(state, command, named, context);
  return (
    paperProblem(state, command) ??
    firstProblem([
      [signedDecision(state, command.amends) === undefined, 'decisionUnknown'],
      [command.caseIds.length === 0, 'nothingToDecide'],
      [named.length < new Set(command.caseIds).size, 'caseUnknown'],
    ]) ??
    casesThat(named, 'notReopened', ({ reopened }) => reopened === undefined) ??
    casesThat(named, 'notRecognised', ({ recognitions }) => {
      const standing = standingRecognition(recognitions);
      return standing !== undefined && standing.decisionId !== command.amends;
    }) ??
    casesGate(named, on, rules.holidays) ??
    casesThat(named, 'sidelinedNotClosed', ({ stage }) => stage === 'SIDELINED') ??
    opinionReferenceProblem(state, command.opinionReference, context) ??
    caseRefusal(amended, byId(named), { ...context, round: foldRound(state, amended) }) ??
    happen(amended)
  );
}

function amendmentOf(
  state: RoundState,
  command: AmendDecision,
  named: readonly CaseState[],
  { on }: RoundContext,
): DecisionAmended {
  const { decisionId, number, signedBy, amends, reason, opinionReference } = command;
  const posted = named.filter(({ stage }) => stage === 'POSTED');
  const beside = besideLists(posted, state);
  return {
    kind: 'decision.amended',
    on,
    decisionId,
    number,
    signedBy,
    amends,
    reason,
    ...(opinionReference !== undefined && { opinionReference }),
    caseIds: idsOf(posted),
    removedIds: idsOf(named.filter(({ stage }) => stage !== 'POSTED')),
    lists: fourLists(posted),
    ...(beside && { beside }),
  };
}

/**
 * A decision is revoked as a whole, or for the households named: they go back to the stage before it, so that a new
 * decision can be signed. A decision that another one amends is revoked after that one.
 */
export function revokeDecision(state: RoundState, command: RevokeDecision, context: RoundContext): Decided<RoundEvent> {
  const { revokes } = command;
  const target = signedDecision(state, revokes);
  const amendedBy = decisionsInForce(state).some((one) => one.kind === 'decision.amended' && one.amends === revokes);
  const recognised = context.cases.filter(({ recognitions }) => hasRecognition(recognitions, revokes));
  const named = command.caseIds === undefined ? recognised : casesOf(command.caseIds, context);
  const whole = recognised.every(({ listing }) => named.some((one) => one.listing.caseId === listing.caseId));
  const revoked = revocationOf(command, named, whole, context);
  return (
    paperProblem(state, command) ??
    firstProblem([
      [target === undefined, 'decisionUnknown'],
      [command.caseIds?.length === 0, 'nothingToDecide'],
      [named.length < new Set(command.caseIds ?? []).size, 'caseUnknown'],
      [whole && amendedBy, 'laterDecisionStands'],
    ]) ??
    caseRefusal(revoked, byId(named), { ...context, round: foldRound(state, revoked) }) ??
    happen(revoked)
  );
}

function hasRecognition(recognitions: CaseState['recognitions'], decision: string): boolean {
  return recognitions.some(({ decisionId }) => decisionId === decision);
}

function revocationOf(
  { decisionId, number, signedBy, revokes, reason }: RevokeDecision,
  named: readonly CaseState[],
  whole: boolean,
  { on }: RoundContext,
): DecisionRevoked {
  return { kind: 'decision.revoked', on, decisionId, number, signedBy, revokes, reason, whole, caseIds: idsOf(named) };
}

/** Number, signer, reason; an id that no decision of the round has. */
function paperProblem(
  { decision, laterDecisions }: RoundState,
  { decisionId, number, signedBy, reason }: AmendDecision | RevokeDecision,
): RefusedCommand | undefined {
  const known = [...(decision ? [decision] : []), ...laterDecisions];
  return firstProblem([
    [isBlank(number) || isBlank(signedBy), 'decisionNumberMissing'],
    [isBlank(reason), 'reasonMissing'],
    [known.some((one) => one.decisionId === decisionId), 'decisionAlreadySigned'],
  ]);
}

function casesOf(ids: readonly string[], { cases }: RoundContext): readonly CaseState[] {
  return cases.filter(({ listing }) => ids.includes(listing.caseId));
}

function idsOf(cases: readonly CaseState[]): readonly string[] {
  return cases.map(({ listing }) => listing.caseId).toSorted();
}

function byId(cases: readonly CaseState[]): ReadonlyMap<string, CaseState> {
  return new Map(cases.map((state) => [state.listing.caseId, state]));
}

function casesThat(
  cases: readonly CaseState[],
  code: ReviewProblemCode,
  wrong: (state: CaseState) => boolean,
): RefusedCommand | undefined {
  const caseIds = idsOf(cases.filter(wrong));
  return caseIds.length === 0 ? undefined : refuse(code, { caseIds });
}
