import { Switch, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { unitChangeDraft } from '@ra-soat/server/units/contract.ts';
import { useMe } from '../access/session.tsx';
import { PlacePicker, type PickedPlace } from '../places/place-picker.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { unitsWords as words } from '../words/units.vi.ts';

/** Begins a change for one new unit, or for all of the own place. */
export function DraftChange({ own }: { readonly own: string }): ReactNode {
  const { today } = useMe();
  const navigate = useNavigate();
  const [whole, setWhole] = useState(false);
  const [unit, setUnit] = useState<PickedPlace | null>(null);
  const [on, setOn] = useState<string | null>('2025-07-01');
  const [basis, setBasis] = useState('');
  const action = useSend(unitChangeDraft, (_, { changeId }) => {
    void navigate({ to: '/units/$changeId', params: { changeId } });
  });
  const place = whole ? own : unit?.placeId;
  const ready = place !== undefined && on !== null && basis.trim() !== '';
  return (
    <ActionDialog
      label={words.draft}
      intro={words.draftIntro}
      action={action}
      body={ready ? { changeId: crypto.randomUUID(), place, on, basis: basis.trim() } : undefined}
    >
      <Switch label={words.whole} checked={whole} onChange={({ currentTarget }) => setWhole(currentTarget.checked)} />
      {!whole && <PlacePicker label={words.unit} value={unit} onChange={setUnit} required />}
      <VietDate label={words.on} required max={today} value={on} onChange={setOn} />
      <TextInput
        label={words.basis}
        required
        value={basis}
        onChange={({ currentTarget }) => setBasis(currentTarget.value)}
      />
    </ActionDialog>
  );
}
