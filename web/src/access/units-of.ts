import type { Me } from './session.tsx';

type Grant = Me['grants'][number];

/** The units (no villages) I hold a role at, each once, in the order of my roles. */
export function unitsOf(
  grants: readonly Pick<Grant, 'place' | 'placeName' | 'placeLevel'>[],
): { placeId: string; name: string; level: Grant['placeLevel'] }[] {
  const units = new Map(grants.filter(({ placeLevel }) => placeLevel !== 'village').map((one) => [one.place, one]));
  return Array.from(units, ([placeId, { placeName: name, placeLevel: level }]) => ({ placeId, name, level }));
}
