import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { uiWords } from '../words/ui.vi.ts';
import { FileButton } from './file-button.tsx';

interface PaperButtonsProps {
  /** Name of the paper, as on the paper. */
  readonly name: string;
  readonly urlOf: (format: 'pdf' | 'docx') => string;
}

/** One paper to sign, as PDF and as Word. */
export function PaperButtons({ name, urlOf }: PaperButtonsProps): ReactNode {
  return (
    <Group gap="xs">
      <Text size="sm">{name}</Text>
      <FileButton href={urlOf('pdf')} label={`${name}, ${uiWords.pdf}`}>
        {uiWords.pdf}
      </FileButton>
      <FileButton href={urlOf('docx')} label={`${name}, ${uiWords.word}`}>
        {uiWords.word}
      </FileButton>
    </Group>
  );
}
