import { addDays } from '@ra-soat/domain/kernel/dates.ts';
import { besideOf } from '@ra-soat/domain/review/beside.ts';
import { statusPeriod } from '@ra-soat/domain/standards/status-period.ts';
import type { Tx } from '../platform/database.ts';
import type { CommandRequest } from '../platform/request.ts';
import type { LoadedRound } from '../platform/rounds.ts';
import type { LedgerBecause } from '../platform/ledger.ts';
import { caseLines, isRecorded, type CaseLine } from './decision-lines.ts';
import { endStatus, openStatus, resumeStatus, type Resumed } from '../platform/status.ts';
import { postDecision } from './post-decision.ts';

/** The cases of a decision as one further standard sees them. */
export interface BesideLines {
  readonly standard: string;
  readonly rows: readonly CaseLine[];
}

export function decidedStandards(round: LoadedRound): readonly string[] {
  return besideOf(round.state)
    .filter(({ decides }) => decides)
    .map(({ standard }) => standard);
}

/** What a decision says by each further standard which the round decides. */
export async function besideLines(tx: Tx, round: LoadedRound, decisionId: string): Promise<BesideLines[]> {
  const found: BesideLines[] = [];
  for (const standard of decidedStandards(round)) {
    const rows = await caseLines(tx, round, 'decided', standard);
    found.push({ standard, rows: rows.filter((row) => row.decision_id === decisionId) });
  }
  return found;
}

interface Signed {
  readonly decisionId: string;
  readonly number: string;
  readonly on: string;
  readonly effectiveOn: string;
  readonly because: LedgerBecause;
}

/** The registry by one standard: the rows of the decision from their day, and to their last where it is known. */
export async function recordStatus(
  request: CommandRequest,
  round: LoadedRound,
  signed: Signed,
  { standard, rows }: BesideLines,
): Promise<void> {
  const { decisionId, number, on: decidedOn, effectiveOn, because } = signed;
  const of = { ...round, standard };
  const recorded = rows.filter(isRecorded);
  const { from, to } = statusPeriod(standard, besideOf(round.state), { decidedOn, effectiveOn });
  await openStatus(request, of, { decisionId, number, effectiveOn: from }, recorded);
  await postDecision(request, round, { standard, decisionId, because, on: from, rows: recorded });
  if (to === null) return;
  const households = recorded.map(({ household_id }) => household_id);
  await endStatus(request, of, households, addDays(to, 1));
}

/** Who leaves the lists altogether, by every further standard. */
export async function endBeside(
  request: CommandRequest,
  round: LoadedRound,
  households: readonly string[],
  effectiveOn: string,
): Promise<void> {
  for (const standard of decidedStandards(round)) {
    await endStatus(request, { ...round, standard }, households, effectiveOn);
  }
}

/** After a revocation, by every further standard. */
export async function resumeBeside(
  request: CommandRequest,
  round: LoadedRound,
  effectiveOn: string,
  households: readonly Resumed[],
): Promise<void> {
  for (const standard of decidedStandards(round)) {
    await resumeStatus(request, { ...round, standard }, effectiveOn, households);
  }
}
