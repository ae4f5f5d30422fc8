import { sql, type RawBuilder } from 'kysely';

/**
 * Whether a row of `household_status` is the one its decision's certificate rests on: national, and in a dual run that
 * of the incoming standard (standards.md §1).
 */
export function certifiedStatus(alias: string): RawBuilder<boolean> {
  const row = sql.table(alias);
  return sql<boolean>`(${row}.standard_id like 'vn-%' and not exists (
    select from household_status later
    where later.household_id = ${row}.household_id and later.decision_id = ${row}.decision_id
      and later.standard_id like 'vn-%' and later.from_on > ${row}.from_on))`;
}
