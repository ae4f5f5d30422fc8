import { RELATION_WORDS } from '@ra-soat/domain/words/survey.vi.ts';
import type { CommuneListRow, MemberListRow } from '../documents/excel/member-list.ts';
import { birthYearOf, type MemberOn } from '../documents/members-on.ts';
import { ethnicityText } from './export-cells.ts';
import type { CommuneCount, ListedHome } from './listed-homes.ts';

function born(member: MemberOn, sex: MemberOn['sex']): string {
  return member.sex === sex ? String(birthYearOf(member) ?? '') : '';
}

function rowsOf(home: ListedHome, order: number): MemberListRow[] {
  return home.members.map((member, at) => {
    const isHead = at === 0;
    return {
      kind: 'member',
      householdNumber: isHead ? order : null,
      memberNumber: at + 1,
      name: member.name,
      bornMale: born(member, 'male'),
      bornFemale: born(member, 'female'),
      ethnicity: ethnicityText(member.ethnicity),
      relation: RELATION_WORDS[member.relation],
      origin: isHead ? home.origin : null,
      merit: isHead && home.merit === true,
      localMinority: isHead && home.local_minority === true,
      noLabour: isHead && home.no_labour === true,
      needs: isHead ? (home.needs ?? []) : [],
    };
  });
}

/** R14 and R15 of any unit and day: the row of each commune with its totals, then its households, numbered from 1. */
export async function* registryList(
  homes: AsyncIterable<ListedHome>,
  counts: ReadonlyMap<string, CommuneCount>,
): AsyncGenerator<CommuneListRow | MemberListRow> {
  let commune = '';
  let order = 0;
  for await (const home of homes) {
    if (home.commune_id !== commune) {
      commune = home.commune_id;
      order = 0;
      const { households = 0, persons = 0 } = counts.get(commune) ?? {};
      yield { kind: 'commune', name: home.commune, households, persons };
    }
    order += 1;
    yield* rowsOf(home, order);
  }
}
