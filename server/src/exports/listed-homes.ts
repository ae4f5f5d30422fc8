import { STANDARD_IDS } from '@ra-soat/domain/standards/standard-of.ts';
import { membersOn, type MemberOn } from '../documents/members-on.ts';
import type { Tx } from '../platform/database.ts';
import { listedPieces, type ListAsked, type ListedRow } from '../platform/facts/listed-as-of.ts';

/** A household that is poor or near-poor on a day, by the registry, with its people. */
export interface ListedHome extends ListedRow {
  readonly members: readonly MemberOn[];
}

/** The lists of a place on a day by whichever national standard stands. */
export function listsOf({
  place,
  on,
  today,
}: {
  place: string;
  on: string;
  today: string;
}): Omit<ListAsked, 'classes'> {
  return { place, on, mapOn: today, standards: STANDARD_IDS };
}

/** The households with their people, in the order of communes, villages and numbers: a piece at a time, never all. */
export async function* listedHomes(tx: Tx, asked: ListAsked): AsyncGenerator<ListedHome> {
  for await (const rows of listedPieces(tx, asked)) {
    const ids = rows.map(({ household_id }) => household_id);
    const members = await membersOn(tx, ids, asked.on);
    for (const row of rows) yield { ...row, members: members.get(row.household_id) ?? [] };
  }
}
