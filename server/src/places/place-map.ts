import { sql } from 'kysely';
import { svgPaths } from '@ra-soat/domain/places/topology.ts';
import { mapUnits, type MapUnit } from '../platform/map-units.ts';
import { defineQuery } from '../platform/query.ts';
import { placeMap } from './contract.ts';

const kept = new Map<string, Promise<readonly MapUnit[]>>();

/** A map is read once and kept: it changes with the release only. */
function mapOf(object: 'provinces' | 'communes'): Promise<readonly MapUnit[]> {
  const found = kept.get(object) ?? mapUnits(`${object}-34.topo.json`, object);
  kept.set(object, found);
  return found;
}

const WIDTH = 800;

/** Outlines of the units below the country or a province of the list of 01/7/2025; none for older lists. */
export const placeMapQuery = defineQuery(placeMap, {
  verb: 'place.read',
  answer: async ({ place }, { tx }) => {
    const { rows } = await sql<{ place_id: string; code: string; name: string }>`
      select place_id, code, name from place where list_id = '2025-07' and parent_id = ${place}`.execute(tx);
    const units = await mapOf(place === 'vn' ? 'provinces' : 'communes');
    const province = place.slice(place.indexOf(':') + 1);
    const rings = new Map(
      units.filter((unit) => place === 'vn' || unit.province === province).map((unit) => [unit.code, unit.rings]),
    );
    const { height, paths } = svgPaths(rings, WIDTH);
    return {
      width: WIDTH,
      height,
      shapes: rows.flatMap(({ place_id, code, name }) => {
        const path = paths.get(code);
        return path === undefined ? [] : [{ placeId: place_id, name, path }];
      }),
    };
  },
});
