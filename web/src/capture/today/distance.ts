export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const EARTH_M = 6_371_000;
const rad = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres as the crow flies; good to a few in a thousand, which is far better than the GPS of a phone. */
export function metresBetween(one: Position, other: Position): number {
  const north = rad(other.latitude - one.latitude);
  const east = rad(other.longitude - one.longitude) * Math.cos(rad((one.latitude + other.latitude) / 2));
  return Math.round(Math.hypot(north, east) * EARTH_M);
}
