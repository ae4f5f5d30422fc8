import { Alert, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { importPreview } from '@ra-soat/server/households/contract.ts';
import { roundBoard } from '@ra-soat/server/rounds/contract.ts';
import { useMay } from '../access/session.tsx';
import { RoundNav } from '../rounds/round-nav.tsx';
import { Asked } from '../ui/asked.tsx';
import { Empty } from '../ui/empty.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Page } from '../ui/page.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { importWords } from '../words/imports.vi.ts';
import { roundWords } from '../words/rounds.vi.ts';
import { ChooseFile, type StoredFile } from './choose-file.tsx';
import { ImportForm } from './import-form.tsx';
import { ImportWatch } from './import-watch.tsx';
import { PreviewTables } from './preview-tables.tsx';

/** The workbook of a commune on its way into a round: chosen, read on trial, taken in. */
export function ImportScreen(): ReactNode {
  const { roundId } = useParams({ from: '/rounds/$roundId/import' });
  const board = useAsk(roundBoard, { roundId });
  return (
    <Page
      title={importWords.title}
      subtitle={importWords.subtitle}
      above={[
        { label: roundWords.title, link: { to: '/rounds' } },
        { label: roundWords.boardTab, link: { to: '/rounds/$roundId', params: { roundId } } },
      ]}
    >
      <RoundNav roundId={roundId} />
      <Asked of={board}>
        {({ round }) => <Content key={roundId} roundId={roundId} closedOn={round.listClosedOn} />}
      </Asked>
    </Page>
  );
}

interface ContentProps {
  readonly roundId: string;
  readonly closedOn: string | null;
}

/** After the list is closed a household comes in by its own request only. */
function Content({ roundId, closedOn }: ContentProps): ReactNode {
  const may = useMay();
  if (!may('list.import')) return <Text>{importWords.noRight}</Text>;
  if (closedOn === null) return <Import roundId={roundId} />;
  const add = (
    <LinkButton to="/rounds/$roundId/request" params={{ roundId }}>
      {importWords.addRequest}
    </LinkButton>
  );
  return <Empty what={importWords.closed(showDate(closedOn))} remedy={may('list.add') ? add : undefined} />;
}

function Import({ roundId }: { readonly roundId: string }): ReactNode {
  const [stored, setStored] = useState<StoredFile | null>(null);
  const [importId, setImportId] = useState<string | null>(null);
  const take = (next: StoredFile | null) => {
    setStored(next);
    setImportId(null);
  };
  return (
    <Stack>
      <ChooseFile stored={stored} onStored={take} />
      {importId !== null && <ImportWatch roundId={roundId} importId={importId} />}
      {importId === null && stored !== null && (
        <Trial key={stored.file} roundId={roundId} stored={stored} onStarted={setImportId} />
      )}
    </Stack>
  );
}

interface TrialProps {
  readonly roundId: string;
  readonly stored: StoredFile;
  readonly onStarted: (importId: string) => void;
}

function Trial({ roundId, stored, onStarted }: TrialProps): ReactNode {
  const asked = useAsk(importPreview, { roundId, file: stored.file });
  return (
    <Asked of={asked} loading={importWords.reading}>
      {(preview) =>
        preview.problem === null ? (
          <Stack>
            <ImportForm roundId={roundId} stored={stored} preview={preview} onStarted={onStarted} />
            <PreviewTables preview={preview} />
          </Stack>
        ) : (
          <Alert role="alert" variant="outline" color="red" title={importWords.fileProblem}>
            {preview.problem.message}
          </Alert>
        )
      }
    </Asked>
  );
}
