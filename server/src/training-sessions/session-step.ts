import type { SessionState } from '@ra-soat/domain/training/campaign-state.ts';
import { sessionStepProblem } from '@ra-soat/domain/training/session-step.ts';
import { trainingStepProblemWords } from '@ra-soat/domain/words/training-plan.vi.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { trainingSessionOf, trainingSessionSite } from '../platform/training-session-of.ts';
import { trainingSessionStep } from './contract.ts';

/** Steps back ask for a reason. */
function needsReason(from: SessionState, to: SessionState): boolean {
  return to === 'cancelled' || to === 'planned' || from === 'ended';
}

/** Who teaches begins and ends a session; who manages it may cancel it: both hold training.teach. */
export const trainingSessionStepCommand = defineCommand(trainingSessionStep, {
  verb: 'training.teach',
  site: ({ sessionId }, { tx, actor }) => trainingSessionSite(tx, actor, sessionId),
  handle: async ({ sessionId, to, reason }, { tx, clock }) => {
    const session = await trainingSessionOf(tx, sessionId);
    const problem = sessionStepProblem({ ...session, today: clock.today() }, to);
    if (problem) throw new Problem('TRAINING_STEP_REFUSED', { values: { why: trainingStepProblemWords[problem] } });
    const why = reason.trim();
    if (needsReason(session.state, to) && why === '') throw new Problem('TRAINING_NEEDS_REASON');
    await tx
      .updateTable('training_session')
      .set({
        ...{ state: to, state_reason: why === '' ? null : why },
        // Who comes after it is late counts from here; one that is opened again began when it first did.
        ...(to === 'running' && session.state === 'planned' && { begun_at: clock.now() }),
      })
      .where('session_id', '=', sessionId)
      .execute();
    return {};
  },
});
