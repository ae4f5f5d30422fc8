import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { attachmentWords } from '../words/attachments.vi.ts';
import { acceptedTypes, fileFault, type Attachment, type Subject } from './attachment.ts';
import { DescribeFile } from './describe-file.tsx';

interface AddAttachmentProps {
  readonly subject: Subject;
  /** The attachment that the new one stands for. */
  readonly replaces?: Attachment;
}

/** Picks a file or takes a photo, then asks what it is and sends it. */
export function AddAttachment({ subject, replaces }: AddAttachmentProps): ReactNode {
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const pick = (picked: File | undefined) => {
    if (picked === undefined) return;
    const wrong = fileFault(picked);
    setFault(wrong);
    setFile(wrong === null ? picked : null);
  };
  return (
    <Stack gap={4} align="flex-start">
      <Group gap="xs">
        {replaces ? (
          <Picker label={attachmentWords.replace} name={attachmentWords.replaceName(replaces.name)} onPick={pick} />
        ) : (
          <>
            <Picker label={attachmentWords.pick} onPick={pick} />
            <Picker label={attachmentWords.camera} onPick={pick} camera />
          </>
        )}
      </Group>
      {!replaces && <Text size="sm">{attachmentWords.help}</Text>}
      {fault !== null && (
        <Alert role="alert" variant="outline" color="red">
          {fault}
        </Alert>
      )}
      {file !== null && (
        <DescribeFile file={file} subject={subject} onClose={() => setFile(null)} {...(replaces && { replaces })} />
      )}
    </Stack>
  );
}

interface PickerProps {
  readonly label: string;
  readonly name?: string;
  readonly camera?: boolean;
  readonly onPick: (file: File | undefined) => void;
}

function Picker({ label, name = label, camera = false, onPick }: PickerProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={name}
        accept={camera ? 'image/*' : acceptedTypes}
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={({ currentTarget }) => {
          onPick(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <Button size="xs" variant="outline" aria-label={name} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
