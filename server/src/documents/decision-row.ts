import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { issuingWords } from '@ra-soat/domain/words/issuing.vi.ts';
import type { Tx } from '../platform/database.ts';
import type { Signer } from './papers/office.ts';

/** A decision as signed. */
export interface DecisionRow {
  readonly decision_id: string;
  readonly round_id: string;
  readonly commune_id: string;
  readonly kind: 'annual' | 'regular' | 'amendment' | 'revocation';
  /** Of a later decision: the one it amends or revokes; `whole`: a revocation that leaves nothing of it. */
  readonly amends_id: string | null;
  readonly revokes_id: string | null;
  readonly whole: boolean | null;
  readonly number: string;
  readonly decided_on: IsoDate;
  readonly effective_on: IsoDate;
  /** The facts of `decision.sign`, with a reason those of `decision.amend` and `decision.revoke`. */
  readonly body: {
    readonly signer: string;
    readonly authority: 'chairman' | 'deputy' | 'committeeChairman' | 'committeeDeputy';
    readonly grounds: readonly string[];
    readonly reason?: string;
    readonly opinionReference?: string;
    readonly households?: readonly string[];
  };
}

/** By its id, or the one that decided the round. */
export async function decisionRow(
  tx: Tx,
  of: { readonly decisionId: string } | { readonly roundId: string },
): Promise<DecisionRow | undefined> {
  const where =
    'decisionId' in of
      ? sql`decision_id = ${of.decisionId}`
      : sql`decision_id = (select (state -> 'decision' ->> 'decisionId')::uuid from round where round_id = ${of.roundId})`;
  const { rows } = await sql<DecisionRow>`
    select decision_id, round_id, commune_id, kind, amends_id, revokes_id, whole, number, decided_on, effective_on, body
    from decision
    where ${where} order by decided_on desc, decision_id limit 1`.execute(tx);
  return rows[0];
}

/** "CHỦ TỊCH", or a deputy in the chairman's place. */
export function signerOf({ signer, authority }: DecisionRow['body']): Signer {
  return { titles: issuingWords.signers[authority], name: signer };
}
