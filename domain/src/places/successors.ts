import { fold } from '../kernel/text.ts';
import type { Place, PlaceLink, PlaceLinkQuestion, PlaceQuestionReason } from './place.ts';

/** Communes of one list with their districts and provinces found by id. */
export interface CommuneList {
  readonly communes: readonly Place[];
  readonly parents: ReadonlyMap<string, Place>;
}

export interface Successors {
  readonly links: readonly PlaceLink[];
  readonly questions: readonly PlaceLinkQuestion[];
}

/**
 * Follows every commune of an older list into the next one. Same code: same unit. Code gone: linked only where exactly
 * one commune of that name stands in the same district before and after; every other case is a question for a person.
 */
export function resolveSuccessors(older: CommuneList, newer: CommuneList): Successors {
  const newCodes = new Map(newer.communes.map((commune) => [commune.code, commune]));
  const names = { older: byName(older), newer: byName(newer) };
  const links: PlaceLink[] = [];
  const questions: PlaceLinkQuestion[] = [];
  for (const old of older.communes) {
    const kept = newCodes.get(old.code);
    if (kept !== undefined) {
      links.push(link(old, kept, 'code_kept'));
      continue;
    }
    const found = successorByName(old, older, names);
    if (found.successor !== undefined) links.push(link(old, found.successor, 'name_and_district'));
    else questions.push(question(old, older, found));
  }
  return { links, questions };
}

type Names = Map<string, Place[]>;

interface Found {
  readonly successor?: Place;
  readonly candidates: readonly Place[];
  readonly reason: PlaceQuestionReason;
}

function successorByName(old: Place, list: CommuneList, names: { older: Names; newer: Names }): Found {
  const district = keyInDistrict(old, list);
  const here = names.newer.get(district) ?? [];
  const [only] = here;
  if (only !== undefined && here.length === 1 && names.older.get(district)?.length === 1) {
    return { successor: only, candidates: here, reason: 'name_not_unique' };
  }
  if (here.length > 0) return { candidates: here, reason: 'name_not_unique' };
  const elsewhere = names.newer.get(keyInProvince(old, list)) ?? [];
  return { candidates: elsewhere, reason: elsewhere.length > 0 ? 'name_in_other_district' : 'no_such_name' };
}

function byName(list: CommuneList): Names {
  const names: Names = new Map();
  for (const commune of list.communes) {
    for (const key of [keyInDistrict(commune, list), keyInProvince(commune, list)]) {
      names.set(key, [...(names.get(key) ?? []), commune]);
    }
  }
  return names;
}

function districtOf(commune: Place, list: CommuneList): Place {
  const district = list.parents.get(commune.parentId ?? '');
  if (district === undefined) throw new Error(`commune without a district: ${commune.placeId}`);
  return district;
}

function keyInDistrict(commune: Place, list: CommuneList): string {
  return `district ${districtOf(commune, list).code} ${fold(commune.shortName)}`;
}

function keyInProvince(commune: Place, list: CommuneList): string {
  const province = list.parents.get(districtOf(commune, list).parentId ?? '');
  return `province ${province?.code ?? ''} ${fold(commune.shortName)}`;
}

function link(old: Place, successor: Place, relation: string): PlaceLink {
  return { oldId: old.placeId, newId: successor.placeId, relation, note: '' };
}

function question(old: Place, list: CommuneList, found: Found): PlaceLinkQuestion {
  return {
    oldId: old.placeId,
    name: old.name,
    districtName: districtOf(old, list).name,
    candidates: found.candidates.map((place) => place.placeId),
    reason: found.reason,
  };
}
