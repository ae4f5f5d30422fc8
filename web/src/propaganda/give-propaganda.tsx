import { Button, Group, MultiSelect, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { propagandaKinds, type PropagandaKind } from '@ra-soat/domain/training/propaganda.ts';
import { propagandaKindWords, propagandaTemplates } from '@ra-soat/domain/words/propaganda.vi.ts';
import { communePage } from '@ra-soat/server/places/contract.ts';
import { propagandaGive } from '@ra-soat/server/propaganda/contract.ts';
import { useMe } from '../access/session.tsx';
import { unitsOf } from '../access/units-of.ts';
import { PlacePicker } from '../places/place-picker.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { propagandaWords as words } from '../words/propaganda.vi.ts';

interface Unit {
  readonly id: string;
  readonly name: string;
}

/** The same piece of work for many units, with a text to begin from. */
export function GivePropaganda({ campaignId }: { readonly campaignId?: string }): ReactNode {
  const { today, grants } = useMe();
  const own = unitsOf(grants);
  const [givenId, setId] = useState(() => crypto.randomUUID());
  const [place, setPlace] = useState(own[0]?.placeId ?? '');
  const [kind, setKind] = useState<PropagandaKind>('loudspeaker');
  const [draft, setDraft] = useState<{ title: string; text: string }>(propagandaTemplates.loudspeaker);
  const [dueOn, setDue] = useState<IsoDate | null>(null);
  const [some, setSome] = useState<readonly Unit[] | null>(null);
  const isCommune = own.find(({ placeId }) => placeId === place)?.level === 'commune';
  const action = useSend(propagandaGive, () => setId(crypto.randomUUID()));
  const choose = (next: PropagandaKind) => {
    setKind(next);
    setDraft(propagandaTemplates[next]);
  };
  const named = some?.map(({ id }) => (isCommune ? { villageId: id } : { place: id }));
  const ready = draft.title.trim() !== '' && draft.text.trim() !== '' && dueOn !== null && some?.length !== 0;
  const body = ready
    ? {
        givenId,
        place,
        campaignId: campaignId ?? null,
        kind,
        ...draft,
        on: today,
        dueOn,
        units: named ?? ('all' as const),
      }
    : undefined;
  return (
    <ActionDialog label={words.give} action={action} body={body} size="lg">
      {own.length > 1 && (
        <NativeSelect
          label={words.from}
          data={own.map(({ placeId, name }) => ({ value: placeId, label: name }))}
          value={place}
          onChange={({ currentTarget }) => {
            setPlace(currentTarget.value);
            setSome(null);
          }}
        />
      )}
      <NativeSelect
        label={words.kind}
        data={propagandaKinds.map((value) => ({ value, label: propagandaKindWords[value] }))}
        value={kind}
        onChange={({ currentTarget }) => choose(propagandaKinds.find((one) => one === currentTarget.value) ?? 'other')}
      />
      <TextInput
        label={words.workTitle}
        required
        maxLength={300}
        value={draft.title}
        onChange={({ currentTarget }) => setDraft({ ...draft, title: currentTarget.value })}
      />
      <Textarea
        label={words.text}
        description={words.textHelp}
        required
        maxLength={20_000}
        autosize
        minRows={5}
        maxRows={14}
        value={draft.text}
        onChange={({ currentTarget }) => setDraft({ ...draft, text: currentTarget.value })}
      />
      <VietDate label={words.due} required min={today} value={dueOn} onChange={setDue} />
      <Units commune={isCommune ? place : null} some={some} onChange={setSome} />
    </ActionDialog>
  );
}

interface UnitsProps {
  /** Of a commune: its villages to choose from; null: communes are searched by name. */
  readonly commune: string | null;
  /** Null: all. */
  readonly some: readonly Unit[] | null;
  readonly onChange: (some: readonly Unit[] | null) => void;
}

function Units({ commune, some, onChange }: UnitsProps): ReactNode {
  return (
    <>
      <Radio.Group
        label={words.units}
        value={some === null ? 'all' : 'some'}
        onChange={(value) => onChange(value === 'all' ? null : [])}
      >
        <Group mt={4}>
          <Radio value="all" label={commune === null ? words.all.above : words.all.commune} />
          <Radio value="some" label={words.some} />
        </Group>
      </Radio.Group>
      {some !== null && commune !== null && <Villages commune={commune} some={some} onChange={onChange} />}
      {some !== null && commune === null && <Communes some={some} onChange={onChange} />}
    </>
  );
}

interface SomeProps {
  readonly some: readonly Unit[];
  readonly onChange: (some: readonly Unit[]) => void;
}

function Villages({ commune, some, onChange }: SomeProps & { readonly commune: string }): ReactNode {
  const asked = useAsk(communePage, { commune });
  const villages = (asked.data?.villages ?? []).map(({ villageId: id, name }) => ({ id, name }));
  return (
    <MultiSelect
      aria-label={words.units}
      data={villages.map(({ id, name }) => ({ value: id, label: name }))}
      value={some.map(({ id }) => id)}
      onChange={(ids) => onChange(villages.filter(({ id }) => ids.includes(id)))}
      searchable
      comboboxProps={{ withinPortal: false }}
    />
  );
}

function Communes({ some, onChange }: SomeProps): ReactNode {
  return (
    <Stack gap="xs">
      <PlacePicker
        key={some.length}
        label={words.addUnit}
        value={null}
        onChange={(place) => place && onChange([...some, { id: place.placeId, name: place.name }])}
      />
      <Group gap="xs">
        {some.map(({ id, name }) => (
          <Button
            key={id}
            size="xs"
            variant="light"
            aria-label={words.remove(name)}
            onClick={() => onChange(some.filter((unit) => unit.id !== id))}
          >
            {name} ×
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
