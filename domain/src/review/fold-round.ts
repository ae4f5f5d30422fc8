import type { RoundConsolidated, RoundEvent, RoundOpened } from './round-event.ts';
import type { RoundState } from './round-state.ts';

/** The state after one more event. Throws when the history does not start with `round.opened`: a defect. */
export function foldRound(state: RoundState | undefined, event: RoundEvent): RoundState {
  if (event.kind === 'round.opened') return { opening: event, stage: 'LISTING', lastOn: event.on, reported: [] };
  if (state === undefined) throw new Error(`a round cannot start with ${event.kind}`);
  return { ...change(state, event), lastOn: event.on };
}

function change(state: RoundState, event: Exclude<RoundEvent, RoundOpened>): RoundState {
  switch (event.kind) {
    case 'list.closed':
      return { ...state, stage: 'REVIEWING', listClosedOn: event.on };
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
function withoutOpinion({ opening, stage, lastOn, listClosedOn, reported }: RoundState): RoundState {
  return { opening, stage, lastOn, reported, ...(listClosedOn !== undefined && { listClosedOn }) };
}
