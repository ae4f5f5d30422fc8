import { sql } from 'kysely';
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
}

interface Row {
  village_id: string;
  name: string;
  position: number;
  stages: Readonly<Partial<Record<CaseStage, number>>>;
  voted_down: number;
  objected: number;
  state: VillageState | null;
}

/** How many cases have come at least so far: a decided one was surveyed, accepted, agreed and posted too. */
export function reached(stages: Row['stages']): Omit<StepCount, 'votedDown' | 'objected'> {
  const at = (...names: CaseStage[]) => names.reduce((sum, name) => sum + (stages[name] ?? 0), 0);
  const total = Object.values(stages).reduce((sum, count) => sum + count, 0);
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
    with counted as (
      select village_id, stage, count(*)::integer as n,
             count(*) filter (where jsonb_array_length(state -> 'openObjections') > 0)::integer as objected,
             count(*) filter (where stage = 'RESURVEY' and exists (
               select from meeting_vote v where v.household_id = c.household_id and v.round_id = c.round_id and not v.agreed))::integer as voted_down
      from review_case c where round_id = ${roundId} group by village_id, stage
    )
    select village.village_id, village.name, village.position,
           coalesce(jsonb_object_agg(stage, n) filter (where stage is not null), '{}') as stages,
           coalesce(sum(voted_down), 0)::integer as voted_down, coalesce(sum(objected), 0)::integer as objected,
           (select state from village_round r where r.round_id = ${roundId} and r.village_id = village.village_id) as state
    from village left join counted using (village_id)
    where village.commune_id = ${commune} and (${villages}::uuid[] is null or village.village_id = any (${villages}::uuid[]))
    group by village.village_id, village.name, village.position
    order by village.position, village.name collate "vi-x-icu"`.execute(tx);
  return rows.map((row) => ({
    villageId: row.village_id,
    name: row.name,
    position: row.position,
    counts: { ...reached(row.stages), votedDown: row.voted_down, objected: row.objected },
    state: row.state,
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
