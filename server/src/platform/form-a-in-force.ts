import { sql } from 'kysely';
import type { FormA } from '@ra-soat/domain/survey/form-a.ts';
import type { Tx } from './database.ts';
import type { LoadedRound } from './rounds.ts';

/** The confirmed Phiếu A in force on the day the round opened, the commune's own before the country's; none: ✘. */
export async function formAInForce(tx: Tx, round: LoadedRound): Promise<FormA | undefined> {
  const day = round.state.opening.on;
  const { rows } = await sql<{ body: FormA }>`
    select body from form_a
    where standard_id = ${round.standard} and status = 'confirmed' and valid_from <= ${day}
      and (valid_to is null or valid_to >= ${day}) and place_id in (select place_path(${round.commune}))
    order by (place_id = 'vn'), valid_from desc, confirmed_at desc limit 1`.execute(tx);
  return rows[0]?.body;
}
