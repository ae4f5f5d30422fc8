import { Accordion, Alert, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ClassBadge } from '../ui/class-badge.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { householdWords } from '../words/households.vi.ts';
import type { HouseholdRound } from './household.ts';
import { layerColumns } from './layer-columns.tsx';
import { standingResult } from './standing-result.ts';

/** The result by a further standard of the round: its name, what stands, why; the layers before it folded. */
export function BesideResult({ of }: { readonly of: HouseholdRound['beside'][number] }): ReactNode {
  const { others } = standingResult(of.results);
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Text fw={600}>{of.title}</Text>
        <ClassBadge of={of.class} />
        {of.note !== null && <Text size="sm">{of.result}</Text>}
        {!of.decides && <Text size="sm">{householdWords.shownOnly}</Text>}
      </Group>
      {of.reason !== null && <Text size="sm">{of.reason}</Text>}
      {of.change !== null && (
        <Alert variant="outline" color="orange" title={householdWords.change}>
          {of.change}
        </Alert>
      )}
      {others.length > 0 && (
        <Accordion variant="contained" order={4}>
          <Accordion.Item value="layers">
            <Accordion.Control>{householdWords.layersBy(of.title)}</Accordion.Control>
            <Accordion.Panel>
              <DataTable
                caption={householdWords.layersBy(of.title)}
                columns={layerColumns}
                rows={of.results}
                keyOf={(result) => `${result.layer} ${String(result.version)}`}
              />
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      )}
    </Stack>
  );
}
