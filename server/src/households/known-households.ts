import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import { householdKey } from '../platform/workbook/household-key.ts';

export interface Known {
  readonly householdId: string;
  readonly villageId: string;
  /** Content hashes it has come in with. */
  readonly hashes: readonly string[];
}

interface Row {
  household_id: string;
  village_id: string;
  village: string;
  number: string;
  head: string;
  hashes: string[] | null;
}

/** The households of a commune by village, number and head: what a row of a workbook is matched with. */
export async function knownHouseholds(tx: Tx, commune: string): Promise<Map<string, Known>> {
  const { rows } = await sql<Row>`
    select hp.household_id, hp.village_id, village.name as village, hp.number, coalesce(m.name, '') as head,
           (select array_agg(hash) from household_source s where s.household_id = hp.household_id) as hashes
    from household_place hp join village using (village_id)
    left join household_member m on m.household_id = hp.household_id and m.current and m.is_head
    where hp.commune_id = ${commune} and hp.to_on is null`.execute(tx);
  return new Map(
    rows.map((row) => [
      householdKey(row.village, row.number, row.head),
      { householdId: row.household_id, villageId: row.village_id, hashes: row.hashes ?? [] },
    ]),
  );
}
