import { Card, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Assessment } from '@ra-soat/domain/assessment/assessment.ts';
import { besideResults, type BesideAssessment } from '@ra-soat/domain/assessment/assess-beside.ts';
import { explainBeside } from '@ra-soat/domain/assessment/explain-beside.ts';
import { explain } from '@ra-soat/domain/assessment/explain.ts';
import type { Member } from '@ra-soat/domain/survey/evidence.ts';
import { ClassBadge } from '../ui/class-badge.tsx';
import { surveyWords } from '../words/surveys.vi.ts';

interface ResultPanelProps {
  readonly assessment: Assessment;
  readonly members: readonly Member[];
  /** The results by the further standards of the round, one sentence each. */
  readonly beside: readonly BesideAssessment[];
  /** While the answers are still being keyed. */
  readonly provisional?: boolean;
}

/** What the answers give so far: class, points and the reason in a sentence. */
export function ResultPanel({ assessment, members, beside, provisional = false }: ResultPanelProps): ReactNode {
  const { b1, b2, result } = assessment;
  const results = besideResults(beside);
  const b2Points = b2.lower === b2.upper ? String(b2.lower) : surveyWords.b2Between(b2.lower, b2.upper);
  const keyed = b2.keyed === null ? '' : ` (${surveyWords.onPaper(String(b2.keyed))})`;
  return (
    <Card withBorder component="section" aria-labelledby="result">
      <Stack gap="xs">
        <Group gap="xs">
          <Title order={2} id="result">
            {provisional ? surveyWords.result : surveyWords.scored}
          </Title>
          <ClassBadge of={result.class} />
        </Group>
        <Text size="sm">
          {surveyWords.b1Short}: {b1.used ?? '–'} · {surveyWords.b2Short}: {b2Points}
          {keyed}
        </Text>
        <Text size="sm">{explain(assessment, members).sentence}</Text>
        {beside.map((one) => (
          <Group key={one.standard} gap="xs" wrap="nowrap" align="flex-start">
            <ClassBadge of={results[one.standard]?.class ?? 'UNDETERMINED'} />
            <Text size="sm">{explainBeside(one, members)}</Text>
          </Group>
        ))}
        {provisional && <Text size="xs">{surveyWords.resultHelp}</Text>}
      </Stack>
    </Card>
  );
}
