/** Where a training campaign stands. */
export const campaignStates = ['planned', 'open', 'running', 'ended', 'cancelled'] as const;

export type CampaignState = (typeof campaignStates)[number];

/** Where one session of it stands. */
export const sessionStates = ['planned', 'running', 'ended', 'cancelled'] as const;

export type SessionState = (typeof sessionStates)[number];

/** What a step of a campaign is judged by. */
export interface CampaignFacts {
  readonly state: CampaignState;
  readonly subjects: number;
  readonly groups: number;
  readonly sessions: readonly SessionState[];
}

/** Why a campaign or a session does not take a step. */
export type TrainingStepProblem =
  | 'NO_SUCH_STEP'
  | 'NO_SUBJECT'
  | 'NO_GROUP'
  | 'NO_SESSION'
  | 'SESSION_OPEN'
  | 'SESSION_HELD'
  | 'CAMPAIGN_NOT_OPEN'
  | 'SESSION_AHEAD';

const campaignSteps: Readonly<Record<CampaignState, readonly CampaignState[]>> = {
  planned: ['open', 'cancelled'],
  open: ['running', 'planned', 'cancelled'],
  running: ['ended', 'cancelled'],
  // Ended too early: opened again with its reason.
  ended: ['running'],
  cancelled: [],
};

/** Steps against the usual order: they ask for a reason, which is kept. */
export function needsReason(from: CampaignState, to: CampaignState): boolean {
  return to === 'cancelled' || to === 'planned' || from === 'ended';
}

/** Where a campaign can go from a state, the usual way first. */
export function campaignStepsFrom(state: CampaignState): readonly CampaignState[] {
  return campaignSteps[state];
}

/** Why a campaign does not take a step; undefined when it does. */
export function campaignStepProblem(facts: CampaignFacts, to: CampaignState): TrainingStepProblem | undefined {
  const { state, subjects, groups, sessions } = facts;
  if (!campaignSteps[state].includes(to)) return 'NO_SUCH_STEP';
  if (to === 'open' && subjects === 0) return 'NO_SUBJECT';
  if (to === 'open' && groups === 0) return 'NO_GROUP';
  if (to === 'running' && sessions.every((session) => session === 'cancelled')) return 'NO_SESSION';
  if (to === 'ended' && sessions.some((session) => session === 'planned' || session === 'running')) {
    return 'SESSION_OPEN';
  }
  const held = sessions.some((session) => session === 'running' || session === 'ended');
  if ((to === 'cancelled' || to === 'planned') && held) return 'SESSION_HELD';
  return undefined;
}
