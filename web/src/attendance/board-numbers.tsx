import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { cameShare, type BoardSum } from '@ra-soat/domain/training/board-sums.ts';
import { Bar } from '../ui/bar.tsx';
import { attendanceWords as words } from '../words/attendance.vi.ts';

interface BoardNumbersProps {
  readonly label: string;
  readonly sum: BoardSum;
  readonly large?: boolean;
}

/** Who came of those expected, as a bar with its figures, and the questions that wait. */
export function BoardNumbers({ label, sum, large = false }: BoardNumbersProps): ReactNode {
  const { present, late, expected, questions } = sum;
  const came = present + late;
  return (
    <Group gap="lg" align="center">
      {large && (
        <Text fz="2rem" fw={700} lh={1.2} data-came={came}>
          {words.ofExpected(came, expected)}{' '}
          <Text span fz="lg">
            {words.share(cameShare(sum))}
          </Text>
        </Text>
      )}
      <div style={{ flex: '1 1 10rem', maxWidth: '24rem' }}>
        <Bar label={`${words.came}, ${label}`} done={came} all={expected} />
      </div>
      <Text size="sm">
        {words.lateCount(late)} · {words.openQuestions(questions)}
      </Text>
    </Group>
  );
}
