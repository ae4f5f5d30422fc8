import { Image, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { attachments } from '@ra-soat/server/attachments/contract.ts';
import { Attachments } from '../attachments/attachments.tsx';
import type { Entry } from '../surveys/work.ts';
import { blobUrl } from '../ui/door.ts';
import { useAsk } from '../ui/use-ask.ts';
import { keyingWords as words } from '../words/keying.vi.ts';

/** The scanned paper large enough to read beside the differences, and the way to attach it. */
export function ScanPane({ entry: { householdId, roundId } }: { readonly entry: Entry }): ReactNode {
  const subject = { kind: 'survey', id: householdId, roundId } as const;
  const { data } = useAsk(attachments, subject);
  const pages = (data?.files ?? []).filter(
    ({ superseded, mediaType }) => superseded === null && mediaType.startsWith('image/'),
  );
  return (
    <Stack gap="sm" component="section" aria-labelledby="scan">
      <Title order={2} id="scan">
        {words.scan}
      </Title>
      {pages.map(({ attachmentId, sha256, name }) => (
        <Image key={attachmentId} src={blobUrl(sha256)} alt={words.scanPage(name)} fit="contain" radius="sm" />
      ))}
      <Attachments subject={subject} />
    </Stack>
  );
}
