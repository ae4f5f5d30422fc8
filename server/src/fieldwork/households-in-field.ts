import { sql } from 'kysely';
import type { CaseStage } from '@ra-soat/domain/review/case-state.ts';
import type { VisitOutcome } from '@ra-soat/domain/review/case-terms.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { responsibleOf } from '../platform/responsible.ts';
import type { LoadedRound } from '../platform/rounds.ts';
import type { fieldHouseholds } from './contract.ts';

export type FieldHousehold = z.output<typeof fieldHouseholds.output>['households'][number];

interface Row {
  householdId: string;
  villageId: string;
  head: string;
  number: string;
  address: string;
  stage: CaseStage;
  waiting: boolean;
  lastVisit: { on: string; outcome: VisitOutcome } | null;
}

const stateOf = (stage: CaseStage): FieldHousehold['state'] =>
  stage === 'LISTED' ? 'left' : stage === 'RESURVEY' ? 'returned' : 'done';

/** Every household of a round as the field sees it, in the order of village and name. */
export async function householdsInField(tx: Tx, round: LoadedRound, today: string): Promise<FieldHousehold[]> {
  const { rows } = await sql<Row>`
    select household_id as "householdId", village_id as "villageId", head, number, address, stage,
           (select jsonb_build_object('on', on_date, 'outcome', body ->> 'outcome') from case_event e
            where e.household_id = c.household_id and e.round_id = c.round_id and kind = 'case.visited'
            order by on_date desc, seq desc limit 1) as "lastVisit",
           exists (select from survey_delivery d where d.household_id = c.household_id and d.round_id = c.round_id
                   and d.state = 'waiting') as waiting
    from review_case c join village using (village_id)
    where round_id = ${round.roundId} order by village.position, sort_key, household_id`.execute(tx);
  const ids = rows.map(({ householdId }) => householdId);
  const answering = await responsibleOf(tx, round, ids, today);
  return rows.flatMap((row) => {
    const responsible = answering.get(row.householdId);
    return responsible ? [{ ...row, state: stateOf(row.stage), responsible }] : [];
  });
}
