import { Fieldset, Select, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { eventKindWords } from '@ra-soat/domain/words/movements.vi.ts';
import { movementScreenWords as words } from '../words/movements.vi.ts';
import { ComersFields } from './comers-fields.tsx';
import { blankComer, type ComerDraft, type EventDraft, type HouseholdPage, type Member } from './event-draft.ts';
import { MergePart } from './merge-part.tsx';
import { MovePart } from './move-part.tsx';
import { OnePersonField, PeopleField } from './people-fields.tsx';

interface FormProps {
  readonly draft: EventDraft;
  readonly page: HouseholdPage;
  /** Of a merge, once it is chosen. */
  readonly other: HouseholdPage | undefined;
  readonly today: string;
  readonly set: (part: Partial<EventDraft>) => void;
}

/** What an event of the chosen kind needs to be told. */
export function EventForm(props: FormProps): ReactNode {
  const { draft } = props;
  if (draft.kind === null) return null;
  return (
    <Fieldset legend={eventKindWords[draft.kind]}>
      <Stack gap="sm">
        <Fields {...props} />
      </Stack>
    </Fieldset>
  );
}

function Fields(props: FormProps): ReactNode {
  const { draft, page, today, set } = props;
  const { members } = page.household;
  switch (draft.kind) {
    case 'birth':
      return (
        <ComersFields only={words.newborn} comers={draft.comers} today={today} onChange={(comers) => set({ comers })} />
      );
    case 'join':
      return (
        <>
          <Because draft={draft} of={words.joined} set={set} />
          <ComersFields comers={draft.comers} today={today} onChange={(comers) => set({ comers })} />
        </>
      );
    case 'death':
    case 'leave':
    case 'split':
      return <Leaving {...props} />;
    case 'headChange': {
      const others = members.filter(({ isHead }) => !isHead);
      return (
        <OnePersonField
          label={words.newHead}
          people={others}
          value={draft.headId}
          onChange={(headId) => set({ headId })}
        />
      );
    }
    case 'merge':
      return <Merging {...props} />;
    case 'moveOut':
      return <MovePart draft={draft} page={page} set={set} />;
    case 'correction':
    case null:
      return <Correcting {...props} />;
  }
}

interface BecauseProps {
  readonly draft: EventDraft;
  readonly of: Readonly<Partial<Record<EventDraft['because'], string>>>;
  readonly set: (part: Partial<EventDraft>) => void;
}

function Because({ draft, of, set }: BecauseProps): ReactNode {
  const all: readonly EventDraft['because'][] = ['marriage', 'return', 'work', 'other'];
  const offered = all.filter((one) => of[one] !== undefined);
  return (
    <Select
      label={words.because}
      required
      allowDeselect={false}
      data={offered.map((value) => ({ value, label: of[value] ?? value }))}
      value={offered.includes(draft.because) ? draft.because : 'other'}
      onChange={(picked) => set({ because: all.find((one) => one === picked) ?? 'other' })}
      comboboxProps={{ withinPortal: false }}
    />
  );
}

const headGoes = (members: readonly Member[], { chosen }: EventDraft) =>
  members.some(({ memberId, isHead }) => isHead && chosen.includes(memberId));

function Leaving({ draft, page, set }: FormProps): ReactNode {
  const { members } = page.household;
  const { kind, chosen } = draft;
  const staying = members.filter(({ memberId }) => !chosen.includes(memberId));
  const going = members.filter(({ memberId }) => chosen.includes(memberId));
  return (
    <>
      {kind === 'leave' && <Because draft={draft} of={words.left} set={set} />}
      {kind === 'death' ? (
        <OnePersonField
          label={words.whoDied}
          people={members}
          value={chosen[0] ?? ''}
          onChange={(id) => set({ chosen: [id] })}
        />
      ) : (
        <PeopleField
          label={kind === 'split' ? words.whoSplits : words.whoLeaves}
          people={members}
          value={chosen}
          onChange={(ids) => set({ chosen: ids })}
        />
      )}
      {kind === 'split' && going.length > 0 && (
        <OnePersonField
          label={words.headOfNew}
          people={going}
          value={draft.newHeadId}
          onChange={(newHeadId) => set({ newHeadId })}
        />
      )}
      {headGoes(members, draft) && staying.length > 0 && (
        <OnePersonField
          label={kind === 'split' ? words.headOfOld : words.newHead}
          people={staying}
          value={draft.headId}
          onChange={(headId) => set({ headId })}
        />
      )}
      {kind === 'split' && (
        <TextInput
          label={words.address}
          maxLength={300}
          value={draft.address}
          onChange={(event) => set({ address: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function Merging({ draft, page, other, set }: FormProps): ReactNode {
  const people = [...page.household.members, ...(other?.household.members ?? [])];
  return (
    <>
      <MergePart page={page} value={draft.otherId} onChange={(otherId) => set({ otherId })} />
      {other && (
        <OnePersonField
          label={words.headAfter}
          people={people}
          value={draft.headId}
          onChange={(headId) => set({ headId })}
        />
      )}
    </>
  );
}

function known({ memberId, name, sex, bornOn, bornYear, ethnicity, relation }: Member): ComerDraft {
  const blank = blankComer(memberId, relation);
  return { ...blank, name, sex, bornOn, bornYear, ethnicity: ethnicity ?? blank.ethnicity };
}

function Correcting({ draft, page, today, set }: FormProps): ReactNode {
  const { members } = page.household;
  const [chosen] = draft.chosen;
  const choose = (id: string) => {
    const person = members.find(({ memberId }) => memberId === id);
    set({ chosen: [id], ...(person && { comers: [known(person)] }) });
  };
  return (
    <>
      <OnePersonField label={words.whoseFacts} people={members} value={chosen ?? ''} onChange={choose} />
      {chosen !== undefined && (
        <ComersFields
          only={members.find(({ memberId }) => memberId === chosen)?.name ?? ''}
          comers={draft.comers}
          today={today}
          onChange={(comers) => set({ comers })}
        />
      )}
    </>
  );
}
