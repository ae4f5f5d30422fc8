import { sql } from 'kysely';
import type { SessionPlan } from '@ra-soat/domain/training/session-findings.ts';
import type { Tx } from '../platform/database.ts';

type Clash = SessionPlan['clashes'][number];

/** Half-days at which somebody of these sessions is also on duty at another one: the same account, or name and unit. */
export async function dutyClashes(tx: Tx, sessions: readonly string[]): Promise<Map<string, Clash[]>> {
  const { rows } = await sql<Clash & { of: string }>`
    with half as (
      select s.session_id, s.title, h ->> 'on' as on_day, h ->> 'from' as starts, h ->> 'to' as ends
      from training_session s cross join jsonb_array_elements(s.halves) h where s.state <> 'cancelled'
    )
    select distinct mine.session_id as of, a.name, other.title as session, mine.on_day as on
    from training_staff a join half mine on mine.session_id = a.session_id
    join training_staff b on b.session_id <> a.session_id
      and (a.account_id = b.account_id or (lower(a.name) = lower(b.name) and lower(a.unit) = lower(b.unit)))
    join half other on other.session_id = b.session_id
      and other.on_day = mine.on_day and other.starts < mine.ends and mine.starts < other.ends
    where a.session_id = any (${sessions}::uuid[])
    order by 4, 2`.execute(tx);
  return Map.groupBy(rows, ({ of }) => of);
}
