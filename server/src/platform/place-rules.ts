import { sql } from 'kysely';
import { holidaysAt, type LoadedHoliday } from '@ra-soat/domain/procedure/holidays-at.ts';
import type { Holiday } from '@ra-soat/domain/procedure/holiday.ts';
import type { Setting } from '@ra-soat/domain/procedure/setting.ts';
import type { Tx } from './database.ts';

/** What a place adds to the national procedure: its own dated settings, and its days off. */
export interface PlaceRules {
  /** The place and everything above it, nearest first. */
  readonly path: readonly string[];
  /** Nearest place first: they replace the national rows. */
  readonly overrides: readonly Setting[];
  readonly loaded: readonly (LoadedHoliday & { readonly scope: string })[];
  readonly holidays: readonly Holiday[];
}

async function newestSettings(tx: Tx): Promise<readonly Setting[]> {
  const { rows } = await sql<{ setting: Setting }>`
    select jsonb_build_object('key', key, 'value', value, 'from', valid_from, 'scope', place_id,
             'source', jsonb_build_object('document', source, 'mark', mark))
           || case when valid_to is null then '{}' else jsonb_build_object('to', valid_to) end as setting
    from (select distinct on (place_id, key, valid_from) * from place_setting
          order by place_id, key, valid_from, version desc) newest`.execute(tx);
  return rows.map((row) => row.setting);
}

async function newestHolidays(tx: Tx): Promise<PlaceRules['loaded']> {
  const { rows } = await sql<PlaceRules['loaded'][number]>`
    select distinct on (place_id, on_date) place_id as scope, on_date as date, kind, name, source
    from holiday order by place_id, on_date, version desc`.execute(tx);
  return rows;
}

function nearestFirst<T extends { readonly scope: string }>(rows: readonly T[], path: readonly string[]): readonly T[] {
  return path.flatMap((place) => rows.filter(({ scope }) => scope === place));
}

/** The rules of many places at once; both tables are small. */
export async function rulesOfPlaces(tx: Tx, places: readonly string[]): Promise<ReadonlyMap<string, PlaceRules>> {
  const { rows } = await sql<{ place: string; path: string[] }>`
    select start.place, array_agg(up.place_id order by up.height) as path
    from unnest(${places}::text[]) start (place), place_path(start.place) with ordinality up (place_id, height)
    group by start.place`.execute(tx);
  const settings = await newestSettings(tx);
  const days = await newestHolidays(tx);
  return new Map(
    rows.map(({ place, path }) => {
      const loaded = nearestFirst(days, path);
      return [place, { path, overrides: nearestFirst(settings, path), loaded, holidays: holidaysAt(loaded) }];
    }),
  );
}

export async function placeRules(tx: Tx, place: string): Promise<PlaceRules> {
  const rules = (await rulesOfPlaces(tx, [place])).get(place);
  return rules ?? { path: [], overrides: [], loaded: [], holidays: holidaysAt([]) };
}

/** The rules as they would be with one more row; it replaces the place's row of the same key and first day. */
export function withSetting(rules: PlaceRules, added: Setting): PlaceRules {
  const others = rules.overrides.filter(
    ({ key, from, scope }) => key !== added.key || from !== added.from || scope !== added.scope,
  );
  return { ...rules, overrides: nearestFirst([...others, added], rules.path) };
}

/** The rules as they would be with the days of one more notice at `scope`. */
export function withHolidays(rules: PlaceRules, scope: string, days: readonly LoadedHoliday[]): PlaceRules {
  const dates = new Set(days.map(({ date }) => date));
  const others = rules.loaded.filter((row) => row.scope !== scope || !dates.has(row.date));
  const loaded = nearestFirst([...others, ...days.map((row) => ({ ...row, scope }))], rules.path);
  return { ...rules, loaded, holidays: holidaysAt(loaded) };
}
