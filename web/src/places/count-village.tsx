import { NumberInput, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { villageCount } from '@ra-soat/server/places/contract.ts';
import { useMe } from '../access/session.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { placeWords } from '../words/places.vi.ts';

interface CountVillageProps {
  readonly village: { readonly villageId: string; readonly name: string };
}

/** Total households and persons of a village on a day, with the source: the denominators of R1. */
export function CountVillage({ village }: CountVillageProps): ReactNode {
  const { today } = useMe();
  const [households, setHouseholds] = useState<number | null>(null);
  const [persons, setPersons] = useState<number | null>(null);
  const [on, setOn] = useState<string | null>(today);
  const [source, setSource] = useState('');
  const action = useSend(villageCount);
  const ready = households !== null && persons !== null && on !== null && source.trim() !== '';
  const body = ready ? { villageId: village.villageId, households, persons, on, source } : undefined;
  return (
    <ActionDialog
      label={placeWords.count}
      title={placeWords.countOf(village.name)}
      intro={placeWords.countHelp}
      quiet
      action={action}
      body={body}
    >
      <Total label={placeWords.households} value={households} onChange={setHouseholds} />
      <Total label={placeWords.persons} value={persons} onChange={setPersons} />
      <VietDate label={placeWords.countedOn} required max={today} value={on} onChange={setOn} />
      <TextInput
        label={placeWords.source}
        required
        maxLength={200}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}

interface TotalProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function Total({ label, value, onChange }: TotalProps): ReactNode {
  return (
    <NumberInput
      label={label}
      required
      min={0}
      max={500_000}
      allowDecimal={false}
      thousandSeparator="."
      decimalSeparator=","
      hideControls
      value={value ?? ''}
      onChange={(typed) => onChange(typed === '' ? null : Number(typed))}
    />
  );
}
