import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { planStepWords } from '@ra-soat/domain/words/plan.vi.ts';
import { planOfRound } from '@ra-soat/server/plans/contract.ts';
import { useMe } from '../access/session.tsx';
import { StepLetters } from '../guidance/step-letters.tsx';
import { OpenRemarks } from '../inspections/open-remarks.tsx';
import { Asked } from '../ui/asked.tsx';
import { DataTable, type Column } from '../ui/data-table.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { day } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { planWords } from '../words/plans.vi.ts';

type Plan = NonNullable<z.output<typeof planOfRound.output>['plan']>;
type Step = Plan['steps'][number];

interface RoundPlanProps {
  readonly roundId: string;
  readonly commune: string;
  readonly communeName: string;
  readonly year: number;
}

/** What the commune planned for this round, the letters that guide its steps, and the remarks of inspections. */
export function RoundPlan({ roundId, commune, communeName, year }: RoundPlanProps): ReactNode {
  const asked = useAsk(planOfRound, { roundId });
  const search = { commune, name: communeName, year };
  return (
    <>
      <OpenRemarks commune={commune} />
      <Card withBorder component="section" aria-labelledby="round-plan">
        <Stack gap="sm">
          <Title order={2} id="round-plan">
            {planWords.ofRound}
          </Title>
          <Asked of={asked}>
            {({ plan }) => (
              <>
                <Group gap="sm">
                  <Text size="sm">
                    {plan ? planWords.ofRoundPaper(plan.number, showDate(plan.on)) : planWords.noPlanForRound}
                  </Text>
                  <TextLink to="/season" search={search}>
                    {planWords.toPlan}
                  </TextLink>
                </Group>
                {plan && <Steps plan={plan} />}
              </>
            )}
          </Asked>
          <StepLetters commune={commune} />
        </Stack>
      </Card>
    </>
  );
}

function Steps({ plan }: { readonly plan: Plan }): ReactNode {
  const { today } = useMe();
  const columns: readonly Column<Step>[] = [
    { id: 'step', header: planWords.step, names: true, cell: ({ step }) => planStepWords[step] },
    { id: 'from', header: planWords.from, number: true, cell: ({ from }) => day(from) },
    { id: 'to', header: planWords.to, number: true, cell: ({ to }) => day(to) },
    {
      id: 'actual',
      header: planWords.actual,
      cell: (row) => (
        <Group gap={6}>
          {actualOf(row)}
          {(row.done ?? today) > row.to && <Badge color="red">{planWords.late}</Badge>}
        </Group>
      ),
    },
  ];
  return <DataTable caption={planWords.ofRound} columns={columns} rows={plan.steps} keyOf={({ step }) => step} />;
}

function actualOf({ begun, done }: Step): string {
  if (begun === null) return planWords.notBegun;
  const ended = done === null ? [] : [planWords.doneOn(showDate(done))];
  return [planWords.begun(showDate(begun)), ...ended].join(', ');
}
