import { FileInput, Progress, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { showSize } from '../attachments/attachment.ts';
import { MATERIAL_BYTES } from '../ui/put-material.ts';
import { materialWords } from '../words/materials.vi.ts';

export interface ContentDraft {
  readonly is: 'file' | 'text';
  readonly file: File | null;
  readonly text: string;
}

export const noContent: ContentDraft = { is: 'file', file: null, text: '' };

/** Whether there is something to send, and the server would take its size. */
export function isWhole({ is, file, text }: ContentDraft): boolean {
  return is === 'text' ? text.trim() !== '' : file !== null && file.size <= MATERIAL_BYTES;
}

interface ContentFieldsProps {
  readonly draft: ContentDraft;
  readonly onChange: (draft: ContentDraft) => void;
  /** How much of the file has left; null: not under way. */
  readonly share: number | null;
}

/** What is taught from: a file, told at once when it is too large, or a text written here. */
export function ContentFields({ draft, onChange, share }: ContentFieldsProps): ReactNode {
  const { is, file, text } = draft;
  const tooLarge =
    file !== null && file.size > MATERIAL_BYTES ? materialWords.tooLarge(showSize(file.size)) : undefined;
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={materialWords.how}
        data={[
          { value: 'file', label: materialWords.asFile },
          { value: 'text', label: materialWords.asText },
        ]}
        value={is}
        onChange={(next) => onChange({ ...draft, is: next === 'text' ? 'text' : 'file' })}
      />
      {is === 'file' ? (
        <FileInput
          label={materialWords.file}
          description={materialWords.fileHelp}
          accept=".pdf,.docx,.pptx,.jpg,.jpeg,.png,.mp4,.webm"
          required
          value={file}
          error={tooLarge}
          onChange={(next) => onChange({ ...draft, file: next })}
        />
      ) : (
        <Textarea
          label={materialWords.text}
          required
          autosize
          minRows={6}
          maxLength={50_000}
          value={text}
          onChange={({ currentTarget }) => onChange({ ...draft, text: currentTarget.value })}
        />
      )}
      {share !== null && (
        <div role="status">
          <Text size="sm">{materialWords.sending(share)}</Text>
          <Progress value={share} aria-label={materialWords.sending(share)} />
        </div>
      )}
    </Stack>
  );
}
