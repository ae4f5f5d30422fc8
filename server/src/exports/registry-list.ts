import type { CommuneListRow, MemberListRow } from '../documents/excel/member-list.ts';
import { memberRows } from '../documents/member-rows.ts';
import type { ListedCount } from '../platform/facts/listed-as-of.ts';
import type { ListedHome } from './listed-homes.ts';

/** R14 and R15 of any unit and day: the row of each commune with its totals, then its households, numbered from 1. */
export async function* registryList(
  homes: AsyncIterable<ListedHome>,
  counts: ReadonlyMap<string, ListedCount>,
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
    const marks = { merit: home.merit === true, noLabour: home.no_labour === true };
    const { origin, members, needs, local_minority: local } = home;
    const marked = { ...marks, origin, members, needs: needs ?? [], localMinority: local === true };
    for (const row of memberRows(marked, order)) yield { kind: 'member', ...row };
  }
}
