import type { ReactNode } from 'react';
import { BigLink } from '../../ui/field/big-button.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { householdCardWords } from '../../words/capture-household.vi.ts';
import { captureWords } from '../../words/capture.vi.ts';
import { addresses } from '../addresses.ts';
import { Opening } from '../opening.tsx';
import { StateMark } from '../state-mark.tsx';
import { useLive } from '../use-live.ts';

interface HouseholdKey {
  readonly roundId: string;
  readonly householdId: string;
}

/** One household before and after its form. */
export function HouseholdScreen({ roundId, householdId }: HouseholdKey): ReactNode {
  const household = useLive((device) => device.household(roundId, householdId), [roundId, householdId]);
  if (household === undefined) return <Opening />;
  if (household === null)
    return (
      <Screen title={captureWords.noHousehold} back={addresses.today}>
        <Notice title={captureWords.noHouseholdHelp} />
      </Screen>
    );
  return (
    <Screen title={householdCardWords.title(household.kase.head)} back={addresses.today}>
      <StateMark state={household.state} />
      <BigLink kind="main" icon="pen" href={addresses.form(household.kase)}>
        {householdCardWords.fillForm}
      </BigLink>
    </Screen>
  );
}
