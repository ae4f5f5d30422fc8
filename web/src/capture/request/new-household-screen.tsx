import { useState, type ReactNode } from 'react';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { newHouseholdWords } from '../../words/capture-request.vi.ts';
import { addresses } from '../addresses.ts';
import { Opening } from '../opening.tsx';
import { useLive } from '../use-live.ts';
import { useNow } from '../use-now.ts';
import { placesOf } from './places-of.ts';
import { RequestForm } from './request-form.tsx';

/** A household that is on no list writes Mẫu 01 where it lives; without network it waits in the outbox. */
export function NewHouseholdScreen(): ReactNode {
  const households = useLive((device) => device.households());
  const now = useNow();
  const [head, setHead] = useState<string | null>(null);
  if (households === undefined || now === null) return <Opening />;
  const places = placesOf(households);
  if (places.length === 0)
    return (
      <Screen title={newHouseholdWords.title} back={addresses.today}>
        <Notice title={newHouseholdWords.noRound} />
      </Screen>
    );
  if (head === null) return <RequestForm places={places} nowMs={now()} onSaved={setHead} />;
  return (
    <Screen title={newHouseholdWords.title} back={addresses.today}>
      <Notice tone="good" said title={newHouseholdWords.savedTitle(head)}>
        <p>{newHouseholdWords.savedHelp}</p>
        <p>{newHouseholdWords.paper}</p>
      </Notice>
      <BigButton icon="plus" onPress={() => setHead(null)}>
        {newHouseholdWords.another}
      </BigButton>
    </Screen>
  );
}
