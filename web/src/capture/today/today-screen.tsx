import type { ReactNode } from 'react';
import { List, ListRow } from '../../ui/field/list-row.tsx';
import { Screen } from '../../ui/field/screen.tsx';
import { todayWords } from '../../words/capture-today.vi.ts';
import { addresses } from '../addresses.ts';
import { Opening } from '../opening.tsx';
import { StateMark } from '../state-mark.tsx';
import { useLive } from '../use-live.ts';

/** What there is to do, on the first screen. */
export function TodayScreen(): ReactNode {
  const households = useLive((device) => device.households());
  if (households === undefined) return <Opening />;
  return (
    <Screen title={todayWords.title}>
      <List>
        {households.map(({ kase, state, village }) => (
          <ListRow
            key={kase.roundId + kase.householdId}
            title={kase.head}
            sub={`${todayWords.number(kase.number)} · ${village}`}
            mark={<StateMark state={state} />}
            href={addresses.household(kase)}
          />
        ))}
      </List>
    </Screen>
  );
}
