import { Accordion, Anchor, Group, Image, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { attachments } from '@ra-soat/server/attachments/contract.ts';
import { Asked } from '../ui/asked.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { blobUrl } from '../ui/door.ts';
import { moment } from '../ui/show.ts';
import { useAsk } from '../ui/use-ask.ts';
import { attachmentWords } from '../words/attachments.vi.ts';
import { AddAttachment } from './add-attachment.tsx';
import { showSize, type Attachment, type Subject } from './attachment.ts';
import { SetAside } from './set-aside.tsx';

/** The papers and photos of a record: what is there, and the ways to add, see, replace and set aside. */
export function Attachments({ subject }: { readonly subject: Subject }): ReactNode {
  const asked = useAsk(attachments, subject);
  return (
    <Asked of={asked} loading={attachmentWords.loading}>
      {({ files, mayAdd }) => {
        const used = files.filter(({ superseded }) => superseded === null);
        const old = files.filter(({ superseded }) => superseded !== null);
        const rows = (some: readonly Attachment[]) =>
          some.map((file) => <Row key={file.attachmentId} file={file} subject={subject} mayAdd={mayAdd} />);
        return (
          <Stack gap="xs" component="section" aria-label={attachmentWords.title}>
            {used.length === 0 && <Text size="sm">{attachmentWords.none}</Text>}
            {rows(used)}
            {mayAdd && <AddAttachment subject={subject} />}
            {old.length > 0 && (
              <Accordion variant="contained">
                <Accordion.Item value="old">
                  <Accordion.Control>{attachmentWords.old(old.length)}</Accordion.Control>
                  <Accordion.Panel>
                    <Stack gap="xs">{rows(old)}</Stack>
                  </Accordion.Panel>
                </Accordion.Item>
              </Accordion>
            )}
          </Stack>
        );
      }}
    </Asked>
  );
}

interface RowProps {
  readonly file: Attachment;
  readonly subject: Subject;
  readonly mayAdd: boolean;
}

function Row({ file, subject, mayAdd }: RowProps): ReactNode {
  const { name, pages, on, size, superseded, addedBy, addedAt } = file;
  const parts = [showDate(on), ...(pages === null ? [] : [attachmentWords.pageCount(pages)]), showSize(size)];
  return (
    <Group gap="sm" wrap="nowrap" align="flex-start">
      <See file={file} />
      <div style={{ flex: 1, minWidth: 0 }}>
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Text>
        <Text size="sm">{attachmentWords.about(parts)}</Text>
        <Text size="sm">{attachmentWords.addedBy(addedBy, moment(addedAt))}</Text>
        {superseded && (
          <Text size="sm" fw={600}>
            {attachmentWords.superseded(showDate(superseded.on), superseded.reason)}
          </Text>
        )}
        {superseded === null && mayAdd && (
          <Group gap="xs" mt={4}>
            <AddAttachment subject={subject} replaces={file} />
            <SetAside file={file} />
          </Group>
        )}
      </div>
    </Group>
  );
}

/** A photo is shown small and large; a PDF is opened by the device. */
function See({ file: { sha256, mediaType, name } }: { readonly file: Attachment }): ReactNode {
  const [opened, setOpened] = useState(false);
  const url = blobUrl(sha256);
  if (!mediaType.startsWith('image/')) {
    return (
      <Anchor href={url} download={`${name}.pdf`} aria-label={attachmentWords.seeName(name)} w={72} ta="center">
        PDF
      </Anchor>
    );
  }
  return (
    <>
      <button
        type="button"
        aria-label={attachmentWords.seeName(name)}
        onClick={() => setOpened(true)}
        style={{ border: 0, padding: 0, background: 'none', cursor: 'zoom-in' }}
      >
        <Image src={url} alt="" w={72} h={72} fit="cover" radius="sm" />
      </button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={name} size="xl">
        <Stack>
          <Image src={url} alt={name} fit="contain" />
          <Anchor href={url} download={name}>
            {attachmentWords.download}
          </Anchor>
        </Stack>
      </Dialog>
    </>
  );
}
