import { sql } from 'kysely';
import type { Tx } from './database.ts';

/** A household that is to have a certificate. */
export interface CertificateHolder {
  readonly household_id: string;
  readonly village_id: string;
}

/**
 * Whom a decision recognises, as long as it is the one in force for the household, without a number yet: under it, or
 * for the same class under the decision of the round that it amends. In the order of the villages.
 */
export async function certificateHolders(tx: Tx, decisionId: string): Promise<CertificateHolder[]> {
  const { rows } = await sql<CertificateHolder>`
    select l.household_id, l.village_id from certifying_line l
    join village using (village_id)
    join review_case c on c.household_id = l.household_id and c.round_id = l.round_id
    where l.decision_id = ${decisionId} and l.list_kind in ('POOR', 'NEAR_POOR') and c.decision_id = l.decision_id
      and not exists (
        select from certificate g join certifying_line had on had.household_id = g.household_id
          and had.decision_id = g.decision_id and had.list_kind = l.list_kind and had.round_id = l.round_id
        where g.household_id = l.household_id and (g.decision_id = l.decision_id
          or not exists (select from decision_line gone join decision d using (decision_id)
            where gone.household_id = g.household_id and gone.list_kind = 'REVOKED' and d.revokes_id = g.decision_id)))
    order by village.position, village.name, c.sort_key, l.household_id`.execute(tx);
  return rows;
}
