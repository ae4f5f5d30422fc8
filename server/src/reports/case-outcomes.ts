import type { BesideNote } from '@ra-soat/domain/assessment/beside-result.ts';
import { sql } from 'kysely';
import type { CaseOutcome } from '@ra-soat/domain/reports/count-outcomes.ts';
import type { CaseStage } from '@ra-soat/domain/review/case-state.ts';
import type { Arrival } from '@ra-soat/domain/review/case-terms.ts';
import type { ClassAfter } from '@ra-soat/domain/review/movement.ts';
import type { DecidedClass, HouseholdClass } from '@ra-soat/domain/standards/standard.ts';
import { casesBy } from '../platform/cases-by.ts';
import type { Tx } from '../platform/database.ts';
import type { AskedBy } from './standard-line.ts';

/** Preliminary: the highest layer each case has reached; official: what the signed decision says. */
export type ReportStage = 'preliminary' | 'official';

export interface CaseRow {
  household_id: string;
  village_id: string;
  before_class: DecidedClass;
  before_persons: number;
  persons: number;
  ever_poor: boolean;
  ever_near_poor: boolean;
  stage: CaseStage;
  class: HouseholdClass;
  note: BesideNote | null;
  arrival: Arrival | null;
}

/** What the decisions in force say comes before the step a reopened household has come to since. */
export async function caseRows(tx: Tx, roundId: string, { standard, leading }: AskedBy): Promise<CaseRow[]> {
  const { rows } = await sql<CaseRow>`
    select household_id, village_id, before_class, before_persons, coalesce(decided_persons, persons) as persons, ever_poor,
           ever_near_poor, case when decided_class = 'GONE' then 'CLOSED' when decided_class is null then stage else 'DECIDED' end as stage,
           coalesce(nullif(decided_class, 'GONE'), class) as class,
           case when decided_class is null then note else decided_note end as note,
           state -> 'listing' ->> 'arrival' as arrival
    from ${casesBy(standard, leading)} c where round_id = ${roundId}`.execute(tx);
  return rows;
}

/** What became of the household; undefined while it has no result. */
function classAfter({ stage, class: found, note, before_class }: CaseRow, at: ReportStage): ClassAfter | undefined {
  if (stage === 'CLOSED') return 'GONE';
  // Only a household that asked to be reviewed is screened out: it was not listed and is not.
  if (stage === 'SCREENED_OUT') return 'NON_POOR';
  // Without a review by the day of the decision it is on no list: it leaves for another reason.
  if (at === 'official' && stage === 'SIDELINED') return 'GONE';
  if (at === 'official' && stage !== 'DECIDED') return undefined;
  // It passed to the national list, which the local one leaves out: it did not leave poverty.
  if (note === 'ON_NATIONAL_LIST' && before_class !== 'NON_POOR') return 'GONE';
  return found === 'UNDETERMINED' ? undefined : found;
}

/** The case as the movement reports count it, at its village; undefined while it has no result. */
export function outcomeOf(row: CaseRow, at: ReportStage): CaseOutcome | undefined {
  const after = classAfter(row, at);
  if (after === undefined) return undefined;
  return {
    unitId: row.village_id,
    before: row.before_class,
    after,
    everPoor: row.ever_poor,
    everNearPoor: row.ever_near_poor,
    personsBefore: row.before_class === 'NON_POOR' ? 0 : row.before_persons,
    personsNow: after === 'GONE' ? 0 : row.persons,
    ...(row.arrival && { arrival: row.arrival }),
  };
}
