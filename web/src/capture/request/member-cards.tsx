import type { ReactNode } from 'react';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import { blankMember, type MemberDraft, type RequestDraft } from '../../requests/request-draft.ts';
import { BigButton } from '../../ui/field/big-button.tsx';
import { Card } from '../../ui/field/notice.tsx';
import { SelectField } from '../../ui/field/select-field.tsx';
import { newHouseholdWords } from '../../words/capture-request.vi.ts';
import { personFaults } from './person-faults.ts';
import { PersonFields } from './person-fields.tsx';

const relations = (['spouse', 'child', 'grandchild', 'parent', 'sibling', 'other'] as const).map((value) => ({
  value,
  label: RELATION_WORDS[value],
}));

interface MemberCardsProps {
  readonly draft: RequestDraft;
  readonly thisYear: number;
  readonly asked: boolean;
  readonly onChange: (members: readonly MemberDraft[]) => void;
}

/** The other people of the household. Without a people of their own they have the head's. */
export function MemberCards({ draft, thisYear, asked, onChange }: MemberCardsProps): ReactNode {
  const { members, head } = draft;
  const put = (at: number, part: Partial<MemberDraft>) =>
    onChange(members.map((member, index) => (index === at ? { ...member, ...part } : member)));
  const add = () => onChange([...members, { ...blankMember(crypto.randomUUID()), ethnicity: head.ethnicity }]);
  return (
    <>
      {members.map((member, at) => (
        <Card key={member.memberId}>
          <h2>{newHouseholdWords.memberPart(at)}</h2>
          <PersonFields
            person={member}
            faults={asked ? personFaults(member, thisYear) : {}}
            onChange={(part) => put(at, part)}
          />
          <SelectField
            label={newHouseholdWords.relation}
            options={relations}
            value={member.relation}
            onChange={(relation) => put(at, { relation })}
          />
          <BigButton kind="danger" onPress={() => onChange(members.filter((_, index) => index !== at))}>
            {newHouseholdWords.removeMember(at)}
          </BigButton>
        </Card>
      ))}
      <BigButton icon="plus" onPress={add}>
        {newHouseholdWords.addMember}
      </BigButton>
    </>
  );
}
