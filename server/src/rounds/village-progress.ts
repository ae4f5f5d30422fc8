import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { CaseStage } from '@ra-soat/domain/review/case-state.ts';
import type { VillageState } from '@ra-soat/domain/review/village-state.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import type { stepCount } from './contract.ts';

export type StepCount = z.output<typeof stepCount>;

export interface VillageProgress {
  readonly villageId: string;
  readonly name: string;
  readonly position: number;
  readonly counts: StepCount;
  readonly state: VillageState | null;
  /** First day by which an open objection must be answered. */
  readonly nextAnswerBy: IsoDate | null;
}

interface Row {
  village_id: string;
  name: string;
  position: number;
  /** Null where the village has no case yet. */
  stages: Readonly<Partial<Record<CaseStage, number | null>>>;
  voted_down: number;
  objected: number;
  state: VillageState | null;
  next_answer: IsoDate | null;
}

/** How many cases have come at least so far: a decided one was surveyed, accepted, agreed and posted too. */
export function reached(stages: Row['stages']): Omit<StepCount, 'votedDown' | 'objected'> {
  const at = (...names: CaseStage[]) => names.reduce((sum, name) => sum + (stages[name] ?? 0), 0);
  const total = Object.values(stages).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return {
    listed: at('LISTED', 'RESURVEY'),
    surveyed: at('SURVEYED', 'ACCEPTED', 'AGREED', 'POSTED', 'DECIDED'),
    accepted: at('ACCEPTED', 'AGREED', 'POSTED', 'DECIDED'),
    agreed: at('AGREED', 'POSTED', 'DECIDED'),
    posted: at('POSTED', 'DECIDED'),
    sidelined: at('SIDELINED', 'CLOSED', 'SCREENED_OUT'),
    decided: at('DECIDED'),
    total,
  };
}

/** Every village of the commune with its cases by stage; a village without a case is shown with zeros. */
export async function villageProgress(
  tx: Tx,
  roundId: string,
  commune: string,
  villages: readonly string[] | null,
): Promise<VillageProgress[]> {
  const { rows } = await sql<Row>`
    select v.village_id, v.name, v.position, r.state, coalesce(t.objected, 0) as objected,
           jsonb_build_object('LISTED', t.listed, 'SCREENED_OUT', t.screened_out, 'SURVEYED', t.surveyed,
             'RESURVEY', t.resurvey, 'ACCEPTED', t.accepted, 'AGREED', t.agreed, 'POSTED', t.posted,
             'SIDELINED', t.sidelined, 'CLOSED', t.closed, 'DECIDED', t.decided) as stages,
           case when t.resurvey > 0 then (select count(*)::integer from review_case c
             where c.round_id = ${roundId} and c.village_id = v.village_id and c.stage = 'RESURVEY' and exists (
               select from meeting_vote m where m.household_id = c.household_id and m.round_id = c.round_id and not m.agreed))
           else 0 end as voted_down,
           (select min(answer_by) from objection o where o.round_id = ${roundId} and o.village_id = v.village_id
             and o.answered_on is null) as next_answer
    from village v
    left join village_tally t on t.round_id = ${roundId} and t.village_id = v.village_id
    left join village_round r on r.round_id = ${roundId} and r.village_id = v.village_id
    where v.village_id in (select village_id from village_commune where commune_id = ${commune}) and (${villages}::uuid[] is null or v.village_id = any (${villages}::uuid[]))
    order by v.position, v.name collate "vi-x-icu"`.execute(tx);
  return rows.map((row) => ({
    villageId: row.village_id,
    name: row.name,
    position: row.position,
    counts: { ...reached(row.stages), votedDown: row.voted_down, objected: row.objected },
    state: row.state,
    nextAnswerBy: row.next_answer,
  }));
}

export function sumCounts(counts: readonly StepCount[]): StepCount {
  const sum = (key: keyof StepCount) => counts.reduce((total, count) => total + count[key], 0);
  return {
    listed: sum('listed'),
    surveyed: sum('surveyed'),
    accepted: sum('accepted'),
    agreed: sum('agreed'),
    votedDown: sum('votedDown'),
    posted: sum('posted'),
    objected: sum('objected'),
    sidelined: sum('sidelined'),
    decided: sum('decided'),
    total: sum('total'),
  };
}
