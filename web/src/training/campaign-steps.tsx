import { useState, type ReactNode } from 'react';
import { campaignStepsFrom, needsReason, type CampaignState } from '@ra-soat/domain/training/campaign-state.ts';
import { trainingStep } from '@ra-soat/server/training/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { useSend } from '../ui/use-send.ts';
import { planFormWords } from '../words/training-forms.vi.ts';
import type { CampaignRow } from './campaign.ts';

/** The steps a campaign can take from where it stands. */
export function CampaignSteps({ campaign }: { readonly campaign: CampaignRow }): ReactNode {
  const { ended, running } = campaign.sessions;
  const held = ended + running > 0;
  const steps = campaignStepsFrom(campaign.state).filter((to) => !held || (to !== 'cancelled' && to !== 'planned'));
  return steps.map((to) => <Step key={to} campaign={campaign} to={to} />);
}

interface StepProps {
  readonly campaign: CampaignRow;
  readonly to: CampaignState;
}

function Step({ campaign: { campaignId, state }, to }: StepProps): ReactNode {
  const [reason, setReason] = useState('');
  const action = useSend(trainingStep, () => setReason(''));
  const asked = needsReason(state, to);
  const ready = !asked || reason.trim() !== '';
  return (
    <ActionDialog
      label={state === 'ended' ? planFormWords.reopen : planFormWords.steps[to]}
      intro={planFormWords.stepHelp[to]}
      action={action}
      body={ready ? { campaignId, to, reason } : undefined}
      danger={to === 'cancelled'}
      quiet={to === 'planned'}
    >
      {asked && <ReasonField label={planFormWords.stepReason} value={reason} onChange={setReason} />}
    </ActionDialog>
  );
}
