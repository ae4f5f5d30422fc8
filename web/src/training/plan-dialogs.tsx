import { NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { trainingChange, trainingPlan } from '@ra-soat/server/training/contract.ts';
import { useMe } from '../access/session.tsx';
import { unitsOf } from '../access/units-of.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { useSend } from '../ui/use-send.ts';
import { planFormWords } from '../words/training-forms.vi.ts';
import { trainingWords } from '../words/training.vi.ts';
import type { CampaignAnswer } from './campaign.ts';
import { blankPlan, completePlan, draftOf } from './plan-draft.ts';
import { PlanFields } from './plan-fields.tsx';

/** Plans a campaign of one of my units, then opens it. */
export function MakePlan(): ReactNode {
  const { today, grants } = useMe();
  const navigate = useNavigate();
  const units = unitsOf(grants);
  const [campaignId] = useState(() => crypto.randomUUID());
  const [place, setPlace] = useState(units[0]?.placeId ?? '');
  const [draft, setDraft] = useState(() => blankPlan(Number(today.slice(0, 4)), units[0]?.name ?? ''));
  const action = useSend(trainingPlan, () => void navigate({ to: '/training/$campaignId', params: { campaignId } }));
  const plan = completePlan(draft);
  return (
    <ActionDialog
      label={planFormWords.make}
      intro={planFormWords.makeHelp}
      action={action}
      body={plan && { campaignId, place, ...plan }}
      size="lg"
    >
      {units.length > 1 && (
        <NativeSelect
          label={trainingWords.organiser}
          data={units.map(({ placeId, name }) => ({ value: placeId, label: name }))}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
      )}
      <PlanFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </ActionDialog>
  );
}

/** Changes the plan; after it was opened with a reason, which is kept. */
export function ChangePlan({ of }: { readonly of: CampaignAnswer }): ReactNode {
  const { campaignId, state } = of.campaign;
  const [draft, setDraft] = useState(() => draftOf(of));
  const [reason, setReason] = useState('');
  const action = useSend(trainingChange, () => setReason(''));
  const plan = completePlan(draft);
  const told = state === 'planned' || reason.trim() !== '';
  return (
    <ActionDialog
      label={planFormWords.change}
      action={action}
      body={plan && told ? { campaignId, reason, ...plan } : undefined}
      submit={planFormWords.save}
      size="lg"
    >
      {state !== 'planned' && <ReasonField label={planFormWords.reason} value={reason} onChange={setReason} />}
      <PlanFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </ActionDialog>
  );
}
