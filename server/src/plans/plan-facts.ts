import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { StepFacts } from '@ra-soat/domain/procedure/check-plan.ts';
import { planStepCodes, type PlanStepCode } from '@ra-soat/domain/procedure/plan.ts';
import type { Tx } from '../platform/database.ts';

/** What has happened of the annual rounds of a commune and year, and which villages each step still waits for. */
export interface PlanFacts {
  readonly byStep: StepFacts;
  readonly waiting: Readonly<Partial<Record<PlanStepCode, readonly string[]>>>;
}

interface Days {
  step: PlanStepCode;
  begun: IsoDate | null;
  done: IsoDate | null;
}

interface Village {
  name: string;
  collect: boolean;
  meet: boolean;
  post: boolean;
}

/** First day of each step, and its last one so far; `done` counts only once no village waits. */
async function daysOf(tx: Tx, commune: string, year: number): Promise<Days[]> {
  const { rows } = await sql<Days>`
    with own as (select round_id from round where commune_id = ${commune} and year = ${year} and kind = 'annual')
    select 'list' as step, min(opened_on) as begun,
           case when bool_and(state ? 'listClosedOn') then max(state ->> 'listClosedOn') end::date as done
      from round where round_id in (select round_id from own)
    union all select 'collect', min(on_date) filter (where kind = 'survey.submitted'), max(on_date)
      from case_event where kind in ('survey.submitted', 'survey.accepted') and round_id in (select round_id from own)
    union all select 'meet', min(held_on), max(held_on) from meeting where round_id in (select round_id from own)
    union all select 'post', min(posted_on), max(posted_on) from posting where round_id in (select round_id from own)
    union all select case kind when 'round.consolidated' then 'consolidate' when 'opinion.sought' then 'opinion' else 'decide' end,
           min(on_date), max(on_date)
      from round_event where kind in ('round.consolidated', 'opinion.sought', 'decision.signed') and round_id in (select round_id from own)
      group by kind`.execute(tx);
  return rows;
}

async function villagesOf(tx: Tx, commune: string, year: number): Promise<Village[]> {
  const { rows } = await sql<Village>`
    select village.name, bool_or(stage in ('LISTED', 'RESURVEY', 'SURVEYED')) as collect,
           bool_or(stage in ('LISTED', 'RESURVEY', 'SURVEYED', 'ACCEPTED')) as meet,
           bool_or(stage in ('LISTED', 'RESURVEY', 'SURVEYED', 'ACCEPTED', 'AGREED')) as post
    from review_case join village using (village_id)
    where round_id in (select round_id from round where commune_id = ${commune} and year = ${year} and kind = 'annual')
    group by village.village_id, village.name, village.position order by village.position`.execute(tx);
  return rows;
}

export async function factsOf(tx: Tx, commune: string, year: number): Promise<PlanFacts> {
  const villages = await villagesOf(tx, commune, year);
  const waitingFor = (step: 'collect' | 'meet' | 'post') => villages.filter((one) => one[step]).map(({ name }) => name);
  const waiting: PlanFacts['waiting'] = {
    collect: waitingFor('collect'),
    meet: waitingFor('meet'),
    post: waitingFor('post'),
  };
  const days = await daysOf(tx, commune, year);
  const facts = planStepCodes.flatMap((step) => {
    const { begun, done } = days.find((row) => row.step === step) ?? {};
    if (!begun) return [];
    const over = (waiting[step] ?? []).length === 0;
    return [[step, done && over ? { begun, done } : { begun }]] as const;
  });
  return { byStep: Object.fromEntries(facts), waiting };
}
