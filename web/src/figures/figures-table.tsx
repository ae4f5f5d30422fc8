import { Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { reportWords } from '@ra-soat/domain/words/reports.vi.ts';
import type { TableCode } from '@ra-soat/domain/reports/table-layout.ts';
import { figuresExcel, figuresPaper, figuresTable } from '@ra-soat/server/reports/contract.ts';
import { TableGrid } from '../reports/table-grid.tsx';
import { Asked } from '../ui/asked.tsx';
import { fileUrl } from '../ui/door.ts';
import { FileButton } from '../ui/file-button.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { figuresScreenWords as words } from '../words/figures-screen.vi.ts';
import { uiWords } from '../words/ui.vi.ts';
import type { FiguresVersion } from './figures.ts';

/** A table of one frozen version, as it was, to be read, printed and downloaded. */
export function FiguresTable({ version }: { readonly version: FiguresVersion }): ReactNode {
  const { figuresId, codes } = version;
  const [chosen, setCode] = useState<TableCode>('R1');
  const code = codes.includes(chosen) ? chosen : 'R1';
  const asked = useAsk(figuresTable, { figuresId, code }, { keep: true });
  return (
    <Stack gap="sm">
      <Group gap="xs" align="flex-end">
        <NativeSelect
          label={words.table}
          value={code}
          onChange={({ currentTarget: { value } }) => setCode(codes.find((one) => one === value) ?? 'R1')}
          data={codes.map((value) => ({ value, label: `${value} · ${reportWords[value]}` }))}
        />
        <FileButton
          href={fileUrl(figuresPaper, { figuresId, code, format: 'pdf' })}
          label={words.fileOf(code, version.version, uiWords.pdf)}
        >
          {uiWords.pdf}
        </FileButton>
        <FileButton
          href={fileUrl(figuresExcel, { figuresId, code })}
          label={words.fileOf(code, version.version, uiWords.excel)}
        >
          {uiWords.excel}
        </FileButton>
      </Group>
      {codes.length < 13 && <Text size="sm">{words.only}</Text>}
      <Asked of={asked}>
        {(table) => (
          <>
            <Title order={3}>{table.title}</Title>
            <Text size="sm">
              {table.stageLine} · {table.standardLine}
            </Text>
            <TableGrid report={table} />
            {table.notes.map((note) => (
              <Text key={note} size="sm">
                {note}
              </Text>
            ))}
          </>
        )}
      </Asked>
    </Stack>
  );
}
