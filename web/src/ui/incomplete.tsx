import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { uiWords } from '../words/ui.vi.ts';

/** Said when a form is sent before everything it needs is there. */
export function Incomplete(): ReactNode {
  return (
    <Text role="alert" size="sm" c="red.9">
      {uiWords.incomplete}
    </Text>
  );
}
