import { Alert, Button, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { uiWords } from '../words/ui.vi.ts';
import type { Problem } from './problem.ts';

interface FailedProps {
  readonly problem: Problem;
  readonly retry?: (() => void) | undefined;
}

/** A refusal in place of content or above a form: what happened, the fields it is about, and the way out. */
export function Failed({ problem, retry }: FailedProps): ReactNode {
  return (
    <Alert role="alert" color={problem.status === 403 ? 'gray' : 'red'} title={titleOf(problem)} variant="outline">
      <Stack gap="xs" align="flex-start">
        <Text>{problem.message}</Text>
        {problem.fields.length > 0 && (
          <List size="sm">
            {problem.fields.map((field) => (
              <List.Item key={`${field.path} ${field.message}`}>{field.message}</List.Item>
            ))}
          </List>
        )}
        {problem.status === 403 && <Text size="sm">{uiWords.noRightHelp}</Text>}
        {retry && problem.passing && (
          <Button size="xs" variant="outline" onClick={retry}>
            {uiWords.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

function titleOf(problem: Problem): string {
  if (problem.status === 403) return uiWords.noRightTitle;
  return problem.status === 404 ? uiWords.notFoundTitle : uiWords.failedTitle;
}
