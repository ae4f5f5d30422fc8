import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { enumerators } from '@ra-soat/server/surveys/contract.ts';
import { useMe } from '../access/session.tsx';
import { useAsk } from '../ui/use-ask.ts';
import { surveyWords } from '../words/surveys.vi.ts';
import { useEntryParts } from './entry-context.tsx';
import type { Entry } from './work.ts';
import { OptionField } from './option-field.tsx';

interface EnumeratorFieldProps extends Pick<Entry, 'villageId' | 'reverify'> {
  /** Nobody counts as the visitor but who is chosen. */
  readonly onlyNamed: boolean;
}

/** Who visited the household: the one who keys, unless somebody else is chosen. Who visited does not accept. */
export function EnumeratorField({ villageId, reverify, onlyNamed }: EnumeratorFieldProps): ReactNode {
  const { accountId, today } = useMe();
  const { evidence, work, edit } = useEntryParts();
  const on = evidence.interviewOn === '' ? today : evidence.interviewOn;
  const asked = useAsk(enumerators, { villageId, on }, { keep: true });
  const people = asked.data?.people ?? [];
  const choose = (code: unknown) =>
    edit(({ enumerator: _, ...before }) => (typeof code === 'string' ? { ...before, enumerator: code } : before));
  const visitor = work.enumerator ?? (onlyNamed ? undefined : accountId);
  return (
    <>
      <OptionField
        path="enumerator"
        label={surveyWords.visitor}
        options={people.map((person) => ({
          code: person.accountId,
          label: person.accountId === accountId ? surveyWords.me(person.name) : person.name,
        }))}
        value={visitor}
        onChange={(_, code) => choose(code)}
      />
      {reverify && reverify.enumerator === visitor && <Text size="sm">{surveyWords.sameVisitor(reverify.name)}</Text>}
    </>
  );
}
