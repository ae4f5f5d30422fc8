import type { ReactNode } from 'react';
import type { HouseholdOnPhone } from '../../device/device.ts';
import { Notice } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { captureWords } from '../../words/capture.vi.ts';
import { addresses } from '../addresses.ts';
import { Opening } from '../opening.tsx';
import { useLive } from '../use-live.ts';

export interface HouseholdKey {
  readonly roundId: string;
  readonly householdId: string;
}

interface OfHouseholdProps extends HouseholdKey {
  readonly children: (household: HouseholdOnPhone) => ReactNode;
}

/** A household of the address, or words why it is not on the phone. */
export function OfHousehold({ roundId, householdId, children }: OfHouseholdProps): ReactNode {
  const household = useLive((device) => device.household(roundId, householdId), [roundId, householdId]);
  if (household === undefined) return <Opening />;
  if (household !== null) return children(household);
  return (
    <Screen title={captureWords.noHousehold} back={addresses.today}>
      <Notice title={captureWords.noHouseholdHelp} />
    </Screen>
  );
}
