import type { Evidence, Member, Relation, Sex } from '@ra-soat/domain/survey/evidence.ts';
import type { Tx } from '../database.ts';
import type { LoadedRound } from '../rounds.ts';

/** Members as the registry knows them; nothing of last year's answers counts before it was asked again. */
export async function knownMembersOf(tx: Tx, households: readonly string[]): Promise<ReadonlyMap<string, Member[]>> {
  if (households.length === 0) return new Map();
  const rows = await tx
    .selectFrom('household_member')
    .selectAll()
    .where('household_id', 'in', households)
    .where('current', '=', true)
    .where('to_on', 'is', null)
    .orderBy('position')
    .execute();
  const members = rows.map((row): [string, Member] => [
    row.household_id,
    {
      id: row.member_id,
      name: row.name,
      relation: row.relation as Relation,
      ...(row.born_on ? { bornOn: row.born_on } : row.born_year ? { bornYear: row.born_year } : {}),
      ...(row.sex && { sex: row.sex as Sex }),
      ...(row.ethnicity && { ethnicity: row.ethnicity }),
      facts: {},
    },
  ]);
  const grouped = Map.groupBy(members, ([household]) => household);
  return new Map([...grouped].map(([household, own]) => [household, own.map(([, member]) => member)]));
}

/** A form on which nothing was asked yet. */
export function blankEvidence(
  { formVersion, area }: Pick<LoadedRound, 'formVersion' | 'area'>,
  interviewOn: string,
  members: readonly Member[],
): Evidence {
  return { version: formVersion, interviewOn, area, members, household: {}, b1: { answers: {} }, b2: {} };
}
