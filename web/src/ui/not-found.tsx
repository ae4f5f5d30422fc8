import type { ReactNode } from 'react';
import { frameWords } from '../words/frame.vi.ts';
import { uiWords } from '../words/ui.vi.ts';
import { Empty } from './empty.tsx';
import { LinkButton } from './link-button.tsx';
import { Page } from './page.tsx';

export function NotFound(): ReactNode {
  return (
    <Page title={frameWords.notFound}>
      <Empty what={frameWords.notFoundHelp} remedy={<LinkButton to="/">{uiWords.backHome}</LinkButton>} />
    </Page>
  );
}
