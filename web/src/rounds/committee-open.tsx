import { Alert, List } from '@mantine/core';
import type { ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { committeeOpenWords } from '@ra-soat/domain/words/committee-open.vi.ts';
import type { Board } from './board.ts';

/** Villages the committee wants looked at again and that were not; nothing when there are none. */
export function CommitteeOpen({ open }: { readonly open: Board['committeeOpen'] }): ReactNode {
  if (open.length === 0) return null;
  return (
    <Alert variant="outline" color="orange" title={committeeOpenWords.title}>
      <List size="sm">
        {open.map(({ villageId, name, on, reason, households }) => (
          <List.Item key={villageId}>{committeeOpenWords.village(name, showDate(on), reason, households)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
