import { Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { exportKind, type ExportKind } from '@ra-soat/server/exports/contract.ts';
import { exportWords } from '../words/exports.vi.ts';
import { isOfRound, roundsFor, type Page, type Recorded } from './export-options.ts';
import { MakingFile } from './making-file.tsx';
import { RecordDialog } from './record-dialog.tsx';

interface KindCardsProps {
  readonly page: Page;
  /** The newest recorded export of each kind since the page was opened. */
  readonly recorded: Readonly<Partial<Record<ExportKind, Recorded>>>;
  readonly onRecorded: (recorded: Recorded) => void;
}

/** Every file that a place can give out, with what it is for. */
export function KindCards({ page, recorded, onRecorded }: KindCardsProps): ReactNode {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
      {exportKind.options.map((kind) => (
        <Paper key={kind} withBorder p="md" component="section" aria-label={exportWords.kinds[kind].title}>
          <Stack gap="xs" justify="space-between" h="100%">
            <div>
              <Title order={3}>{exportWords.kinds[kind].title}</Title>
              <Text size="sm">{exportWords.kinds[kind].use}</Text>
            </div>
            <Group>
              <Action kind={kind} page={page} onRecorded={onRecorded} />
            </Group>
            {recorded[kind] && <MakingFile key={recorded[kind].exportId} recorded={recorded[kind]} />}
          </Stack>
        </Paper>
      ))}
    </SimpleGrid>
  );
}

interface ActionProps {
  readonly kind: ExportKind;
  readonly page: Page;
  readonly onRecorded: (recorded: Recorded) => void;
}

/** The button, or why there is none yet. */
function Action({ kind, page, onRecorded }: ActionProps): ReactNode {
  if (isOfRound(kind)) {
    if (page.place.level !== 'commune') return <Text size="sm">{exportWords.onlyCommune}</Text>;
    if (page.rounds.length === 0) return <Text size="sm">{exportWords.noRound}</Text>;
    if (roundsFor(kind, page.rounds).length === 0) return <Text size="sm">{exportWords.noDecision}</Text>;
  }
  return <RecordDialog key={page.place.placeId} kind={kind} page={page} onRecorded={onRecorded} />;
}
