import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { frameWords } from '../words/frame.vi.ts';
import { Empty } from './empty.tsx';
import { Page } from './page.tsx';

/** In place of a page that failed: a defect of ours, not of the user. */
export function Broken(): ReactNode {
  return (
    <Page title={frameWords.broken}>
      <Empty
        what={frameWords.brokenHelp}
        remedy={<Button onClick={() => globalThis.location.reload()}>{frameWords.reload}</Button>}
      />
    </Page>
  );
}
