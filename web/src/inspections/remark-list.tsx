import { Badge, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { TextLink } from '../ui/text-link.tsx';
import { inspectionWords } from '../words/inspections.vi.ts';
import { RemarkActions } from './remark-actions.tsx';
import { remarkColours, type Remark } from './remark.ts';

/** Remarks with their state and the next step of each, for the home page and the board. */
export function RemarkList({ remarks }: { readonly remarks: readonly Remark[] }): ReactNode {
  return (
    <Stack gap="sm">
      {remarks.map((remark) => (
        <Group key={remark.remarkId} justify="space-between" gap="xs">
          <div>
            <Group gap={6}>
              <TextLink to="/inspections/$inspectionId" params={{ inspectionId: remark.inspectionId }}>
                {remark.what}
              </TextLink>
              <Badge color={remarkColours[remark.state]}>{inspectionWords.states[remark.state]}</Badge>
            </Group>
            <Text size="sm">
              {inspectionWords.openLine(remark.village ?? remark.communeName, remark.inspector, showDate(remark.dueOn))}
            </Text>
            {remark.returned !== null && <Text size="sm">{inspectionWords.returned(remark.returned)}</Text>}
          </div>
          <RemarkActions remark={remark} />
        </Group>
      ))}
    </Stack>
  );
}
