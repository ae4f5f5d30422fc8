import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { ringsOf, svgPaths, type LonLat, type Topology } from '@ra-soat/domain/places/topology.ts';
import { z } from 'zod';
import { defineQuery } from '../platform/query.ts';
import { placeMap } from './contract.ts';

const folder = new URL('../../data/places/', import.meta.url);
const pair = z.tuple([z.number(), z.number()]);
const properties = z.object({ code: z.string(), p: z.string().optional() });
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), arcs: z.array(z.array(z.number())), properties }),
  z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(z.array(z.number()))), properties }),
]);
const topology = z.object({
  arcs: z.array(z.array(pair)),
  transform: z.object({ scale: pair, translate: pair }),
});
const geometries = z.object({ geometries: z.array(geometry) });

interface MapUnit {
  readonly code: string;
  readonly province: string | undefined;
  readonly rings: readonly (readonly LonLat[])[];
}

async function unitsIn(file: string, object: 'provinces' | 'communes'): Promise<readonly MapUnit[]> {
  const read: unknown = JSON.parse(await readFile(new URL(file, folder), 'utf8'));
  const map: Topology = topology.parse(read);
  const { objects } = z.object({ objects: z.record(z.string(), geometries) }).parse(read);
  return (objects[object]?.geometries ?? []).map((shape) => ({
    code: shape.properties.code,
    province: shape.properties.p,
    rings: ringsOf(map, shape),
  }));
}

const kept = new Map<string, Promise<readonly MapUnit[]>>();

/** A map is read once and kept: it changes with the release only. */
function mapOf(object: 'provinces' | 'communes'): Promise<readonly MapUnit[]> {
  const found = kept.get(object) ?? unitsIn(`${object}-34.topo.json`, object);
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
