import type { IsoDate } from '../kernel/dates.ts';
import type { DecisionRevoked, RoundConsolidated, RoundEvent, RoundOpened } from './round-event.ts';
import type { RoundState } from './round-state.ts';

const none = { reported: [], laterDecisions: [] };

/** The state after one more event. Throws when the history does not start with `round.opened`: a defect. */
export function foldRound(state: RoundState | undefined, event: RoundEvent): RoundState {
  if (event.kind === 'round.opened') return { opening: event, stage: 'LISTING', lastOn: event.on, ...none };
  if (state === undefined) throw new Error(`a round cannot start with ${event.kind}`);
  return { ...change(state, event), lastOn: event.on };
}

function change(state: RoundState, event: Exclude<RoundEvent, RoundOpened>): RoundState {
  switch (event.kind) {
    case 'list.closed':
      return { ...state, stage: 'REVIEWING', ...closing(state, event.on) };
    case 'list.reopened':
      return { ...state, stage: 'LISTING' };
    case 'round.reopened':
      return { ...withoutOpinion(state), stage: 'REVIEWING' };
    case 'round.consolidated':
      return { ...withoutOpinion(state), ...consolidated(event) };
    case 'opinion.sought':
      return { ...state, opinion: 'sought' };
    case 'opinion.received':
      return { ...state, opinion: event.agreed ? 'agreed' : 'remarks' };
    case 'opinion.answered':
      return { ...state, opinion: 'remarksAnswered' };
    case 'decision.signed':
      return { ...state, stage: 'DECIDED', decision: event };
    case 'decision.amended':
      return { ...unreported(state), laterDecisions: [...state.laterDecisions, event] };
    case 'decision.revoked':
      return revoked(state, event);
    case 'round.reported':
      return {
        ...state,
        stage: event.stage === 'official' ? 'REPORTED' : state.stage,
        reported: [...state.reported, event.stage],
      };
  }
}

function consolidated({ lists, beside }: RoundConsolidated): Pick<RoundState, 'stage' | 'lists' | 'besideLists'> {
  return { stage: 'CONSOLIDATED', lists, ...(beside && { besideLists: beside }) };
}

/** An opinion belongs to the lists on which it was given. */
function withoutOpinion({ lists: _lists, besideLists: _beside, opinion: _opinion, ...rest }: RoundState): RoundState {
  return rest;
}

function closing({ listClosedOn }: RoundState, on: IsoDate): Pick<RoundState, 'listClosedOn' | 'listClosedAgainOn'> {
  return listClosedOn === undefined ? { listClosedOn: on } : { listClosedAgainOn: on };
}

/** The official figures are no longer those reported. */
function unreported(state: RoundState): RoundState {
  const reported = state.reported.filter((stage) => stage !== 'official');
  return { ...state, stage: state.stage === 'REPORTED' ? 'DECIDED' : state.stage, reported };
}

/** Without its decision the round is consolidated again: the same or other lists can be decided. */
function revoked(state: RoundState, event: DecisionRevoked): RoundState {
  const after = { ...unreported(state), laterDecisions: [...state.laterDecisions, event] };
  if (!event.whole || state.decision?.decisionId !== event.revokes) return after;
  const { decision: _revoked, ...rest } = after;
  return { ...rest, stage: 'CONSOLIDATED' };
}
