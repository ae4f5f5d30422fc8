import { sql } from 'kysely';
import type { CaseState } from '@ra-soat/domain/review/case-state.ts';
import type { z } from 'zod';
import { caseSite } from '../platform/cases.ts';
import type { Tx } from '../platform/database.ts';
import { formAInForce } from '../platform/form-a-in-force.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { loadRound } from '../platform/rounds.ts';
import { screeningEntry } from './contract.ts';
import { sourceOf } from './form-as.ts';

type Last = NonNullable<z.output<(typeof screeningEntry)['output']>['last']>;

interface Ids {
  readonly householdId: string;
  readonly roundId: string;
}

async function caseRow(tx: Tx, { householdId, roundId }: Ids) {
  const { rows } = await sql<{ head: string; state: CaseState }>`
    select head, state from review_case where household_id = ${householdId} and round_id = ${roundId}`.execute(tx);
  const [row] = rows;
  if (!row) throw new Problem('NOT_FOUND');
  return row;
}

async function lastScreening(tx: Tx, { householdId, roundId }: Ids): Promise<Last | null> {
  const { rows } = await sql<Last>`
    select version, screened_on as on, answers, ticks, outcome, review_reason as "reviewReason" from screening
    where household_id = ${householdId} and round_id = ${roundId} order by version desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Phiếu A of one household: the form in force, or that none is loaded; what was ticked before. */
export const screeningEntryQuery = defineQuery(screeningEntry, {
  verb: 'household.read',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  answer: async (ids, { tx }) => {
    const { head, state } = await caseRow(tx, ids);
    const form = await formAInForce(tx, await loadRound(tx, ids.roundId));
    return {
      head,
      applies: state.listing.source !== 'currentList',
      open: state.stage === 'LISTED',
      form: form ? { formId: form.id, items: [...form.items], cutOff: form.cutOff, source: sourceOf(form) } : null,
      last: await lastScreening(tx, ids),
    };
  },
});
