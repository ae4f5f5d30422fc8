import { sql } from 'kysely';
import type { ScoreTable } from '@ra-soat/domain/assessment/score-table.ts';
import type { Settings } from '@ra-soat/domain/assessment/settings.ts';
import type { Tx } from '../database.ts';
import type { LoadedRound } from '../rounds.ts';

interface Row {
  body: ScoreTable;
  status: ScoreTable['status'];
  confirmed_by: string | null;
}

/**
 * What a form is scored with in a round: the confirmed table in force on the day the round opened, the commune's own
 * before the country's; where there is none, a demonstration table, which marks what it scored.
 */
export async function scoringInForce(tx: Tx, round: LoadedRound): Promise<Settings['scoring']> {
  const day = round.state.opening.on;
  const { rows } = await sql<Row>`
    select body, status, confirmed_by from score_table
    where standard_id = ${round.standard} and form_version = ${round.formVersion}
      and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})
      and place_id in (select place_path(${round.commune}))
      and (status = 'confirmed' or demonstration)
    order by demonstration, (place_id = 'vn'), valid_from desc, confirmed_at desc limit 1`.execute(tx);
  const [row] = rows;
  if (!row) return undefined;
  const table = { ...row.body, status: row.status, confirmedBy: row.confirmed_by };
  return { table, region: round.region ?? '' };
}
