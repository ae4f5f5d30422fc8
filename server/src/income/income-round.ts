import { sql } from 'kysely';
import { incomeMonths } from '@ra-soat/domain/income/income-sheet.ts';
import { incomeLimits } from '@ra-soat/domain/income/judge-income.ts';
import { sayLimits } from '@ra-soat/domain/words/income.vi.ts';
import { reviewProblemWords } from '@ra-soat/domain/words/procedure.vi.ts';
import type { ReviewProblemCode } from '@ra-soat/domain/review/review-problem.ts';
import type { Tx } from '../platform/database.ts';
import { placeRules } from '../platform/place-rules.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { incomeRound } from './contract.ts';
import { casesShown, roundRows, roundShown, type CaseShown } from './income-shown.ts';
import { incomeRoundSite, roundOf, type IncomeRound } from './income-store.ts';

interface Signed {
  number: string;
  on: string;
  signer: string;
}

async function papers(tx: Tx, roundId: string): Promise<{ name: string; signed: Signed | null }> {
  const { rows } = await sql<{ name: string; signed: Signed | null }>`
    select place.name, case when d.decision_id is null then null else jsonb_build_object(
             'number', d.number, 'on', d.decided_on, 'signer', d.body ->> 'signer') end as signed
    from income_round r join place on place.place_id = r.commune_id left join income_decision d using (round_id)
    where r.round_id = ${roundId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

/** What stops the decision today, gravest first. */
function blockOf(cases: readonly CaseShown[], today: string): ReviewProblemCode | undefined {
  const open = cases.filter(({ stage }) => !['RECOGNISED', 'REFUSED', 'WITHDRAWN'].includes(stage));
  if (open.length === 0) return 'nothingToDecide';
  if (open.some(({ stage }) => stage === 'TAKEN')) return 'incomeIncomplete';
  if (open.some(({ stage }) => stage === 'DETERMINED')) return 'notPosted';
  if (open.some(({ stage }) => stage === 'OBJECTED')) return 'objectionOpen';
  return open.some(({ endsOn }) => endsOn !== null && today <= endsOn) ? 'postingNotOver' : undefined;
}

function limitsShown({ kind, standard, area }: IncomeRound) {
  const limits = area === 'special' ? undefined : incomeLimits({ kind, standard, area });
  if (!limits) return null;
  const { document, article, mark } = limits.source;
  return { text: sayLimits(limits), document: [document, article].filter(Boolean).join(', '), mark };
}

export const incomeRoundQuery = defineQuery(incomeRound, {
  verb: 'household.read',
  site: ({ roundId }, { tx }) => incomeRoundSite(tx, roundId),
  answer: async ({ roundId }, { tx, clock }) => {
    const round = await roundOf(tx, roundId);
    const [row] = await roundRows(tx, { roundId });
    if (!row) throw new Problem('NOT_FOUND');
    const { name, signed } = await papers(tx, roundId);
    const cases = (await casesShown(tx, { roundId })).map(({ kind: _kind, ...one }) => one);
    const months = incomeMonths(round.from);
    const block = blockOf(cases, clock.today());
    const shown = roundShown(row, await placeRules(tx, round.commune), clock.today());
    return {
      round: { ...shown, commune: round.commune, communeName: name, area: round.area, standard: round.standard },
      ...{ incomeFrom: months.from, incomeTo: months.to },
      limits: limitsShown(round),
      cases,
      block: signed || block === undefined ? null : reviewProblemWords[block],
      decision: signed,
    };
  },
});
