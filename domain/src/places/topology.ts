/** The part of TopoJSON that our shipped maps use: polygons of shared arcs, quantized and delta-encoded. */
export interface Topology {
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
}

export type TopologyGeometry =
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] };

/** Longitude and latitude in degrees. */
export type LonLat = readonly [number, number];

/** The points of one arc; a negative number is the arc of its complement, backwards. */
function arcPoints({ arcs, transform }: Topology, index: number): LonLat[] {
  const arc = arcs[index < 0 ? ~index : index] ?? [];
  let [x, y] = [0, 0];
  const points = arc.map(([dx, dy]): LonLat => {
    x += dx;
    y += dy;
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
  return index < 0 ? points.toReversed() : points;
}

/** All rings of a unit, outer and inner; an arc begins where the one before it ended. */
export function ringsOf(topology: Topology, geometry: TopologyGeometry): readonly (readonly LonLat[])[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  return polygons.flat().map((ring) => ring.flatMap((index, at) => arcPoints(topology, index).slice(at === 0 ? 0 : 1)));
}

/** SVG paths of units in one frame of `width` units, north up, distances true in the middle of the frame. */
export function svgPaths<K>(
  units: ReadonlyMap<K, readonly (readonly LonLat[])[]>,
  width: number,
): { readonly height: number; readonly paths: ReadonlyMap<K, string> } {
  const all = [...units.values()].flat(2);
  const bound = (at: 0 | 1, pick: (a: number, b: number) => number, from: number) =>
    all.reduce((best, point) => pick(best, point[at]), from);
  const [west, east] = [bound(0, Math.min, 180), bound(0, Math.max, -180)];
  const [south, north] = [bound(1, Math.min, 90), bound(1, Math.max, -90)];
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / Math.max((east - west) * narrowing, 1e-9);
  const place = ([lon, lat]: LonLat) =>
    `${Math.round((lon - west) * narrowing * scale)} ${Math.round((north - lat) * scale)}`;
  const drawn = (ring: readonly LonLat[]) => {
    const points = ring.map(place);
    return `M${points.filter((point, at) => at === 0 || point !== points[at - 1]).join('L')}Z`;
  };
  const paths = [...units].map(([key, rings]): [K, string] => [key, rings.map(drawn).join('')]);
  return { height: Math.max(1, Math.round((north - south) * scale)), paths: new Map(paths) };
}
