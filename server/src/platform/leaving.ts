import { sql, type RawBuilder } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Setting } from '@ra-soat/domain/procedure/setting.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import { leavingCounters, type DecidedStep, type LeavingCounters } from '@ra-soat/domain/registry/leaving-counters.ts';
import type { Tx } from './database.ts';
import { settingsOf } from './rounds.ts';

interface Row extends DecidedStep {
  readonly household_id: string;
}

/**
 * The decisions that gave households a class under the national standards, in their order. A class that came from a
 * workbook has no decision here: it counts from the day it holds.
 */
async function stepsWhere(tx: Tx, where: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select s.household_id, s.class, s.decision_number as decision,
           -- In a dual run one decision gives two classes: the incoming one counts from its first day.
           case when exists (
             select from household_status closing
             where closing.household_id = s.household_id and closing.decision_id = s.decision_id
               and closing.standard_id like 'vn-%' and closing.from_on < s.from_on)
           then s.from_on else coalesce(d.decided_on, signed.decided_on, s.from_on) end as on
    from household_status s
    left join decision d on d.decision_id = s.decision_id
    -- Whoever works in a village sees no decision, but the day on which its round was decided.
    left join round signed on signed.commune_id = s.commune_id
      and signed.state -> 'decision' ->> 'decisionId' = s.decision_id::text
    where s.standard_id like 'vn-%' and ${where}
    order by s.household_id, s.from_on, s.standard_id`.execute(tx);
  return rows;
}

function monthsBy(settings: readonly Setting[]) {
  return {
    bank: (on: IsoDate) => settingOn('remember.bank_months', on, settings)?.value,
    programme: (on: IsoDate) => settingOn('remember.programme_months', on, settings)?.value,
  };
}

/** Both counters of a household, as they were known on a day: decisions after it say nothing. */
export async function leavingOfHousehold(
  tx: Tx,
  household: string,
  commune: string,
  until?: IsoDate,
): Promise<LeavingCounters> {
  const all = await stepsWhere(tx, sql`s.household_id = ${household}`);
  const steps = until === undefined ? all : all.filter(({ on }) => on <= until);
  return leavingCounters(steps, monthsBy(await settingsOf(tx, commune)));
}

/** Every household of a commune that ever left a list, with both counters. */
export async function leavingOfCommune(tx: Tx, commune: string): Promise<ReadonlyMap<string, LeavingCounters>> {
  const left = sql`s.household_id in (
    select household_id from household_status
    where village_id in (select village_id from village where commune_id = ${commune}) and standard_id like 'vn-%'
    group by household_id having count(distinct class) > 1)`;
  const households = Map.groupBy(await stepsWhere(tx, left), ({ household_id }) => household_id);
  const months = monthsBy(await settingsOf(tx, commune));
  return new Map([...households].map(([household, steps]) => [household, leavingCounters(steps, months)]));
}
