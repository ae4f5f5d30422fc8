import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import { trainingSession, trainingSessionChange } from '@ra-soat/server/training-sessions/contract.ts';
import { ActionDialog } from '../ui/action-dialog.tsx';
import { useSend } from '../ui/use-send.ts';
import { sessionWords } from '../words/training-sessions.vi.ts';
import type { CampaignAnswer } from './campaign.ts';
import { blankSession, completeSession, movedTo, readCopies, sessionDraftOf } from './session-draft.ts';
import { SessionFields } from './session-fields.tsx';
import type { SessionRow } from './session.ts';

const blankPoint = { host: '', hostAccount: null, phone: '', link: '' };

/** Adds one session at one of the units for which I may. */
export function AddSession({ of }: { readonly of: CampaignAnswer }): ReactNode {
  const { campaign, subjects, units } = of;
  const [place, setPlace] = useState(units[0]?.place ?? '');
  const [ids, setIds] = useState(() => ({ sessionId: crypto.randomUUID(), pointId: crypto.randomUUID() }));
  const [draft, setDraft] = useState(blankSession);
  const [hall, setHall] = useState({ name: '', room: '' });
  const action = useSend(trainingSession, () => {
    setIds({ sessionId: crypto.randomUUID(), pointId: crypto.randomUUID() });
    setDraft(blankSession());
    setHall({ name: '', room: '' });
  });
  const content = completeSession(draft);
  const point = { ...blankPoint, ...hall, pointId: ids.pointId, capacity: draft.capacity };
  const session = content && hall.name.trim() !== '' && { ...content, sessionId: ids.sessionId, place, point };
  return (
    <ActionDialog
      label={sessionWords.add}
      intro={sessionWords.addHelp}
      action={action}
      body={session ? { campaignId: campaign.campaignId, place, sessions: [session] } : undefined}
      submit={sessionWords.save}
      size="lg"
    >
      {units.length > 1 && (
        <NativeSelect
          label={sessionWords.unit}
          data={units.map((unit) => ({ value: unit.place, label: unit.name }))}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
      )}
      <SessionFields
        draft={draft}
        subjects={subjects}
        onChange={(change) => setDraft((old) => ({ ...old, ...change }))}
      />
      <TextInput
        label={sessionWords.hall}
        description={sessionWords.hallHelp}
        required
        maxLength={200}
        value={hall.name}
        onChange={(event) => setHall({ ...hall, name: event.currentTarget.value })}
      />
      <TextInput
        label={sessionWords.room}
        maxLength={200}
        value={hall.room}
        onChange={(event) => setHall({ ...hall, room: event.currentTarget.value })}
      />
    </ActionDialog>
  );
}

interface OneSessionProps {
  readonly session: SessionRow;
  readonly subjects: CampaignAnswer['subjects'];
}

/** Changes the schedule of a session that is not over. */
export function ChangeSession({ session, subjects }: OneSessionProps): ReactNode {
  const [draft, setDraft] = useState(() => sessionDraftOf(session));
  const action = useSend(trainingSessionChange);
  const content = completeSession(draft);
  return (
    <ActionDialog
      label={sessionWords.change}
      action={action}
      body={content && { sessionId: session.sessionId, ...content }}
      submit={sessionWords.save}
      size="lg"
    >
      <SessionFields
        draft={draft}
        subjects={subjects}
        onChange={(change) => setDraft((old) => ({ ...old, ...change }))}
      />
    </ActionDialog>
  );
}

/** A series at once: the session again on other days and at other places, pasted from a sheet. */
export function CopySession({ session }: Pick<OneSessionProps, 'session'>): ReactNode {
  const [text, setText] = useState('');
  const action = useSend(trainingSession, () => setText(''));
  const { rows, faults } = readCopies(text, session.title);
  const { campaignId, place, mode, capacity, halves } = session;
  // The same text keeps its ids, so that sending it again after a broken line makes nothing twice.
  const ids = useMemo(() => text.split('\n').map(() => [crypto.randomUUID(), crypto.randomUUID()] as const), [text]);
  const sessions = rows.map(({ on, where, title }, at) => ({
    ...{ sessionId: ids[at]?.[0] ?? '', place, title, mode, capacity, halves: movedTo(halves, on) },
    point: { ...blankPoint, pointId: ids[at]?.[1] ?? '', name: where, room: '', capacity },
  }));
  const ready = rows.length > 0 && rows.length <= 200 && faults.length === 0;
  return (
    <ActionDialog
      label={sessionWords.copy}
      title={sessionWords.copyOf(session.title)}
      intro={sessionWords.copyHelp}
      action={action}
      body={ready ? { campaignId, place, sessions } : undefined}
      submit={sessionWords.copyCount(rows.length)}
      size="lg"
    >
      <Textarea
        label={sessionWords.copyRows}
        placeholder={sessionWords.copyExample}
        autosize
        minRows={5}
        maxRows={20}
        required
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={faults.length > 0 && faults.map(sessionWords.copyFault).join(' ')}
      />
      <Text size="sm" aria-live="polite">
        {sessionWords.copyCount(rows.length)}
      </Text>
    </ActionDialog>
  );
}
