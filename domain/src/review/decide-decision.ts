import { caseRefusal } from './case-refusal.ts';
import { foldRound } from './fold-round.ts';
import { firstProblem, happen, isBlank, refuse, settingMissing, type RefusedCommand } from './outcome.ts';
import type { RoundContext } from './review-context.ts';
import type { Decided } from './review-problem.ts';
import type { RoundCommand } from './round-command.ts';
import type { DecisionSigned, RoundEvent } from './round-event.ts';
import { besideLists, casesGate, fourLists, sameBesideLists, sameLists } from './round-gates.ts';
import type { RoundState } from './round-state.ts';

type SignDecision = Extract<RoundCommand, { kind: 'decision.sign' }>;

/** Quyết định Mẫu số 02: inside the window (a monthly one may be late, never without its steps), on the lists as consolidated, after every posting has run out. */
export function signDecision(state: RoundState, command: SignDecision, context: RoundContext): Decided<RoundEvent> {
  const { on, cases, rules } = context;
  const signed = decisionOf(state, command, context);
  const sidelined = cases.filter(({ stage }) => stage === 'SIDELINED').map(({ listing }) => listing.caseId);
  const { window } = state.opening;
  return (
    firstProblem([
      [isBlank(command.number) || isBlank(command.signedBy), 'decisionNumberMissing'],
      [state.stage !== 'CONSOLIDATED', 'notConsolidated'],
      [on < window.from || (on > window.to && !mayBeLate(state)), 'outsideWindow'],
    ]) ??
    casesGate(cases, on, rules.holidays) ??
    (sidelined.length > 0 ? refuse('sidelinedNotClosed', { caseIds: sidelined }) : undefined) ??
    (sameLists(state.lists, signed.lists) && sameBesideLists(state.besideLists, signed.beside)
      ? undefined
      : refuse('changedSinceConsolidation')) ??
    opinionProblem(state, context) ??
    caseRefusal(signed, byId(context), { ...context, round: foldRound(state, signed) }) ??
    happen(signed)
  );
}

/**
 * A revoked decision may be replaced after the window: the first one was signed inside it. In a monthly review posting,
 * phúc tra and posting again are longer than its 15 days: it is late then, and shown so.
 */
function mayBeLate({ laterDecisions, opening }: RoundState): boolean {
  return opening.roundKind === 'regular' || laterDecisions.some(({ kind }) => kind === 'decision.revoked');
}

function decisionOf(state: RoundState, command: SignDecision, { on, cases }: RoundContext): DecisionSigned {
  const { decisionId, number, signedBy } = command;
  const posted = cases.filter(({ stage }) => stage === 'POSTED');
  const caseIds = posted.map(({ listing }) => listing.caseId).toSorted();
  const beside = besideLists(posted, state);
  const lists = fourLists(posted);
  return { kind: 'decision.signed', on, decisionId, number, signedBy, caseIds, lists, ...(beside && { beside }) };
}

function byId({ cases }: RoundContext) {
  return new Map(cases.map((state) => [state.listing.caseId, state]));
}

/** The written opinion of the upper level, where the settings of the day and the kind of round ask for it. */
function opinionProblem({ opening, opinion }: RoundState, { rules, on }: RoundContext): RefusedCommand | undefined {
  if (opening.roundKind === 'regular') return undefined;
  if (rules.opinionBody === undefined) return settingMissing('opinion.body', on);
  if (rules.opinionBody === 'none') return undefined;
  if (opinion === 'remarks') return refuse('remarksNotAnswered');
  return opinion === 'agreed' || opinion === 'remarksAnswered' ? undefined : refuse('opinionMissing');
}
