import { Button, Fieldset, Group, NativeSelect, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { requestWords } from '@ra-soat/domain/words/requests.vi.ts';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { requestReceive } from '@ra-soat/server/requests/contract.ts';
import { capital } from '../ui/capital.ts';
import { counterWords } from '../words/requests.vi.ts';
import { PersonFields } from './person-fields.tsx';
import { blankMember, type MemberDraft } from './request-draft.ts';

const { relation, status } = requestReceive.input.shape.members.element.shape;

interface MembersFieldsProps {
  readonly members: readonly MemberDraft[];
  readonly today: string;
  readonly onChange: (members: readonly MemberDraft[]) => void;
}

/** The other people of the household, as the paper names them. */
export function MembersFields({ members, today, onChange }: MembersFieldsProps): ReactNode {
  const change = (at: number, part: Partial<MemberDraft>) =>
    onChange(members.map((member, i) => (i === at ? { ...member, ...part } : member)));
  return (
    <Stack gap="sm">
      <Text size="sm">{counterWords.membersHelp}</Text>
      {members.map((member, at) => (
        <Fieldset key={member.memberId} legend={counterWords.member(at + 1)}>
          <PersonFields person={member} today={today} set={(part) => change(at, part)}>
            <NativeSelect
              label={counterWords.relation}
              value={member.relation}
              onChange={({ currentTarget }) => change(at, { relation: relation.parse(currentTarget.value) })}
              data={relation.options.map((value) => ({ value, label: capital(RELATION_WORDS[value]) }))}
            />
            <NativeSelect
              label={counterWords.status}
              value={member.status ?? ''}
              onChange={({ currentTarget: { value } }) =>
                change(at, { status: value === '' ? null : (status.parse(value) ?? null) })
              }
              data={[
                { value: '', label: '–' },
                ...Object.entries(requestWords.statuses).map(([value, label]) => ({ value, label })),
              ]}
            />
          </PersonFields>
          <Button mt="sm" size="xs" variant="default" onClick={() => onChange(members.filter((_, i) => i !== at))}>
            {counterWords.removeMember(at + 1)}
          </Button>
        </Fieldset>
      ))}
      <Group>
        <Button variant="outline" onClick={() => onChange([...members, blankMember(crypto.randomUUID())])}>
          {counterWords.addMember}
        </Button>
      </Group>
    </Stack>
  );
}
