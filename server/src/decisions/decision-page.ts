import { reviewRulesOn } from '@ra-soat/domain/procedure/review-rules.ts';
import { besideOf } from '@ra-soat/domain/review/beside.ts';
import { decideRound } from '@ra-soat/domain/review/decide-round.ts';
import { sayReviewProblem } from '@ra-soat/domain/words/procedure.vi.ts';
import type { z } from 'zod';
import type { Actor } from '../platform/access.ts';
import { casesOf } from '../platform/cases.ts';
import { askedStandard, standardsOf } from '../platform/cases-by.ts';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { placeRules } from '../platform/place-rules.ts';
import { loadRound, roundSite, type LoadedRound } from '../platform/rounds.ts';
import { decisionPage, decisionSign } from './contract.ts';
import { goneBefore } from './gone-households.ts';
import { caseLines, isTurnedDown, onList, shownLine, type CaseLine, type Line, type Page } from './decision-lines.ts';

type Signed = z.output<(typeof decisionSign)['input']>;

/** The one that decided the round, if it is in force. */
async function signedDecision(tx: Tx, { state }: LoadedRound): Promise<{ body: Signed; hash: string } | undefined> {
  if (!state.decision) return undefined;
  const row = await tx
    .selectFrom('decision')
    .select(['body', 'hash'])
    .where('decision_id', '=', state.decision.decisionId)
    .executeTakeFirst();
  return row && { body: row.body as Signed, hash: row.hash };
}

/** What the machine would answer today to the signing itself. */
async function blocks(tx: Tx, round: LoadedRound, actor: Actor, today: string): Promise<Page['blocks']> {
  const cases = (await casesOf(tx, round.roundId)).flatMap(({ state }) => state ?? []);
  const { overrides, holidays } = await placeRules(tx, round.commune);
  const rules = reviewRulesOn(today, overrides, holidays);
  const command = { kind: 'decision.sign', decisionId: 'thử', number: 'thử', signedBy: 'thử' } as const;
  const decided = decideRound(round.state, command, { on: today, today, actor: actor.accountId, rules, cases });
  const gone = decided.ok && (await goneBefore(tx, round)).length > 0 ? ({ code: 'householdGone' } as const) : null;
  const problem = decided.ok ? gone : decided.problem;
  return problem === null ? [] : [{ code: problem.code, message: sayReviewProblem(problem), village: null }];
}

type Shown = (row: CaseLine) => Line;

/** A line by a standard; the incoming one of a dual run has no class before. */
function shownBy(round: LoadedRound, standard: string): Shown {
  const isFirst = besideOf(round.state).some((one) => one.standard === standard && one.kind === 'incoming');
  return (row) => ({ ...shownLine(row), ...(isFirst && { before: null }) });
}

function lists(rows: readonly CaseLine[], shown: Shown): Page['lists'] {
  return {
    POOR: onList(rows, 'POOR').map(shown),
    NEAR_POOR: onList(rows, 'NEAR_POOR').map(shown),
    EXITED_POVERTY: onList(rows, 'EXITED_POVERTY').map(shown),
    EXITED_NEAR_POVERTY: onList(rows, 'EXITED_NEAR_POVERTY').map(shown),
  };
}

export const decisionPageQuery = defineQuery(decisionPage, {
  verb: 'household.read',
  site: ({ roundId }, { tx }) => roundSite(tx, roundId),
  answer: async ({ roundId, standard: wanted }, { tx, actor, clock }) => {
    const round = await loadRound(tx, roundId);
    const signed = await signedDecision(tx, round);
    const standard = askedStandard(round.state, wanted);
    const rows = await caseLines(tx, round, signed ? 'decided' : 'posted', standard);
    const shown = shownBy(round, standard);
    const refused = rows.filter(isTurnedDown);
    return {
      standards: standardsOf(round.state),
      standard,
      decisionId: signed?.body.decisionId ?? null,
      number: signed?.body.number ?? null,
      on: signed?.body.on ?? null,
      effectiveOn: signed?.body.effectiveOn ?? null,
      signer: signed?.body.signer ?? null,
      authority: signed?.body.authority ?? null,
      grounds: signed?.body.grounds ?? [],
      lists: lists(rows, shown),
      refused: refused.map((row) => ({ ...shown(row), reason: row.reason ?? '' })),
      blocks: signed ? [] : await blocks(tx, round, actor, clock.today()),
      certificates: rows.filter((row) => row.certificate !== null).length,
      hash: signed?.hash ?? null,
    };
  },
});
