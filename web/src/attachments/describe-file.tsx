import { Button, Group, NumberInput, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { attachmentAdd } from '@ra-soat/server/attachments/contract.ts';
import { useMe } from '../access/session.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { putBlob, send } from '../ui/door.ts';
import { Failed } from '../ui/failed.tsx';
import { VietDate } from '../ui/viet-date.tsx';
import { attachmentWords } from '../words/attachments.vi.ts';
import { uiWords } from '../words/ui.vi.ts';
import { nameOf, showSize, type Attachment, type NewAttachment, type Subject } from './attachment.ts';

interface DescribeFileProps {
  readonly file: File;
  readonly subject: Subject;
  readonly replaces?: Attachment;
  readonly onClose: () => void;
}

/** What a picked file is; then the file goes through the blob door and is tied to its record. */
export function DescribeFile({ file, subject, replaces, onClose }: DescribeFileProps): ReactNode {
  const { today } = useMe();
  const client = useQueryClient();
  const [attachmentId] = useState(() => crypto.randomUUID());
  const [name, setName] = useState(replaces?.name ?? nameOf(file.name));
  const [pages, setPages] = useState<number | null>(null);
  const [on, setOn] = useState<string | null>(today);
  const [reason, setReason] = useState('');
  const sending = useMutation({
    mutationFn: async (body: Omit<NewAttachment, 'sha256'>) => {
      const { sha256 } = await putBlob(file);
      return send(attachmentAdd, { ...body, sha256 });
    },
    onSuccess: async () => {
      await client.invalidateQueries();
      onClose();
    },
  });
  const ready = on !== null && name.trim() !== '' && (!replaces || reason.trim() !== '');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!ready) return;
    const old = replaces && { replaces: { attachmentId: replaces.attachmentId, reason } };
    sending.mutate({ attachmentId, subject, name, on, ...(pages === null ? {} : { pages }), ...old });
  };
  return (
    <Dialog opened onClose={onClose} title={attachmentWords.addTitle(file.name)}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{showSize(file.size)}</Text>
          {sending.error && <Failed problem={sending.error} />}
          <TextInput
            label={attachmentWords.name}
            required
            maxLength={200}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Group grow align="end">
            <VietDate label={attachmentWords.on} required max={today} value={on} onChange={setOn} />
            <NumberInput
              label={attachmentWords.pages}
              description={attachmentWords.pagesHelp}
              min={1}
              max={2000}
              allowDecimal={false}
              value={pages ?? ''}
              onChange={(value) => setPages(value === '' ? null : Number(value))}
            />
          </Group>
          {replaces && (
            <Textarea
              label={attachmentWords.replaceReason}
              required
              maxLength={500}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {uiWords.cancel}
            </Button>
            <Button type="submit" disabled={!ready} loading={sending.isPending}>
              {attachmentWords.add}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
