import { Checkbox, Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import type { Member } from './event-draft.ts';

/** A person as a line to choose: name, relation, year of birth. */
export function personLine({ name, relation, bornOn, bornYear }: Member): string {
  const born = bornOn === null ? bornYear : Number(bornOn.slice(0, 4));
  const parts = [RELATION_WORDS[relation].toLowerCase(), ...(born === null ? [] : [String(born)])];
  return `${name} (${parts.join(', ')})`;
}

interface PeopleProps {
  readonly label: string;
  readonly people: readonly Member[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Several people of a household. */
export function PeopleField({ label, people, value, onChange }: PeopleProps): ReactNode {
  return (
    <Checkbox.Group label={label} required value={[...value]} onChange={onChange}>
      <Stack gap={6} mt={4}>
        {people.map((person) => (
          <Checkbox key={person.memberId} value={person.memberId} label={personLine(person)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

interface OneProps {
  readonly label: string;
  readonly people: readonly Member[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** One person of a household. */
export function OnePersonField({ label, people, value, onChange }: OneProps): ReactNode {
  return (
    <Radio.Group label={label} required value={value} onChange={onChange}>
      <Stack gap={6} mt={4}>
        {people.map((person) => (
          <Radio key={person.memberId} value={person.memberId} label={personLine(person)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
