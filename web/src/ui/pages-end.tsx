import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { uiWords } from '../words/ui.vi.ts';
import { whole } from './show.ts';

interface PagesEndProps {
  readonly shown: number;
  readonly total: number;
  readonly pages: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** The foot of a long list: how much of it is shown, and the button for more. */
export function PagesEnd({ shown, total, pages }: PagesEndProps): ReactNode {
  return (
    <Group justify="space-between">
      <Text size="sm" role="status">
        {uiWords.shown(whole(shown), whole(total))}
      </Text>
      {pages.hasNextPage && (
        <Button variant="outline" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {uiWords.more}
        </Button>
      )}
    </Group>
  );
}
