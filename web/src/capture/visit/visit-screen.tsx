import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { ChoiceField } from '../../ui/field/choice-field.tsx';
import { Notice, Small } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import { householdCardWords } from '../../words/capture-household.vi.ts';
import { addresses } from '../addresses.ts';
import type { HouseholdKey } from '../household/of-household.tsx';
import { legalDay } from '../legal-day.ts';
import { Opening } from '../opening.tsx';
import { useDevice } from '../phone-context.tsx';
import { saidOf } from '../said-of.ts';
import { useNow } from '../use-now.ts';
import { blankVisit, missedOutcomes, visitFaults, visitOf } from './visit-draft.ts';

const outcomes = missedOutcomes.map((value) => ({ value, label: householdCardWords.outcomes[value] }));

/** Somebody went there and met nobody who answers: when, what was found, whom one asked. */
export function VisitScreen(key: HouseholdKey): ReactNode {
  const now = useNow();
  return now === null ? <Opening /> : <VisitForm {...key} now={now} />;
}

function VisitForm({ roundId, householdId, now }: HouseholdKey & { readonly now: () => number }): ReactNode {
  const device = useDevice();
  const [, go] = useLocation();
  const [draft, setDraft] = useState(() => blankVisit(now()));
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const faults = asked ? visitFaults(draft) : {};
  const back = addresses.household({ roundId, householdId });
  const save = async () => {
    setAsked(true);
    const visit = visitOf(draft, { visitId: crypto.randomUUID(), householdId, roundId, nowMs: now() });
    if (!visit) return;
    setBusy(true);
    try {
      await device.recordVisit(visit);
      go(back);
    } catch (thrown) {
      setFault(saidOf(thrown));
      setBusy(false);
    }
  };
  return (
    <Screen
      title={householdCardWords.visitTitle}
      back={back}
      foot={
        <BigButton kind="main" icon="done" busy={busy} onPress={() => void save()}>
          {householdCardWords.saveVisit}
        </BigButton>
      }
    >
      <Small>{householdCardWords.visitHelp}</Small>
      {fault !== null && <Notice tone="bad" title={fault} />}
      <ChoiceField
        legend={householdCardWords.outcome}
        options={outcomes}
        value={draft.outcome}
        onChange={(outcome) => setDraft({ ...draft, outcome })}
        fault={faults.outcome}
      />
      <TextField
        label={householdCardWords.when}
        hint={householdCardWords.whenToday(showDate(legalDay(now())))}
        type="time"
        value={draft.time}
        onChange={(time) => setDraft({ ...draft, time })}
      />
      <TextField
        label={householdCardWords.reason}
        hint={householdCardWords.reasonHint}
        long
        maxLength={400}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
        fault={faults.reason}
      />
    </Screen>
  );
}
