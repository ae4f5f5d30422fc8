import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { uiWords } from '../words/ui.vi.ts';
import { FileButton } from './file-button.tsx';

interface SignListButtonsProps {
  /** Name of the list, as on the paper. */
  readonly name: string;
  readonly urlOf: (format: 'pdf' | 'docx' | 'xlsx') => string;
}

const formats = [
  ['pdf', uiWords.pdf],
  ['docx', uiWords.word],
  ['xlsx', uiWords.excel],
] as const;

/** A list to be signed, as PDF, Word and Excel. */
export function SignListButtons({ name, urlOf }: SignListButtonsProps): ReactNode {
  return (
    <Group gap="xs">
      <Text size="sm">{name}</Text>
      {formats.map(([format, label]) => (
        <FileButton key={format} href={urlOf(format)} label={`${name}, ${label}`}>
          {label}
        </FileButton>
      ))}
    </Group>
  );
}
