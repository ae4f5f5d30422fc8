import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { planStepCodes } from '@ra-soat/domain/procedure/plan.ts';
import { planStepWords } from '@ra-soat/domain/words/plan.vi.ts';
import { guidanceSearch } from '@ra-soat/server/guidance/contract.ts';
import { useMe } from '../access/session.tsx';
import { Asked } from '../ui/asked.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { guidanceWords } from '../words/guidance.vi.ts';

/** The letters in force that concern a commune, as links under the step they are about. */
export function StepLetters({ commune }: { readonly commune: string }): ReactNode {
  const { today } = useMe();
  const asked = useAsk(guidanceSearch, { on: today, commune });
  return (
    <Asked of={asked}>
      {({ letters }) => {
        const steps = planStepCodes.filter((code) => letters.some((letter) => letter.steps.includes(code)));
        if (steps.length === 0) return null;
        return (
          <Stack gap="xs" component="section" aria-label={guidanceWords.forSteps}>
            <Text fw={600}>{guidanceWords.forSteps}</Text>
            {steps.map((code) => (
              <Group key={code} gap="xs">
                <Text size="sm">{planStepWords[code]}:</Text>
                {letters
                  .filter((letter) => letter.steps.includes(code))
                  .map((letter) => (
                    <LinkButton
                      key={letter.guidanceId}
                      size="xs"
                      variant="light"
                      to="/guidance"
                      search={{ text: letter.number }}
                      title={letter.subject}
                    >
                      {letter.number}
                    </LinkButton>
                  ))}
              </Group>
            ))}
          </Stack>
        );
      }}
    </Asked>
  );
}
