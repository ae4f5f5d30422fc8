import { sql } from 'kysely';

/** The round a paper came in with, or the one that took it (lateral of `review_request q`). */
export const roundOfRequest = sql`
  select coalesce(q.round_id, (select t.round_id from review_request_step t
    where t.household_id = q.household_id and t.request_id = q.request_id and t.round_id is not null
    order by t.seq desc limit 1)) as round_id`;
