import { Button, Fieldset, Group, MultiSelect, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { planWords } from '../words/plans.vi.ts';
import { blankMember, type MemberDraft } from './member-draft.ts';

interface MemberRowsProps {
  readonly members: readonly MemberDraft[];
  readonly villages: readonly { villageId: string; name: string }[];
  /** Fewest rows that must stay. */
  readonly least: number;
  readonly onChange: (members: readonly MemberDraft[]) => void;
}

/** The people of a committee: name, office, post, villages of each. */
export function MemberRows({ members, villages, least, onChange }: MemberRowsProps): ReactNode {
  const set = (at: number, change: Partial<MemberDraft>) =>
    onChange(members.map((row, index) => (index === at ? { ...row, ...change } : row)));
  return (
    <Stack gap="sm">
      {members.map((row, at) => (
        <Fieldset key={row.memberId} legend={planWords.member(at + 1)}>
          <MemberFields member={row} villages={villages} onChange={(change) => set(at, change)} />
          {members.length > least && (
            <Button
              mt="xs"
              size="xs"
              variant="default"
              onClick={() => onChange(members.filter((_, index) => index !== at))}
            >
              {planWords.removeMember(at + 1)}
            </Button>
          )}
        </Fieldset>
      ))}
      <Group>
        <Button variant="outline" onClick={() => onChange([...members, blankMember()])}>
          {planWords.addMember}
        </Button>
      </Group>
    </Stack>
  );
}

interface MemberFieldsProps {
  readonly member: MemberDraft;
  readonly villages: MemberRowsProps['villages'];
  readonly onChange: (change: Partial<MemberDraft>) => void;
}

function MemberFields({ member, villages, onChange }: MemberFieldsProps): ReactNode {
  const text = (key: 'name' | 'office' | 'post' | 'phone', label: string, max: number) => (
    <TextInput
      label={label}
      required={key !== 'phone'}
      maxLength={max}
      value={member[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <Stack gap="xs">
      <Group grow align="flex-start" preventGrowOverflow={false}>
        {text('name', planWords.memberName, 100)}
        {text('office', planWords.office, 150)}
      </Group>
      <Group grow align="flex-start" preventGrowOverflow={false}>
        {text('post', planWords.post, 100)}
        {text('phone', planWords.phone, 20)}
      </Group>
      <MultiSelect
        label={planWords.villages}
        description={planWords.villagesHelp}
        data={villages.map(({ villageId, name }) => ({ value: villageId, label: name }))}
        value={member.villages}
        onChange={(chosen) => onChange({ villages: chosen })}
        searchable
        comboboxProps={{ withinPortal: false }}
      />
    </Stack>
  );
}
