import { sql } from 'kysely';
import type { ScoreTable } from '@ra-soat/domain/assessment/score-table.ts';
import { DEFAULT_SETTINGS, type Settings } from '@ra-soat/domain/assessment/settings.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import type { Tx } from '../platform/database.ts';
import type { LoadedRound } from '../platform/rounds.ts';

interface Row {
  body: ScoreTable;
  status: ScoreTable['status'];
  confirmed_by: string | null;
}

/**
 * How a form is scored in a round: with the confirmed table in force on the day the round opened, the commune's own
 * before the country's. A demonstration table scores only a form without a keyed total, and marks what it scored.
 */
export async function scoringInForce(tx: Tx, round: LoadedRound, evidence: Evidence): Promise<Settings> {
  const day = round.state.opening.on;
  const { rows } = await sql<Row>`
    select body, status, confirmed_by from score_table
    where standard_id = ${round.standard} and form_version = ${evidence.version}
      and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})
      and place_id in (select place_path(${round.commune}))
      and (status = 'confirmed' or (demonstration and ${evidence.b1.keyedTotal === undefined}))
    order by demonstration, (place_id = 'vn'), valid_from desc, confirmed_at desc limit 1`.execute(tx);
  const [row] = rows;
  if (!row) return DEFAULT_SETTINGS;
  const table = { ...row.body, status: row.status, confirmedBy: row.confirmed_by };
  return { ...DEFAULT_SETTINGS, scoring: { table, region: round.region ?? '' } };
}
