import { sql } from 'kysely';
import { svgPaths } from '@ra-soat/domain/places/topology.ts';
import { deriveRate, type ProvinceCounts } from '@ra-soat/domain/series/derive-rate.ts';
import type { Tx } from '../platform/database.ts';
import { mapUnits, type MapUnit } from '../platform/map-units.ts';
import { defineQuery } from '../platform/query.ts';
import { seriesMap } from './contract.ts';
import { figuresOfAreas, newest, type StoredFigure } from './series-rows.ts';

const WIDTH = 800;
const kept = new Map<string, Promise<readonly MapUnit[]>>();

/** Read once and kept: a map changes with the release only. */
function outlines(map: '63' | '34'): Promise<readonly MapUnit[]> {
  const found = kept.get(map) ?? mapUnits(`provinces-${map}.topo.json`, 'provinces');
  kept.set(map, found);
  return found;
}

interface Province {
  place_id: string;
  code: string;
  name: string;
  /** The old provinces in it; itself on the old map. */
  parts: string[];
}

async function provincesOf(tx: Tx, map: '63' | '34'): Promise<Province[]> {
  const list = map === '63' ? '2025-06' : '2025-07';
  const { rows } = await sql<Province>`
    select p.place_id, p.code, p.short_name as name, case when ${map} = '63' then array[p.place_id]
      else coalesce((select array_agg(old_id) from place_link where new_id = p.place_id and relation = 'province'), '{}') end as parts
    from place p where p.list_id = ${list} and p.level = 'province' order by p.name collate "vi-x-icu"`.execute(tx);
  return rows;
}

const measures = ['poorHouseholds', 'nearPoorHouseholds', 'nearPoorRate', 'households'] as const;

/** The fuller panel first, then the longer one; a number of a local standard never. */
function countsOf(figures: readonly StoredFigure[]): ProvinceCounts {
  const of = (measure: (typeof measures)[number]) =>
    ['province-panel-2022-2024', 'province-panel-2016-2024'].flatMap((source) =>
      figures.filter((one) => one.measure === measure && one.source === source),
    )[0];
  return {
    poor: of('poorHouseholds')?.value,
    nearPoor: of('nearPoorHouseholds')?.value,
    households: of('households')?.value,
    nearPoorRate: of('nearPoorRate'),
  };
}

function sum(values: readonly (number | undefined)[]): number | null {
  const known = values.flatMap((value) => value ?? []);
  return known.length < values.length ? null : known.reduce((total, value) => total + value, 0);
}

export const seriesMapQuery = defineQuery(seriesMap, {
  verb: 'place.read',
  answer: async ({ map, year: asked }, { tx }) => {
    const provinces = await provincesOf(tx, map);
    const areas = provinces.flatMap(({ parts }) => parts);
    const figures = newest(await figuresOfAreas(tx, areas, measures)).map(({ figure }) => figure);
    const counted = figures.filter(({ measure, source }) => measure === 'poorHouseholds' && source.includes('panel'));
    const years = [...new Set(counted.map(({ year }) => year))].sort((a, b) => a - b);
    const year = asked ?? years.at(-1) ?? 0;
    const ofYear = Map.groupBy(
      figures.filter((one) => one.year === year),
      ({ area }) => area,
    );
    const rings = new Map((await outlines(map)).map((unit) => [unit.code, unit.rings]));
    const { height, paths } = svgPaths(rings, WIDTH);
    const shapes = provinces.map(({ place_id, code, name, parts }) => {
      const counts = parts.map((part) => countsOf(ofYear.get(part) ?? []));
      const rate = deriveRate(counts);
      return {
        ...{ area: place_id, name, path: paths.get(code) ?? '' },
        poor: sum(counts.map(({ poor }) => poor)),
        nearPoor: sum(counts.map(({ nearPoor }) => nearPoor)),
        hundredths: rate?.hundredths ?? null,
        base: rate?.base ?? null,
      };
    });
    return { map, year, years, width: WIDTH, height, shapes };
  },
});
