import { useEffect, useState, type ReactNode } from 'react';
import type { HouseholdOnPhone } from '../../device/device.ts';
import { BigLink } from '../../ui/field/big-button.tsx';
import { Notice } from '../../ui/field/notice.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { formWords } from '../../words/capture-form.vi.ts';
import { addresses } from '../addresses.ts';
import { useDevice } from '../phone-context.tsx';
import { nextHousehold } from './next-household.ts';

/** After a form was finished: where to go on. */
export function FinishedScreen({ item: { kase } }: { readonly item: HouseholdOnPhone }): ReactNode {
  const device = useDevice();
  const [next, setNext] = useState<HouseholdOnPhone | null>(null);
  const [failure, setFailure] = useState<{ readonly thrown: unknown }>();
  useEffect(() => {
    device.households().then(
      (all) => setNext(nextHousehold(all, kase)),
      (thrown: unknown) => setFailure({ thrown }),
    );
  }, [device, kase]);
  // Shown by the nearest boundary, in words.
  if (failure) throw failure.thrown;
  return (
    <Screen title={formWords.finished(kase.head)} back={addresses.household(kase)}>
      <Notice said tone="good" title={formWords.finished(kase.head)}>
        <p>{formWords.finishedHelp}</p>
      </Notice>
      {next && (
        <BigLink kind="main" href={addresses.household(next.kase)}>
          {formWords.nextHousehold(next.kase.head, next.kase.number)}
        </BigLink>
      )}
      <BigLink href={addresses.today}>{formWords.toToday}</BigLink>
    </Screen>
  );
}
