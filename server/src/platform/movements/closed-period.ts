import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { ClosedPeriod } from '@ra-soat/domain/registry/movement-days.ts';
import type { Tx } from '../database.ts';

/** The last annual decision of a commune that stands: days until then are closed. Who works in a village sees it too. */
export async function closedPeriod(tx: Tx, commune: string): Promise<ClosedPeriod | null> {
  const { rows } = await sql<{ decision: string; decidedOn: IsoDate }>`
    select coalesce(state -> 'decision' ->> 'number', '') as decision, decided_on as "decidedOn" from round
    where commune_id = ${commune} and kind = 'annual' and decided_on is not null and state -> 'decision' is not null
    order by decided_on desc limit 1`.execute(tx);
  return rows[0] ?? null;
}
