import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Relation, Sex } from '@ra-soat/domain/survey/evidence.ts';
import type { Tx } from '../platform/database.ts';

/** A person of a household as the registry knew them on a day. */
export interface MemberOn {
  readonly household_id: string;
  readonly member_id: string;
  readonly name: string;
  readonly relation: Relation;
  readonly is_head: boolean;
  readonly sex: Sex | null;
  readonly born_on: IsoDate | null;
  readonly born_year: number | null;
  readonly ethnicity: number | null;
  /** Encrypted; opened only for who may read it. */
  readonly cipher: Buffer | null;
  /** The same person has the same mark in every household. */
  readonly mark: string | null;
}

/** The members on a day, the head first: of each person the newest facts known by then. */
export async function membersOn(
  tx: Tx,
  households: readonly string[],
  on: IsoDate,
): Promise<ReadonlyMap<string, readonly MemberOn[]>> {
  const { rows } = await sql<MemberOn>`
    select m.household_id, m.member_id, name, relation, is_head, sex, born_on, born_year, ethnicity, cipher,
           encode(keyed_hash, 'hex') as mark
    from (
      select distinct on (household_id, member_id) * from household_member
      where household_id = any (${households}::uuid[]) and from_on <= ${on}
      order by household_id, member_id, version desc
    ) m left join household_citizen c on c.household_id = m.household_id and c.member_id = m.member_id
    where to_on is null or to_on > ${on}
    order by m.household_id, is_head desc, position, m.member_id`.execute(tx);
  return Map.groupBy(rows, (row) => row.household_id);
}

export function birthYearOf({ born_on, born_year }: MemberOn): number | null {
  return born_on === null ? born_year : Number(born_on.slice(0, 4));
}
