import type { PlaceId, PlaceLink } from './place.ts';

export interface AcceptedCodes {
  /** Official codes a file of this commune may carry: its own and those of the old communes whose people came to it. */
  readonly codes: readonly string[];
  /** Those whose people went to several communes: their village decides. */
  readonly splitCodes: readonly string[];
}

/** Moves land and, by its wording, nobody. */
const LAND_ONLY = 'partial_area';

/** Follows the links backwards from a commune through all older lists. `links`: all that touch the communes concerned. */
export function acceptedCodes(links: readonly PlaceLink[], commune: PlaceId): AcceptedCodes {
  const withPeople = links.filter((link) => link.relation !== LAND_ONLY);
  const sources = Map.groupBy(withPeople, (link) => link.newId);
  const targets = Map.groupBy(withPeople, (link) => link.oldId);
  const reached = new Set<PlaceId>([commune]);
  for (const id of reached) for (const link of sources.get(id) ?? []) reached.add(link.oldId);
  const isSplit = (id: PlaceId) => new Set(targets.get(id)?.map((link) => link.newId)).size > 1;
  return { codes: codesOf([...reached]), splitCodes: codesOf([...reached].filter(isSplit)) };
}

function codesOf(ids: readonly PlaceId[]): readonly string[] {
  return [...new Set(ids.map((id) => id.slice(id.indexOf(':') + 1)))];
}
