import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { planPage } from '@ra-soat/server/plans/contract.ts';
import { useAsk } from '../ui/use-ask.ts';
import { planWords } from '../words/plans.vi.ts';

interface PlanFieldProps {
  readonly commune: string;
  readonly year: number;
  readonly value: string | null;
  readonly onChange: (planId: string | null) => void;
}

/** Under which plan of the commune a round is opened; nothing to choose while there is none. */
export function PlanField({ commune, year, value, onChange }: PlanFieldProps): ReactNode {
  const asked = useAsk(planPage, { commune, year }, { enabled: year >= 2015 && year <= 2100 });
  const [newest] = asked.data?.versions ?? [];
  const planId = asked.data?.planId;
  if (!newest || !planId) return null;
  return (
    <NativeSelect
      label={planWords.planField}
      description={planWords.planFieldHelp}
      data={[
        { value: '', label: planWords.withoutPlan },
        { value: planId, label: planWords.planNamed(newest.number, showDate(newest.on)) },
      ]}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
