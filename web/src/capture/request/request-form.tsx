import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { ethnicGroups } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { requestWords } from '@ra-soat/domain/words/requests.vi.ts';
import { blankRequest, completeRequest, type RequestDraft } from '../../requests/request-draft.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { ChoiceField } from '../../ui/field/choice-field.tsx';
import { Card, Notice, Small } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { newHouseholdWords } from '../../words/capture-request.vi.ts';
import { addresses } from '../addresses.ts';
import { legalDay } from '../legal-day.ts';
import { useDevice } from '../phone-context.tsx';
import { saidOf } from '../said-of.ts';
import { MemberCards } from './member-cards.tsx';
import { PersonFields } from './person-fields.tsx';
import { personFaults } from './person-faults.ts';
import { sourcesOf, type PlaceOfRequest } from './places-of.ts';

const reasonKinds = ['disaster', 'pollution', 'labourAccident', 'illness', 'jobLoss', 'other'] as const;
const reasons = reasonKinds.map((value) => ({ value, label: requestWords.reasons[value] }));
const peoples = ethnicGroups.map((label, at) => ({ value: String(at + 1), label }));

interface RequestFormProps {
  readonly places: readonly PlaceOfRequest[];
  readonly nowMs: number;
  readonly onSaved: (head: string) => void;
}

/** Mẫu số 01, what is needed of it; the rest is asked at the survey. */
export function RequestForm({ places, nowMs, onSaved }: RequestFormProps): ReactNode {
  const today = legalDay(nowMs);
  const thisYear = Number(today.slice(0, 4));
  const [at, setAt] = useState('0');
  const [draft, setDraft] = useState(() => blankRequest('', today, crypto.randomUUID()));
  const [asked, setAsked] = useState(false);
  const change = (part: Partial<RequestDraft>) => setDraft({ ...draft, ...part });
  const place = places[Number(at)];
  const { save, busy, fault } = useSave(() => {
    setAsked(true);
    return place && draftOf(draft, place, thisYear);
  }, onSaved);
  if (!place) return null;
  const sources = sourcesOf(place.round).map((value) => ({ value, label: requestWords.sources[value] }));
  return (
    <Screen
      title={newHouseholdWords.title}
      back={addresses.today}
      foot={
        <BigButton kind="main" icon="done" busy={busy} onPress={() => void save()}>
          {newHouseholdWords.save}
        </BigButton>
      }
    >
      <Small>{newHouseholdWords.help}</Small>
      {fault !== null && <Notice tone="bad" title={fault} />}
      {places.length > 1 && (
        <SelectField
          label={newHouseholdWords.village}
          options={places.map(({ village, round }, index) => ({
            value: String(index),
            label: `${village}, ${round.title}`,
          }))}
          value={at}
          onChange={setAt}
        />
      )}
      {sources.length > 1 && (
        <ChoiceField
          legend={newHouseholdWords.source}
          options={sources}
          value={draft.source}
          onChange={(source) => change({ source })}
        />
      )}
      <Card>
        <h2>{newHouseholdWords.headPart}</h2>
        <PersonFields
          person={draft.head}
          faults={asked ? personFaults(draft.head, thisYear) : {}}
          onChange={(part) => change({ head: { ...draft.head, ...part } })}
        />
        <SelectField
          label={newHouseholdWords.ethnicity}
          options={peoples}
          value={String(draft.head.ethnicity)}
          onChange={(ethnicity) => change({ head: { ...draft.head, ethnicity: Number(ethnicity) } })}
        />
        <TextField
          label={newHouseholdWords.address}
          hint={newHouseholdWords.addressHint}
          maxLength={300}
          value={draft.address}
          onChange={(address) => change({ address })}
        />
      </Card>
      <MemberCards draft={draft} thisYear={thisYear} asked={asked} onChange={(members) => change({ members })} />
      <ChoiceField
        legend={newHouseholdWords.reasonKind}
        options={reasons}
        value={draft.reasonKind}
        onChange={(reasonKind) => change({ reasonKind })}
      />
      <TextField
        label={newHouseholdWords.reason}
        long
        maxLength={500}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
        fault={asked && draft.reason.trim() === '' ? newHouseholdWords.needReason : undefined}
      />
      <Small>{`${newHouseholdWords.paper} ${showDate(today)}`}</Small>
    </Screen>
  );
}

/** The request as it is sent; undefined while something is missing. */
function draftOf(draft: RequestDraft, { round, villageId }: PlaceOfRequest, thisYear: number) {
  const people = [draft.head, ...draft.members];
  if (people.some((person) => Object.keys(personFaults(person, thisYear)).length > 0)) return undefined;
  const ids = { requestId: crypto.randomUUID(), householdId: crypto.randomUUID(), roundId: round.roundId };
  const source = sourcesOf(round).includes(draft.source) ? draft.source : 'reviewRequest';
  return completeRequest({ ...draft, villageId, source }, ids);
}

function useSave(complete: () => ReturnType<typeof draftOf>, onSaved: (head: string) => void) {
  const device = useDevice();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const save = async () => {
    const request = complete();
    setFault(request ? null : newHouseholdWords.incomplete);
    if (!request) return;
    setBusy(true);
    try {
      await device.receiveRequest(request);
      onSaved(request.head.name);
    } catch (thrown) {
      setFault(saidOf(thrown));
      setBusy(false);
    }
  };
  return { save, busy, fault };
}
