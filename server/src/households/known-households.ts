import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import { foldLabel } from '../platform/workbook/fold-label.ts';
import { householdKey } from '../platform/workbook/household-key.ts';
import { registryPeople, type KnownPerson } from './registry-people.ts';

export interface Known {
  readonly householdId: string;
  readonly villageId: string;
  readonly villagePosition: number;
  /** False: it lived in the commune and does no longer. */
  readonly here: boolean;
  /** Content hashes it has come in with. */
  readonly hashes: readonly string[];
  readonly people: readonly KnownPerson[];
}

/** The households of a commune, by what a row of a workbook can say of them. */
export interface KnownHouseholds {
  /** By village, number and head: those who live here now. */
  readonly byKey: ReadonlyMap<string, Known>;
  /** By the key our own export writes: also those who left. */
  readonly byReference: ReadonlyMap<string, Known>;
}

interface Row {
  household_id: string;
  village_id: string;
  village: string;
  position: number;
  number: string;
  head: string;
  here: boolean;
  hashes: string[] | null;
}

/** The households of a commune now and before: what the rows of a workbook are matched with. */
export async function knownHouseholds(tx: Tx, commune: string): Promise<KnownHouseholds> {
  const { rows } = await sql<Row>`
    select distinct on (hp.household_id) hp.household_id, hp.village_id, village.name as village, village.position,
           hp.number, coalesce(m.name, '') as head, hp.to_on is null as here,
           (select array_agg(hash) from household_source s where s.household_id = hp.household_id) as hashes
    from household_place hp join village using (village_id)
    left join household_member m on m.household_id = hp.household_id and m.current and m.is_head
    where hp.commune_id = ${commune}
    order by hp.household_id, hp.to_on desc nulls first`.execute(tx);
  const people = await registryPeople(tx, commune);
  const byKey = new Map<string, Known>();
  const byReference = new Map<string, Known>();
  for (const row of rows) {
    const { household_id: householdId, village_id: villageId, position: villagePosition, here } = row;
    const own = people.get(householdId) ?? [];
    const known: Known = { householdId, villageId, villagePosition, here, hashes: row.hashes ?? [], people: own };
    byReference.set(householdId, known);
    if (here) byKey.set(householdKey(row.village, row.number, row.head), known);
  }
  return { byKey, byReference };
}

/** A row copied for another household takes the key along: it counts only with a head whom the household has had. */
export function isOf(known: Known, head: string): boolean {
  return known.people.some(({ name }) => foldLabel(name) === foldLabel(head));
}
