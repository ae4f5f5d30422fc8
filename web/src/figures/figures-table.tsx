import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { figuresTable } from '@ra-soat/server/reports/contract.ts';
import { TableGrid } from '../reports/table-grid.tsx';
import { Asked } from '../ui/asked.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { figuresScreenWords as words } from '../words/figures-screen.vi.ts';

const codes = ['R1', 'R2', 'R3'] as const;

/** A table of one frozen version, as it was. */
export function FiguresTable({ figuresId }: { readonly figuresId: string }): ReactNode {
  const [code, setCode] = useState<(typeof codes)[number]>('R1');
  const asked = useAsk(figuresTable, { figuresId, code }, { keep: true });
  return (
    <Stack gap="sm">
      <Group gap="xs">
        {codes.map((one) => (
          <Button key={one} size="xs" variant={one === code ? 'filled' : 'default'} onClick={() => setCode(one)}>
            {words.showing(one)}
          </Button>
        ))}
      </Group>
      <Asked of={asked}>
        {(table) => (
          <>
            <Title order={3}>{table.title}</Title>
            <Text size="sm">
              {table.stageLine} · {table.standardLine}
            </Text>
            <TableGrid report={table} />
          </>
        )}
      </Asked>
    </Stack>
  );
}
