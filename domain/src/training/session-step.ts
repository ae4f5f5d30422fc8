import type { IsoDate } from '../kernel/dates.ts';
import type { CampaignState, SessionState, TrainingStepProblem } from './campaign-state.ts';

/** What a step of a session is judged by. */
export interface SessionFacts {
  readonly state: SessionState;
  readonly campaignState: CampaignState;
  /** Its first day. */
  readonly from: IsoDate;
  readonly today: IsoDate;
}

const steps: Readonly<Record<SessionState, readonly SessionState[]>> = {
  planned: ['running', 'ended', 'cancelled'],
  running: ['ended', 'planned'],
  ended: ['running'],
  cancelled: ['planned'],
};

/** Where a session can go from a state, the usual way first. */
export function sessionStepsFrom(state: SessionState): readonly SessionState[] {
  return steps[state];
}

/** Why a session does not take a step; undefined when it does. `planned` → `ended`: a class entered from paper. */
export function sessionStepProblem(facts: SessionFacts, to: SessionState): TrainingStepProblem | undefined {
  const { state, campaignState, from, today } = facts;
  if (!steps[state].includes(to)) return 'NO_SUCH_STEP';
  if (campaignState === 'ended' || campaignState === 'cancelled') return 'CAMPAIGN_NOT_OPEN';
  const held = to === 'running' || to === 'ended';
  if (held && campaignState === 'planned') return 'CAMPAIGN_NOT_OPEN';
  if (held && today < from) return 'SESSION_AHEAD';
  return undefined;
}
