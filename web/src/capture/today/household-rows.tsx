import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import type { HouseholdOnPhone } from '../../device/device.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { List, ListRow } from '../../ui/field/list-row.tsx';
import { Mark } from '../../ui/field/mark.tsx';
import { todayWords } from '../../words/capture-today.vi.ts';
import { addresses } from '../addresses.ts';
import { WorkMark } from '../state-mark.tsx';

/** As many as a thumb goes through; a slow phone draws them at once. */
const STEP = 25;

/** Households to press, a handful at a time. */
export function HouseholdRows({ households }: { readonly households: readonly HouseholdOnPhone[] }): ReactNode {
  const [shown, setShown] = useState(STEP);
  const rest = households.length - shown;
  if (households.length === 0) return null;
  return (
    <>
      <List>
        {households.slice(0, shown).map((household) => (
          <HouseholdRow key={household.kase.roundId + household.kase.householdId} {...household} />
        ))}
      </List>
      {rest > 0 && (
        <BigButton onPress={() => setShown(shown + STEP)}>{todayWords.more(Math.min(rest, STEP))}</BigButton>
      )}
    </>
  );
}

function HouseholdRow({ kase, village, state }: HouseholdOnPhone): ReactNode {
  const returned = state === 'none' || state === 'draft' ? kase.returned : null;
  return (
    <ListRow
      title={kase.head}
      sub={[todayWords.number(kase.number), village, kase.address].filter((part) => part !== '').join(' · ')}
      mark={
        <>
          {returned !== null && (
            <Mark icon="returned" tone="bad" word={todayWords.returnedBy(returned.by, showDate(returned.on))} />
          )}
          {(returned === null || state === 'draft') && <WorkMark kase={kase} state={state} />}
        </>
      }
      href={addresses.household(kase)}
    />
  );
}
