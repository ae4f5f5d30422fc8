import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { calendarOfAnnualRound } from '@ra-soat/domain/procedure/round-calendar.ts';
import type { Setting } from '@ra-soat/domain/procedure/setting.ts';
import type { Tx } from '../platform/database.ts';

/** Dated settings by the place that set them: few rows, read at once. */
async function settingsByPlace(tx: Tx): Promise<ReadonlyMap<string, readonly Setting[]>> {
  const { rows } = await sql<{ place_id: string; setting: Setting }>`
    select place_id, jsonb_build_object('key', key, 'value', value, 'from', valid_from, 'scope', place_id,
             'source', jsonb_build_object('document', source, 'mark', 'confirmed'))
           || case when valid_to is null then '{}' else jsonb_build_object('to', valid_to) end as setting
    from place_setting`.execute(tx);
  const places = Map.groupBy(rows, ({ place_id }) => place_id);
  return new Map([...places].map(([place, own]) => [place, own.map(({ setting }) => setting)]));
}

/**
 * Last safe posting day of a commune by the settings of its own chain of places; communes with the same settings share
 * one calculation. Undefined where the law leaves the days unknown.
 */
export async function lastSafeDays(
  tx: Tx,
  year: number,
): Promise<(chain: readonly (string | null)[]) => IsoDate | undefined> {
  const settings = await settingsByPlace(tx);
  const known = new Map<string, IsoDate | undefined>();
  return (chain) => {
    const setting = chain.flatMap((place) => (place !== null && settings.has(place) ? [place] : []));
    const key = setting.join(' ');
    if (!known.has(key)) {
      const overrides = setting.flatMap((place) => settings.get(place) ?? []);
      const steps = calendarOfAnnualRound(year, { overrides });
      known.set(key, steps.find(({ code }) => code === 'lastSafePosting')?.on);
    }
    return known.get(key);
  };
}
