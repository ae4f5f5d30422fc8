import { sql } from 'kysely';
import type { CaseEvent } from '@ra-soat/domain/review/case-event.ts';
import { caseEventText } from '@ra-soat/domain/words/timeline.vi.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { householdPage } from './contract.ts';

type Timeline = z.output<(typeof householdPage)['output']>['timeline'];

interface Row {
  on_date: string;
  recorded_at: Date;
  kind: string;
  body: CaseEvent;
  by: string | null;
  year: number;
}

/** Everything that happened to a household's cases, newest first, in words. */
export async function timelineOf(tx: Tx, householdId: string): Promise<Timeline> {
  const { rows } = await sql<Row>`
    select e.on_date, e.recorded_at, e.kind, e.body, account.full_name as by, round.year
    from case_event e join round using (round_id) left join account using (account_id)
    where e.household_id = ${householdId} order by e.recorded_at desc, e.seq desc limit 300`.execute(tx);
  return rows.map((row) => ({
    on: row.on_date,
    recordedAt: row.recorded_at.toISOString(),
    kind: row.kind,
    text: caseEventText(row.body),
    by: row.by ?? '',
    round: row.year,
  }));
}
