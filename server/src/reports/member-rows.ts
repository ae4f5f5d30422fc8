import { ethnicityName } from '@ra-soat/domain/words/ethnicity.vi.ts';
import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import type { MemberListRow } from '../documents/excel/member-list.ts';
import { birthYearOf, type MemberOn } from '../documents/members-on.ts';
import type { ListedHousehold } from './listed-households.ts';

function born(member: MemberOn, sex: 'male' | 'female'): string {
  return member.sex === sex ? String(birthYearOf(member) ?? '') : '';
}

/**
 * The rows of one household, marks on the head's. Which peoples are "tại chỗ" is a list of the province that is not
 * known: the column stays empty.
 */
export function memberRows(household: ListedHousehold, order: number): Omit<MemberListRow, 'kind'>[] {
  return household.members.map((member, index) => {
    const isFirst = index === 0;
    return {
      householdNumber: isFirst ? order : null,
      memberNumber: index + 1,
      name: member.name,
      bornMale: born(member, 'male'),
      bornFemale: born(member, 'female'),
      ethnicity: member.ethnicity === null ? '' : ethnicityName(member.ethnicity),
      relation: RELATION_WORDS[member.relation],
      origin: isFirst ? household.origin : null,
      merit: isFirst && household.merit,
      localMinority: false,
      noLabour: isFirst && household.noLabour,
      needs: isFirst ? household.needs : [],
    };
  });
}
