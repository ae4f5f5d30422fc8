import { sql } from 'kysely';
import { runsOn, type LeavingCounter, type LeavingCounters } from '@ra-soat/domain/registry/leaving-counters.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import type { SettingKey } from '@ra-soat/domain/procedure/setting.ts';
import type { z } from 'zod';
import type { Actor, Site } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { leavingOfCommune } from '../platform/leaving.ts';
import { defineQuery } from '../platform/query.ts';
import { settingsOf } from '../platform/rounds.ts';
import { registryRemembered } from './contract.ts';
import { villageOfCommune } from '../platform/village-of-commune.ts';

type Input = z.output<(typeof registryRemembered)['input']>;
type Answer = z.output<(typeof registryRemembered)['output']>;

interface Named {
  household_id: string;
  head: string;
  village: string;
}

async function namesOf(tx: Tx, households: readonly string[]): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select hp.household_id, coalesce(m.name, '') as head, village.name as village
    from household_place hp join village using (village_id)
    left join household_member m on m.household_id = hp.household_id and m.current and m.is_head and m.to_on is null
    where hp.household_id = any (${households}::uuid[]) and hp.to_on is null
    order by village.position, village.name, lpad(hp.number, 8, '0'), hp.household_id`.execute(tx);
  return rows;
}

/** Whoever is within the time of the counter that is asked for, or of either. */
function wanted({ bank, programme }: LeavingCounters, { counter, on }: Input): boolean {
  if (counter === 'bank') return runsOn(bank, on);
  if (counter === 'programme') return runsOn(programme, on);
  return runsOn(bank, on) || runsOn(programme, on);
}

function shown(counter: LeavingCounter | null, on: string): Answer['households'][number]['bank'] {
  return counter && { ...counter, running: runsOn(counter, on) };
}

async function sourceOf(tx: Tx, commune: string, key: SettingKey, on: string): Promise<Answer['sources']['bank']> {
  const row = settingOn(key, on, await settingsOf(tx, commune));
  return row && typeof row.value === 'number'
    ? { months: row.value, document: row.source.document, confirmed: row.source.mark === 'confirmed' }
    : null;
}

/** The classes remembered on a day, by both counters, with the last day of each. */
export const registryRememberedQuery = defineQuery(registryRemembered, {
  verb: 'household.read',
  site: ({ place }: Input, { tx, actor }: { tx: Tx; actor: Actor }): Promise<Site> =>
    villageOfCommune(tx, place, actor),
  answer: async (input, { tx }) => {
    const { place, on, after, limit } = input;
    const all = await leavingOfCommune(tx, place);
    const running = new Map([...all].filter(([, counters]) => wanted(counters, input)));
    const names = await namesOf(tx, [...running.keys()]);
    const page = names.slice(after, after + limit);
    const next = after + page.length;
    return {
      households: page.flatMap(({ household_id, head, village }) => {
        const counters = running.get(household_id);
        if (!counters) return [];
        const { bank, programme } = counters;
        return [{ householdId: household_id, head, village, bank: shown(bank, on), programme: shown(programme, on) }];
      }),
      total: names.length,
      next: next < names.length ? String(next) : null,
      sources: {
        bank: await sourceOf(tx, place, 'remember.bank_months', on),
        programme: await sourceOf(tx, place, 'remember.programme_months', on),
      },
    };
  },
});
