import type { Me } from './session.tsx';

/** True for who holds roles in villages only: the server answers such a person for those villages, never the commune. */
export function worksInVillages(grants: readonly Pick<Me['grants'][number], 'placeLevel'>[]): boolean {
  return grants.every(({ placeLevel }) => placeLevel === 'village');
}
