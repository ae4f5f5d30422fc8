import { Checkbox, MultiSelect, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { planRoundKinds, type PlanRoundKind } from '@ra-soat/domain/procedure/plan.ts';
import { planRoundWords } from '@ra-soat/domain/words/plan.vi.ts';
import { planWords } from '../words/plans.vi.ts';
import type { RoundsDraft } from './plan-draft.ts';

interface RoundKindsProps {
  readonly rounds: RoundsDraft;
  readonly onChange: (rounds: RoundsDraft) => void;
}

const months = Array.from({ length: 12 }, (_, at) => ({ value: String(at + 1), label: planWords.month(at + 1) }));

/** Which kinds of round the plan holds, and the months of the monthly ones. */
export function RoundKinds({ rounds, onChange }: RoundKindsProps): ReactNode {
  const put = (kind: PlanRoundKind, chosen: readonly number[] | undefined) => {
    const others = Object.entries(rounds).filter(([key]) => key !== kind);
    onChange(Object.fromEntries(chosen === undefined ? others : [...others, [kind, chosen]]));
  };
  return (
    <Stack gap="xs">
      {planRoundKinds.map((kind) => (
        <div key={kind}>
          <Checkbox
            label={planRoundWords[kind]}
            checked={rounds[kind] !== undefined}
            onChange={(event) => put(kind, event.currentTarget.checked ? [] : undefined)}
          />
          {kind !== 'annual' && rounds[kind] !== undefined && (
            <MultiSelect
              mt={4}
              aria-label={planWords.monthsOf(planRoundWords[kind])}
              placeholder={rounds[kind].length === 0 ? planWords.months : ''}
              data={months}
              value={rounds[kind].map(String)}
              onChange={(chosen) => put(kind, chosen.map(Number))}
              comboboxProps={{ withinPortal: false }}
            />
          )}
        </div>
      ))}
    </Stack>
  );
}
