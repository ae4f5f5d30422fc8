import type { z } from 'zod';
import { canonicalJson, sha256 } from '../platform/canonical.ts';
import { inParts } from '../platform/case-rows.ts';
import type { CommandRequest } from '../platform/request.ts';
import type { LoadedRound } from '../platform/rounds.ts';
import type { decisionAmend, decisionRevoke, decisionSign } from './contract.ts';
import { shownLine, type CaseLine } from './decision-lines.ts';

type Signed =
  | z.output<(typeof decisionSign)['input']>
  | z.output<(typeof decisionAmend)['input']>
  | z.output<(typeof decisionRevoke)['input']>;

/** A list of the paper. */
export interface FrozenList {
  readonly kind: 'POOR' | 'NEAR_POOR' | 'EXITED_POVERTY' | 'EXITED_NEAR_POVERTY' | 'REMOVED' | 'REVOKED';
  readonly rows: readonly CaseLine[];
}

type Naming =
  | { readonly kind: 'annual' }
  | { readonly kind: 'amendment'; readonly amends_id: string }
  | { readonly kind: 'revocation'; readonly revokes_id: string; readonly whole: boolean };

/** What stands on the paper of one household, and under the hash. */
function frozenLine(row: CaseLine) {
  const { decisionId: _standing, ...line } = shownLine(row);
  return { ...line, address: row.address };
}

/**
 * The decision as signed: nobody reads its lists again from the cases. The hash covers all of the paper: number, days,
 * signer, grounds, the decision it names and the reason, and every line.
 */
export async function freezeDecision(
  { tx, commandId }: CommandRequest,
  round: LoadedRound,
  { body, naming, lists }: { readonly body: Signed; readonly naming: Naming; readonly lists: readonly FrozenList[] },
): Promise<string> {
  const { decisionId: decision_id, roundId: round_id, ...paper } = body;
  const frozen = lists.map(({ kind, rows }) => ({ kind, lines: rows.map(frozenLine) }));
  const hash = sha256(canonicalJson({ ...paper, ...naming, frozen }));
  const commune_id = round.commune;
  const row = { decision_id, round_id, commune_id, ...naming, number: body.number, command_id: commandId, hash };
  const days = { decided_on: body.on, effective_on: body.effectiveOn };
  await tx
    .insertInto('decision')
    .values({ ...row, ...days, body: JSON.stringify(body) })
    .execute();
  const lines = lists.flatMap(({ kind, rows }) =>
    rows.map((line, i) => ({
      household_id: line.household_id,
      decision_id,
      round_id,
      commune_id: line.commune_id,
      village_id: line.village_id,
      list_kind: kind,
      position: i + 1,
      body: JSON.stringify(frozenLine(line)),
    })),
  );
  for (const part of inParts(lines)) await tx.insertInto('decision_line').values(part).execute();
  return hash;
}
