import { sql } from 'kysely';
import type { z } from 'zod';
import type { Remark } from '@ra-soat/domain/review/case-terms.ts';
import type { Evidence } from '@ra-soat/domain/survey/evidence.ts';
import { caseSite } from '../platform/cases.ts';
import { defineQuery } from '../platform/query.ts';
import { surveyVersions } from './contract.ts';

type Version = z.output<(typeof surveyVersions)['output']>['versions'][number];

interface Row {
  version: number;
  interview_on: string | null;
  entered_by: string;
  keyed_by: string;
  recorded_at: Date;
  class: Version['class'];
  b1: number | null;
  b2: number | null;
  evidence: Evidence;
  remark_answers: Version['remarkAnswers'];
  returned: { on: string; reason: string; remarks?: Remark[] } | null;
  returned_by: string | null;
}

/** The forms of a household side by side; citizen numbers stand apart and are in none of them. */
export const surveyVersionsQuery = defineQuery(surveyVersions, {
  verb: 'household.read',
  site: ({ roundId, householdId }, { tx }) => caseSite(tx, roundId, householdId),
  answer: async ({ roundId, householdId }, { tx }) => {
    const { rows } = await sql<Row>`
      select s.version, s.interview_on, entered.full_name as entered_by, keyed.full_name as keyed_by, s.recorded_at,
             r.class, r.b1, r.b2, s.evidence, s.remark_answers, e.body as returned, by.full_name as returned_by
      from survey s
      join case_result r on r.household_id = s.household_id and r.round_id = s.round_id and r.version = s.version
        and r.layer = 'computed'
      join round on round.round_id = s.round_id and round.standard_id = r.standard_id
      join account entered on entered.account_id = s.entered_by
      join case_event sent on sent.household_id = s.household_id and sent.round_id = s.round_id
        and sent.kind = 'survey.submitted' and (sent.body ->> 'version')::integer = s.version
      join account keyed on keyed.account_id = sent.account_id
      left join case_event e on e.household_id = s.household_id and e.round_id = s.round_id
        and e.kind = 'survey.returned' and (e.body ->> 'version')::integer = s.version
      left join account by on by.account_id = e.account_id
      where s.household_id = ${householdId} and s.round_id = ${roundId} order by s.version desc`.execute(tx);
    return {
      versions: rows.map(({ returned, ...row }) => ({
        version: row.version,
        on: row.interview_on,
        enteredBy: row.entered_by,
        keyedBy: row.keyed_by,
        recordedAt: row.recorded_at.toISOString(),
        class: row.class,
        b1: row.b1,
        b2: row.b2,
        evidence: row.evidence,
        returned: returned && {
          on: returned.on,
          by: row.returned_by ?? '',
          reason: returned.reason,
          remarks: [...(returned.remarks ?? [])],
        },
        remarkAnswers: row.remark_answers,
      })),
    };
  },
});
