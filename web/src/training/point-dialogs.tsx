import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { trainingPoint, trainingPoints, trainingPointTest } from '@ra-soat/server/training-sessions/contract.ts';
import { useMe } from '../access/session.tsx';
import { PlacePicker, type PickedPlace } from '../places/place-picker.tsx';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { sessionWords } from '../words/training-sessions.vi.ts';
import type { PointRow, SessionAnswer, SessionRow } from './session.ts';

type PointDraft = Pick<PointRow, 'name' | 'room' | 'host' | 'hostAccount' | 'phone' | 'link' | 'capacity'>;

const blank: PointDraft = { name: '', room: '', host: '', hostAccount: null, phone: '', link: '', capacity: null };

interface OfPoint {
  readonly point: PointRow;
}

/** A unit fills in its point. */
export function FillPoint({ point }: OfPoint): ReactNode {
  const { pointId, name, room, host, hostAccount, phone, link, capacity } = point;
  const [draft, setDraft] = useState<PointDraft>({ name, room, host, hostAccount, phone, link, capacity });
  const action = useSend(trainingPoint);
  return (
    <ActionDialog
      label={sessionWords.fill}
      title={sessionWords.fillOf(name)}
      action={action}
      body={draft.name.trim() === '' ? undefined : { pointId, ...draft }}
      submit={sessionWords.save}
      quiet
    >
      <PointFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </ActionDialog>
  );
}

/** The connection was tried. */
export function TestPoint({ point: { pointId, name } }: OfPoint): ReactNode {
  const { today } = useMe();
  const [on, setOn] = useState<IsoDate | null>(today);
  const [note, setNote] = useState('');
  const action = useSend(trainingPointTest);
  return (
    <ActionDialog
      label={sessionWords.test}
      title={sessionWords.testOf(name)}
      action={action}
      body={on === null ? undefined : { pointId, on, note }}
      quiet
    >
      <VietDate label={sessionWords.testOn} required max={today} value={on} onChange={setOn} />
      <TextInput
        label={sessionWords.testNote}
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}

/** Takes out a point nobody sits at. */
export function RemovePoint({
  point: { pointId, name },
  session: { sessionId },
}: OfPoint & { readonly session: SessionRow }): ReactNode {
  const action = useSend(trainingPoints);
  return (
    <ActionDialog
      label={sessionWords.remove}
      title={sessionWords.removeOf(name)}
      intro={sessionWords.removeHelp}
      action={action}
      body={{ sessionId, points: [], removed: [pointId] }}
      danger
      quiet
    />
  );
}

/** One further point of any unit under the one that holds the session. */
export function AddPoint({ of: { session, points } }: { readonly of: SessionAnswer }): ReactNode {
  const root = points.find(({ parentId }) => parentId === null);
  const [pointId, setPointId] = useState(() => crypto.randomUUID());
  const [unit, setUnit] = useState<PickedPlace | null>(null);
  const [parent, setParent] = useState(root?.pointId ?? '');
  const [draft, setDraft] = useState(blank);
  const action = useSend(trainingPoints, () => {
    setPointId(crypto.randomUUID());
    setUnit(null);
    setDraft(blank);
  });
  const ready = draft.name.trim() !== '';
  const point = { ...draft, pointId, parentId: parent || null, place: unit?.placeId ?? session.place };
  return (
    <ActionDialog
      label={sessionWords.addPoint}
      action={action}
      body={ready ? { sessionId: session.sessionId, points: [point] } : undefined}
      submit={sessionWords.save}
    >
      <PlacePicker label={sessionWords.unit} value={unit} onChange={setUnit} />
      <NativeSelect
        label={sessionWords.parent}
        data={points.map(({ pointId: value, name: label }) => ({ value, label }))}
        value={parent}
        onChange={(event) => setParent(event.currentTarget.value)}
      />
      <PointFields draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
    </ActionDialog>
  );
}

interface PointFieldsProps {
  readonly draft: PointDraft;
  readonly onChange: (change: Partial<PointDraft>) => void;
}

function PointFields({ draft, onChange }: PointFieldsProps): ReactNode {
  const text = (key: 'name' | 'room' | 'host' | 'phone' | 'link', label: string, max: number) => (
    <TextInput
      label={label}
      required={key === 'name'}
      maxLength={max}
      {...(key === 'link' && { description: sessionWords.linkHelp, inputMode: 'url' as const })}
      value={draft[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {text('name', sessionWords.pointName, 200)}
      {text('room', sessionWords.room, 200)}
      {text('host', sessionWords.host, 200)}
      {text('phone', sessionWords.phone, 40)}
      {text('link', sessionWords.link, 500)}
      <NumberInput
        label={sessionWords.capacity}
        min={1}
        allowDecimal={false}
        value={draft.capacity ?? ''}
        onChange={(capacity) => onChange({ capacity: typeof capacity === 'number' ? capacity : null })}
      />
    </>
  );
}
