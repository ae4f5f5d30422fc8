import { Button, Image, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { materialFile } from '@ra-soat/server/materials/contract.ts';
import { Dialog } from '../ui/dialog.tsx';
import { fileUrl } from '../ui/door.ts';
import { FileButton } from '../ui/file-button.tsx';
import { materialWords } from '../words/materials.vi.ts';
import type { Version } from './material.ts';

interface ViewMaterialProps {
  readonly materialId: string;
  readonly title: string;
  readonly version: Version;
}

/** A material in the page: text, picture, video, PDF by the browser's own reader. */
export function ViewMaterial({ materialId, title, version }: ViewMaterialProps): ReactNode {
  const [opened, { open, close }] = useDisclosure(false);
  const href = fileUrl(materialFile, { materialId, version: version.version });
  return (
    <>
      <Button size="xs" variant="outline" onClick={open} aria-label={materialWords.viewOf(title)}>
        {materialWords.view}
      </Button>
      <Dialog opened={opened} onClose={close} title={title} size="xl">
        <Stack>
          {version.text === null ? (
            <Seen href={href} title={title} kind={version.mediaType === 'application/pdf' ? 'pdf' : version.kind} />
          ) : (
            <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{version.text}</Text>
          )}
          <FileButton href={href}>{materialWords.download}</FileButton>
        </Stack>
      </Dialog>
    </>
  );
}

/** From the memory of the page: what the server gives out itself stands in a sandbox, where no reader of PDF opens. */
function Seen({
  href,
  title,
  kind,
}: {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
}): ReactNode {
  const shown = ['pdf', 'picture', 'video'].includes(kind);
  const { data: blob } = useQuery({
    queryKey: ['material', href],
    queryFn: async () => (await fetch(href, { credentials: 'same-origin' })).blob(),
    enabled: shown,
    staleTime: Infinity,
  });
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  if (!shown) return <Text>{materialWords.noView}</Text>;
  if (url === undefined) return <Text role="status">{materialWords.fetching}</Text>;
  if (kind === 'picture') return <Image src={url} alt={title} />;
  if (kind === 'video') return <video src={url} controls aria-label={title} style={{ width: '100%' }} />;
  return (
    <>
      <iframe src={url} title={title} style={{ width: '100%', height: '70vh', border: 0 }} />
      <Text size="sm">{materialWords.pdfHelp}</Text>
    </>
  );
}
