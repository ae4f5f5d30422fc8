import { Alert, Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { exportProgress } from '@ra-soat/server/exports/contract.ts';
import { Bar } from '../ui/bar.tsx';
import { Failed } from '../ui/failed.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { exportWords } from '../words/exports.vi.ts';
import { addressOf, type Recorded } from './export-options.ts';
import { saveFile } from './save-file.ts';

/** A recorded file on its way: households written so far, then the name under which it was kept. */
export function MakingFile({ recorded }: { readonly recorded: Recorded }): ReactNode {
  const url = addressOf(recorded);
  return url === null ? <Handout recorded={recorded} /> : <Saving recorded={recorded} url={url} />;
}

function Handout({ recorded: { roundId } }: { readonly recorded: Recorded }): ReactNode {
  if (roundId === undefined) return null;
  return (
    <LinkButton to="/rounds/$roundId/after" params={{ roundId }} search={{ part: 'handout' }}>
      {exportWords.toHandout}
    </LinkButton>
  );
}

function Saving({ recorded, url }: { readonly recorded: Recorded; readonly url: string }): ReactNode {
  const { exportId, kind } = recorded;
  // Fetched once for each recorded export: another fetch is another record.
  const saving = useQuery({
    queryKey: ['saved file', exportId],
    queryFn: () => saveFile(url),
    staleTime: Infinity,
    retry: false,
    meta: { once: true },
  });
  const making = saving.isFetching && saving.data === undefined;
  const progress = useAsk(exportProgress, { exportId }, making ? { everyMs: 500 } : { enabled: false });
  if (saving.error) return <Failed problem={saving.error} retry={() => void saving.refetch()} />;
  return (
    <Alert role="status" variant="outline" color={making ? 'blue' : 'green'}>
      {making ? (
        <>
          <Text>
            <Loader size="xs" /> {exportWords.making(exportWords.kinds[kind].title)}
          </Text>
          {progress.data && <Bar label={exportWords.written} done={progress.data.written} all={progress.data.total} />}
        </>
      ) : (
        <Text>{exportWords.ready(saving.data ?? '')}</Text>
      )}
    </Alert>
  );
}
