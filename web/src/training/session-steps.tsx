import { useState, type ReactNode } from 'react';
import type { SessionState } from '@ra-soat/domain/training/campaign-state.ts';
import { sessionStepsFrom } from '@ra-soat/domain/training/session-step.ts';
import { trainingSessionStep } from '@ra-soat/server/training-sessions/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { useSend } from '../ui/use-send.ts';
import { sessionWords } from '../words/training-sessions.vi.ts';
import type { SessionRow } from './session.ts';

/** The steps a session can take from where it stands. */
export function SessionSteps({ session }: { readonly session: SessionRow }): ReactNode {
  return sessionStepsFrom(session.state).map((to) => <Step key={to} session={session} to={to} />);
}

interface StepProps {
  readonly session: SessionRow;
  readonly to: SessionState;
}

function labelOf(state: SessionState, to: SessionState): string {
  if (state === 'ended') return sessionWords.reopen;
  return state === 'cancelled' ? sessionWords.restore : sessionWords.steps[to];
}

function Step({ session: { sessionId, state, title }, to }: StepProps): ReactNode {
  const [reason, setReason] = useState('');
  const action = useSend(trainingSessionStep, () => setReason(''));
  const asked = to === 'cancelled' || to === 'planned' || state === 'ended';
  const ready = !asked || reason.trim() !== '';
  const label = labelOf(state, to);
  return (
    <ActionDialog
      label={label}
      title={`${label}: ${title}`}
      action={action}
      body={ready ? { sessionId, to, reason } : undefined}
      danger={to === 'cancelled'}
      quiet={asked || (state === 'planned' && to === 'ended')}
    >
      {asked && <ReasonField label={sessionWords.stepReason} value={reason} onChange={setReason} />}
    </ActionDialog>
  );
}
