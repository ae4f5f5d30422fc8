import type { z } from 'zod';
import { canonicalJson } from '@ra-soat/domain/survey/canonical-json.ts';
import { sha256 } from '../platform/canonical.ts';
import { inParts } from '../platform/case-rows.ts';
import type { CommandRequest } from '../platform/request.ts';
import type { LoadedRound } from '../platform/rounds.ts';
import type { decisionAmend, decisionRevoke, decisionSign } from './contract.ts';
import type { BesideLines } from './beside-lists.ts';
import { listKinds, onList, shownLine, type CaseLine } from './decision-lines.ts';

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
  | { readonly kind: 'annual' | 'regular' }
  | { readonly kind: 'amendment'; readonly amends_id: string }
  | { readonly kind: 'revocation'; readonly revokes_id: string; readonly whole: boolean };

/** What stands on the paper of one household, and under the hash. */
function frozenLine(row: CaseLine) {
  const { decisionId: _standing, ...line } = shownLine(row);
  return { ...line, address: row.address };
}

function frozenList({ kind, rows }: FrozenList) {
  return { kind, lines: rows.map(frozenLine) };
}

/** The four lists of Mẫu số 02 by one standard. */
export function fourLists(rows: readonly CaseLine[]): FrozenList[] {
  return listKinds.map((kind) => ({ kind, rows: onList(rows, kind) }));
}

interface Frozen {
  readonly body: Signed;
  readonly naming: Naming;
  readonly lists: readonly FrozenList[];
  /** What the same decision says by the further standards of the round. */
  readonly beside?: readonly BesideLines[];
}

/**
 * The decision as signed: nobody reads its lists again from the cases. The hash covers all of the paper: number, days,
 * signer, grounds, the decision it names and the reason, and every line.
 */
export async function freezeDecision(
  { tx, commandId }: CommandRequest,
  round: LoadedRound,
  { body, naming, lists, beside = [] }: Frozen,
): Promise<string> {
  const { decisionId: decision_id, roundId: round_id, ...paper } = body;
  const frozen = lists.map(frozenList);
  const further = beside.map(({ standard, rows }) => ({ standard, frozen: fourLists(rows).map(frozenList) }));
  const hash = sha256(canonicalJson({ ...paper, ...naming, frozen, ...(further.length > 0 && { further }) }));
  const commune_id = round.commune;
  const row = { decision_id, round_id, commune_id, ...naming, number: body.number, command_id: commandId, hash };
  const days = { decided_on: body.on, effective_on: body.effectiveOn };
  await tx
    .insertInto('decision')
    .values({ ...row, ...days, body: JSON.stringify(body) })
    .execute();
  const placed = (all: readonly FrozenList[]) =>
    all.flatMap(({ kind, rows }) =>
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
  const lines = placed(lists);
  for (const part of inParts(lines)) await tx.insertInto('decision_line').values(part).execute();
  const apart = beside.flatMap(({ standard, rows }) =>
    placed(fourLists(rows)).map((line) => ({ ...line, standard_id: standard })),
  );
  for (const part of inParts(apart)) await tx.insertInto('decision_line_beside').values(part).execute();
  return hash;
}
