import { ethnicityName } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import type { MemberListRow } from './excel/member-list.ts';
import { birthYearOf, type MemberOn } from './members-on.ts';

/** What the head's row of R14 or R15 says of a household; `localMinority` where the province's list of peoples is known. */
export interface MarkedHome extends Pick<MemberListRow, 'origin' | 'merit' | 'noLabour' | 'needs'> {
  readonly localMinority?: boolean;
  readonly members: readonly MemberOn[];
}

function born(member: MemberOn, sex: 'male' | 'female'): string {
  return member.sex === sex ? String(birthYearOf(member) ?? '') : '';
}

/** The rows of one household, marks on the head's. */
export function memberRows(home: MarkedHome, order: number): Omit<MemberListRow, 'kind'>[] {
  return home.members.map((member, at) => {
    const isFirst = at === 0;
    return {
      householdNumber: isFirst ? order : null,
      memberNumber: at + 1,
      name: member.name,
      bornMale: born(member, 'male'),
      bornFemale: born(member, 'female'),
      ethnicity: member.ethnicity === null ? '' : ethnicityName(member.ethnicity),
      relation: RELATION_WORDS[member.relation],
      origin: isFirst ? home.origin : null,
      merit: isFirst && home.merit,
      localMinority: isFirst && home.localMinority === true,
      noLabour: isFirst && home.noLabour,
      needs: isFirst ? home.needs : [],
    };
  });
}
