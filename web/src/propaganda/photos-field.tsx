import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import { acceptedTypes, fileFault, nameOf } from '../attachments/attachment.ts';
import { blobUrl, putBlob } from '../ui/door.ts';
import { propagandaWords as words } from '../words/propaganda.vi.ts';
import type { Photo } from './photo.ts';
import styles from './news.module.css';

interface PhotosFieldProps {
  readonly label: string;
  readonly photos: readonly Photo[];
  readonly onChange: (photos: readonly Photo[]) => void;
}

/** Photos are sent to the blob door as they are picked; each gets a caption. */
export function PhotosField({ label, photos, onChange }: PhotosFieldProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const sending = useMutation({
    mutationFn: async (file: File) => {
      const fault = fileFault(file);
      if (fault !== null) throw new Error(fault);
      return { sha256: (await putBlob(file)).sha256, caption: nameOf(file.name) };
    },
    onSuccess: (photo) => onChange([...photos.filter(({ sha256 }) => sha256 !== photo.sha256), photo]),
  });
  const caption = (at: number, text: string) =>
    onChange(photos.map((photo, index) => (index === at ? { ...photo, caption: text } : photo)));
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        {label}
      </Text>
      {photos.map(({ sha256, caption: text }, at) => (
        <Group key={sha256} gap="xs" align="end" wrap="nowrap">
          <img className={styles.small} src={blobUrl(sha256)} alt="" />
          <TextInput
            label={words.caption(at + 1)}
            required
            maxLength={200}
            value={text}
            style={{ flex: 1 }}
            onChange={({ currentTarget }) => caption(at, currentTarget.value)}
          />
          <Button
            size="xs"
            variant="default"
            aria-label={words.removePhoto(at + 1)}
            onClick={() => onChange(photos.filter((_, index) => index !== at))}
          >
            ×
          </Button>
        </Group>
      ))}
      {sending.error && (
        <Alert role="alert" variant="outline" color="red">
          {sending.error.message}
        </Alert>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.addPhoto}
        accept={acceptedTypes}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) sending.mutate(file);
          currentTarget.value = '';
        }}
      />
      <div>
        <Button size="xs" variant="outline" loading={sending.isPending} onClick={() => input.current?.click()}>
          {words.addPhoto}
        </Button>
      </div>
    </Stack>
  );
}
