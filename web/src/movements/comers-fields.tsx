import { Button, Fieldset, Group, NativeSelect, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Relation } from '@ra-soat/domain/survey/evidence.ts';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { PersonFields } from '../requests/person-fields.tsx';
import { movementScreenWords as words } from '../words/movements.vi.ts';
import { blankComer, type ComerDraft } from './event-draft.ts';

const relations: readonly Relation[] = ['spouse', 'child', 'grandchild', 'parent', 'sibling', 'other'];

interface ComersProps {
  readonly comers: readonly ComerDraft[];
  readonly today: string;
  readonly onChange: (comers: readonly ComerDraft[]) => void;
  /** One person only, under this name; else as many as there are. */
  readonly only?: string;
  /** The first is the head of the household that comes. */
  readonly headed?: boolean;
}

/** People who come into a household, or whose facts are corrected. */
export function ComersFields({ comers, today, onChange, only, headed = false }: ComersProps): ReactNode {
  const shown = only === undefined ? comers : comers.slice(0, 1);
  const change = (at: number, part: Partial<ComerDraft>) =>
    onChange(comers.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <Stack gap="sm">
      {shown.map((person, at) => (
        <Fieldset key={person.memberId} legend={only ?? (headed && at === 0 ? words.headPart : words.comer(at + 1))}>
          <PersonFields person={person} today={today} set={(part) => change(at, part)}>
            {person.relation !== 'head' && (
              <RelationField value={person.relation} onChange={(relation) => change(at, { relation })} />
            )}
          </PersonFields>
          {only === undefined && at > 0 && (
            <Button mt="sm" size="xs" variant="default" onClick={() => onChange(comers.filter((_, i) => i !== at))}>
              {words.dropComer(at + 1)}
            </Button>
          )}
        </Fieldset>
      ))}
      {only === undefined && (
        <Group>
          <Button variant="outline" onClick={() => onChange([...comers, blankComer(crypto.randomUUID())])}>
            {words.addComer}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface RelationProps {
  readonly value: Relation;
  readonly onChange: (relation: Relation) => void;
}

function RelationField({ value, onChange }: RelationProps): ReactNode {
  const choose = (picked: string) => onChange(relations.find((one) => one === picked) ?? 'other');
  return (
    <NativeSelect
      label={words.relation}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
      data={relations.map((one) => ({ value: one, label: RELATION_WORDS[one] }))}
    />
  );
}
