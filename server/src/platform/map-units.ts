import { readFile } from 'node:fs/promises';
import { ringsOf, type LonLat, type Topology } from '@ra-soat/domain/places/topology.ts';
import { z } from 'zod';

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

export interface MapUnit {
  readonly code: string;
  readonly province: string | undefined;
  readonly rings: readonly (readonly LonLat[])[];
}

/** The units of a shipped map, read from its file each time: who asks often keeps them. */
export async function mapUnits(file: string, object: 'provinces' | 'communes'): Promise<readonly MapUnit[]> {
  const read: unknown = JSON.parse(await readFile(new URL(file, folder), 'utf8'));
  const map: Topology = topology.parse(read);
  const { objects } = z.object({ objects: z.record(z.string(), geometries) }).parse(read);
  return (objects[object]?.geometries ?? []).map((shape) => ({
    code: shape.properties.code,
    province: shape.properties.p,
    rings: ringsOf(map, shape),
  }));
}
