import type { Me } from './session.tsx';

type Grant = Me['grants'][number];

/** The communes I hold a role at, each once, in the order of my roles. */
export function communesOf(
  grants: readonly Pick<Grant, 'place' | 'placeName' | 'placeLevel'>[],
): { placeId: string; name: string }[] {
  const communes = new Map(
    grants.filter((grant) => grant.placeLevel === 'commune').map((grant) => [grant.place, grant.placeName]),
  );
  return Array.from(communes, ([placeId, name]) => ({ placeId, name }));
}
