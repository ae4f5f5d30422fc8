import { sql } from 'kysely';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { IncomeKind } from '@ra-soat/domain/income/income-sheet.ts';
import { incomeWords } from '@ra-soat/domain/words/income.vi.ts';
import type { Tx } from '../platform/database.ts';

interface Row {
  household_id: string;
  member_id: string;
  name: string;
  head: string;
  village: string;
}

interface Named {
  readonly kind: IncomeKind;
  readonly name: string;
  readonly bornYear: number;
}

/** Whom the registry of the commune knows by that name and year: heads, or for a worker anybody; each with its words. */
export async function samePeople(
  tx: Tx,
  commune: string,
  { kind, name, bornYear }: Named,
): Promise<{ path: string; message: string }[]> {
  const { rows } = await sql<Row>`
    select m.household_id, m.member_id, m.name, head.name as head, village.name as village
    from household_place hp join village using (village_id)
    join household_member m on m.household_id = hp.household_id and m.current and m.to_on is null
    join household_member head on head.household_id = hp.household_id and head.current and head.is_head
      and head.to_on is null
    where hp.commune_id = ${commune} and hp.to_on is null and (m.is_head or ${kind} = 'lowIncomeWorker')
      and coalesce(m.born_year, ${bornYear}) = ${bornYear}
    order by village.position, m.name, m.member_id`.execute(tx);
  return rows
    .filter((row) => fold(row.name) === fold(name))
    .map((row) => ({ path: `${row.household_id} ${row.member_id}`, message: incomeWords.samePerson(row) }));
}
