import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Page } from '../ui/page.tsx';
import { accessWords } from '../words/access.vi.ts';
import { sessionWords } from '../words/fieldwork.vi.ts';
import { PasswordScreen } from './password-screen.tsx';
import { SessionsList } from './sessions-list.tsx';

export function PasswordPage(): ReactNode {
  return (
    <Page title={accessWords.changePassword}>
      <PasswordScreen forced={false} />
      <Title order={2}>{sessionWords.title}</Title>
      <SessionsList />
    </Page>
  );
}
