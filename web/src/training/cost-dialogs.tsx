import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { trainingCost, trainingCostDrop } from '@ra-soat/server/training/contract.ts';
import { trainingSessions } from '@ra-soat/server/training-sessions/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { costWords } from '../words/training-forms.vi.ts';
import type { CampaignAnswer } from './campaign.ts';
import type { CostLine } from './cost-sums.ts';

type CostDraft = Pick<CostLine, 'sessionId' | 'place' | 'item' | 'source' | 'estimate' | 'actual'>;

interface OfCampaign {
  readonly of: CampaignAnswer;
}

const told = ({ item, source }: CostDraft) => item.trim() !== '' && source.trim() !== '';

/** A further line of money. */
export function AddCost({ of }: OfCampaign): ReactNode {
  const blank: CostDraft = {
    ...{ sessionId: null, place: of.units[0]?.place ?? '', item: '', source: '', estimate: null, actual: null },
  };
  const [lineId, setLineId] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState(blank);
  const action = useSend(trainingCost, () => {
    setLineId(crypto.randomUUID());
    setDraft(blank);
  });
  return (
    <ActionDialog
      label={costWords.add}
      action={action}
      body={told(draft) ? { lineId, campaignId: of.campaign.campaignId, ...draft } : undefined}
      submit={costWords.save}
    >
      {of.units.length > 1 && (
        <NativeSelect
          label={costWords.unit}
          data={of.units.map(({ place, name }) => ({ value: place, label: name }))}
          value={draft.place}
          onChange={(event) => setDraft({ ...draft, place: event.currentTarget.value })}
        />
      )}
      <CostFields of={of} draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </ActionDialog>
  );
}

/** Changes a line, usually to tell what was spent. */
export function ChangeCost({ of, line }: OfCampaign & { readonly line: CostLine }): ReactNode {
  const { lineId, sessionId, place, item, source, estimate, actual } = line;
  const [draft, setDraft] = useState<CostDraft>({ sessionId, place, item, source, estimate, actual });
  const action = useSend(trainingCost);
  return (
    <ActionDialog
      label={costWords.change}
      title={costWords.changeOf(item)}
      action={action}
      body={told(draft) ? { lineId, campaignId: of.campaign.campaignId, ...draft } : undefined}
      submit={costWords.save}
      quiet
    >
      <CostFields of={of} draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </ActionDialog>
  );
}

/** Takes a line out. */
export function DropCost({ line: { lineId, item } }: { readonly line: CostLine }): ReactNode {
  const action = useSend(trainingCostDrop);
  return (
    <ActionDialog
      label={costWords.drop}
      title={costWords.dropOf(item)}
      intro={costWords.dropHelp}
      action={action}
      body={{ lineId }}
      danger
      quiet
    />
  );
}

interface CostFieldsProps extends OfCampaign {
  readonly draft: CostDraft;
  readonly onChange: (change: Partial<CostDraft>) => void;
}

function CostFields({ of, draft, onChange }: CostFieldsProps): ReactNode {
  const asked = useAsk(trainingSessions, { campaignId: of.campaign.campaignId });
  const sessions = asked.data?.sessions ?? [];
  const text = (key: 'item' | 'source', help: string) => (
    <TextInput
      label={costWords[key]}
      description={help}
      required
      maxLength={300}
      value={draft[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  const money = (key: 'estimate' | 'actual') => (
    <NumberInput
      label={costWords[key]}
      min={0}
      allowDecimal={false}
      thousandSeparator="."
      decimalSeparator=","
      suffix=" đồng"
      value={draft[key] ?? ''}
      onChange={(value) => onChange({ [key]: typeof value === 'number' ? value : null })}
    />
  );
  return (
    <>
      {text('item', costWords.itemHelp)}
      <NativeSelect
        label={costWords.whose}
        data={[
          { value: '', label: costWords.common },
          ...sessions.map(({ sessionId, title }) => ({ value: sessionId, label: title })),
        ]}
        value={draft.sessionId ?? ''}
        onChange={(event) => onChange({ sessionId: event.currentTarget.value || null })}
      />
      {text('source', costWords.sourceHelp)}
      {money('estimate')}
      {money('actual')}
    </>
  );
}
