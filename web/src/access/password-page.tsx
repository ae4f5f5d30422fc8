import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { accessWords } from '../words/access.vi.ts';
import { PasswordScreen } from './password-screen.tsx';

export function PasswordPage(): ReactNode {
  return (
    <Page title={accessWords.changePassword}>
      <PasswordScreen forced={false} />
    </Page>
  );
}
