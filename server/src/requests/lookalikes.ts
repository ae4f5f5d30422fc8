import { sql } from 'kysely';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { requestWords } from '@ra-soat/domain/words/requests.vi.ts';
import { isWaiting } from './is-waiting.ts';
import type { Keyring } from '../platform/keyring.ts';
import type { Tx } from '../platform/database.ts';
import { requestNumber, type KeptAt } from './keep-request.ts';

/** The people a paper names, as far as they can be recognised. */
export interface Named {
  readonly householdId: string;
  readonly head: { readonly name: string; readonly bornYear: number };
  readonly citizenNumbers: readonly string[];
}

/** A household of the commune that may be the one of the paper, and why. */
export interface Lookalike {
  readonly householdId: string;
  readonly sameNumber: boolean;
  /** "Hộ Nguyễn Văn A, Thôn 1: cùng số định danh; đã có giấy đề nghị số 12/2026 ngày 05/10/2026". */
  readonly text: string;
  /** Number of an open or listed request of this round, if there is one. */
  readonly request: string | undefined;
}

interface Row {
  household_id: string;
  head: string;
  village: string;
  same_number: boolean;
  listed: boolean;
  year: number | null;
  serial: number | null;
  received_on: string | null;
}

/** Same citizen number of anybody, or the same head by name and year of birth. */
export async function lookalikes(
  tx: Tx,
  keys: Keyring,
  where: KeptAt,
  { householdId, head, citizenNumbers }: Named,
): Promise<Lookalike[]> {
  const marks = citizenNumbers.map((number) => keys.mark(number));
  const { rows } = await sql<Row>`
    with same as (
      select household_id, true as same_number from household_citizen where keyed_hash = any (${marks}::bytea[])
      union all
      select w.household_id, false from household_word w
      join household_member m on m.household_id = w.household_id and m.current and m.is_head and m.to_on is null
      where w.commune_id in (select past.commune_id from village_commune past join village v using (village_id) where v.commune_id = ${where.commune}) and w.word = ${fold(head.name)} and coalesce(m.born_year, ${head.bornYear}) = ${head.bornYear}
    )
    select hp.household_id, coalesce(m.name, '') as head, village.name as village, bool_or(same_number) as same_number,
           exists (select from review_case c where c.household_id = hp.household_id and c.round_id = ${where.roundId}) as listed,
           r.year, r.serial, r.received_on
    from same join household_place hp using (household_id) join village using (village_id)
    left join household_member m on m.household_id = hp.household_id and m.current and m.is_head and m.to_on is null
    left join lateral (select year, serial, received_on from review_request q
      where q.household_id = hp.household_id and q.round_id is not distinct from ${where.roundId}::uuid
        and (q.round_id is not null or ${isWaiting('q')}) order by received_on, serial limit 1) r on true
    where hp.to_on is null and hp.commune_id = ${where.commune} and hp.household_id <> ${householdId}
    group by hp.household_id, m.name, village.name, r.year, r.serial, r.received_on
    order by 4 desc, 2`.execute(tx);
  return rows.filter((row) => row.same_number || fold(row.head) === fold(head.name)).map(shown);
}

function shown(row: Row): Lookalike {
  const { serial, year, received_on: on } = row;
  const request = serial === null || year === null ? undefined : requestNumber(serial, year);
  return {
    householdId: row.household_id,
    sameNumber: row.same_number,
    request,
    text: requestWords.lookalike({
      ...{ head: row.head, village: row.village, sameNumber: row.same_number, listed: row.listed },
      ...(request !== undefined && on !== null && { request, on }),
    }),
  };
}
