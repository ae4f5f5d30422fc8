import { Alert, List } from '@mantine/core';
import type { ReactNode } from 'react';
import { roundWords } from '../words/rounds.vi.ts';

/** Settings nobody has entered yet: said before somebody fills a form whose step would be refused. */
export function MissingRules({ missing }: { readonly missing: readonly string[] }): ReactNode {
  if (missing.length === 0) return null;
  return (
    <Alert color="orange" title={roundWords.missingRules} role="status">
      <List size="sm">
        {missing.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
