import type { ReactNode } from 'react';
import { frameWords } from '../words/frame.vi.ts';
import { Empty } from './empty.tsx';
import { Page } from './page.tsx';

/** Stands in for a screen that is not built yet. */
export function UnderWay(): ReactNode {
  return (
    <Page title={frameWords.notFound}>
      <Empty what={frameWords.notFoundHelp} />
    </Page>
  );
}
