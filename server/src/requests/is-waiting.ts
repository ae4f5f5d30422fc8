import { sql, type RawBuilder } from 'kysely';

/** No round took the paper yet, and nobody answered it or took it back. */
export function isWaiting(request: 'q'): RawBuilder<unknown> {
  const q = sql.table(request);
  return sql`${q}.round_id is null and not exists (select from review_request_step t
    where t.household_id = ${q}.household_id and t.request_id = ${q}.request_id and t.state <> 'RECEIVED')`;
}
