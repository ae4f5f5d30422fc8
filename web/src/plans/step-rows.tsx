import { Fieldset, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { planStepWords } from '@ra-soat/domain/words/plan.vi.ts';
import { VietDate } from '../ui/viet-date.tsx';
import { planWords } from '../words/plans.vi.ts';
import type { PlanPageAnswer, StepDraft } from './plan-draft.ts';

interface StepRowsProps {
  readonly page: PlanPageAnswer;
  readonly steps: readonly StepDraft[];
  readonly onChange: (steps: readonly StepDraft[]) => void;
}

/** The days of each step, with its last safe day beside it; what has happened stands still. */
export function StepRows({ page, steps, onChange }: StepRowsProps): ReactNode {
  const set = (at: number, change: Partial<StepDraft>) =>
    onChange(steps.map((row, index) => (index === at ? { ...row, ...change } : row)));
  return (
    <Stack gap="xs">
      {steps.map((row, at) => {
        const name = planStepWords[row.step];
        const safe = page.law?.last[row.step];
        const fact = page.facts.find(({ step }) => step === row.step);
        const over = page.planId !== null && fact !== undefined && fact.done !== null;
        const begun = page.planId !== null && fact !== undefined;
        return (
          <Fieldset key={row.step} legend={name}>
            <Group grow align="flex-start" preventGrowOverflow={false}>
              <VietDate
                label={planWords.from}
                required
                disabled={begun}
                value={row.from}
                onChange={(from) => set(at, { from })}
              />
              <VietDate
                label={planWords.to}
                required
                disabled={over}
                value={row.to}
                onChange={(to) => set(at, { to })}
                {...(safe === undefined ? {} : { description: planWords.safeOf(showDate(safe)) })}
              />
            </Group>
            {over && <Text size="sm">{planWords.fixed}</Text>}
          </Fieldset>
        );
      })}
    </Stack>
  );
}
