import { NumberInput, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { villageAdd } from '@ra-soat/server/places/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { placeWords } from '../words/places.vi.ts';

interface AddVillageProps {
  readonly commune: string;
  /** Of the village after the last one. */
  readonly position: number;
}

export function AddVillage({ commune, position }: AddVillageProps): ReactNode {
  const { today } = useMe();
  const [villageId, setVillageId] = useState(() => crypto.randomUUID());
  const [name, setName] = useState('');
  const [place, setPlace] = useState<number | null>(null);
  const [from, setFrom] = useState<string | null>(today);
  const action = useSend(villageAdd, () => {
    setVillageId(crypto.randomUUID());
    setName('');
    setPlace(null);
  });
  const ready = name.trim() !== '' && from !== null;
  return (
    <ActionDialog
      label={placeWords.addVillage}
      action={action}
      body={ready ? { villageId, commune, name, position: place ?? position, from } : undefined}
    >
      <TextInput
        label={placeWords.villageName}
        required
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NumberInput
        label={placeWords.position}
        min={1}
        max={999}
        allowDecimal={false}
        value={place ?? position}
        onChange={(value) => setPlace(value === '' ? null : Number(value))}
      />
      <VietDate label={placeWords.from} required value={from} onChange={setFrom} />
    </ActionDialog>
  );
}
