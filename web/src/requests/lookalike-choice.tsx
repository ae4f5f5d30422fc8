import { Alert, Radio, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ProblemField } from '../ui/problem.ts';
import { counterWords } from '../words/requests.vi.ts';

export type Choice =
  { readonly is: 'same'; readonly householdId: string } | { readonly is: 'another'; readonly reason: string };

interface LookalikeChoiceProps {
  /** Household and what is alike, one each. */
  readonly found: readonly ProblemField[];
  readonly choice: Choice | undefined;
  readonly onChange: (choice: Choice) => void;
}

/** Households of the commune that may be the one of the paper: a person says which, or that it is another. */
export function LookalikeChoice({ found, choice, onChange }: LookalikeChoiceProps): ReactNode {
  const value = choice === undefined ? '' : choice.is === 'same' ? choice.householdId : 'another';
  const choose = (next: string) =>
    onChange(next === 'another' ? { is: 'another', reason: '' } : { is: 'same', householdId: next });
  return (
    <Alert role="alert" variant="outline" color="orange" title={counterWords.lookalikes}>
      <Stack gap="sm">
        <Text size="sm">{counterWords.lookalikesHelp}</Text>
        <Radio.Group value={value} onChange={choose} aria-label={counterWords.lookalikes}>
          <Stack gap="xs">
            {found.map(({ path, message }) => (
              <Radio key={path} value={path} label={counterWords.same(message)} />
            ))}
            <Radio value="another" label={counterWords.another} />
          </Stack>
        </Radio.Group>
        {choice?.is === 'another' && (
          <TextInput
            label={counterWords.anotherReason}
            required
            maxLength={300}
            value={choice.reason}
            onChange={({ currentTarget }) => onChange({ is: 'another', reason: currentTarget.value })}
          />
        )}
      </Stack>
    </Alert>
  );
}
