import type { IsoDate } from '../kernel/dates.ts';
import type { AreaType } from '../standards/standard.ts';
import { listOn } from './place-lists.ts';
import { type Place, type PlaceId, type PlaceKind, placeId } from './place.ts';

/** Places of all lists with their dated kinds, ready to be asked. */
export interface PlaceTree {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly children: ReadonlyMap<PlaceId, readonly Place[]>;
  readonly kinds: ReadonlyMap<PlaceId, readonly PlaceKind[]>;
}

export function placeTree(places: readonly Place[], kinds: readonly PlaceKind[]): PlaceTree {
  const children = Map.groupBy(
    places.filter((place) => place.parentId !== null),
    (place) => place.parentId ?? '',
  );
  return {
    places: new Map(places.map((place) => [place.placeId, place])),
    children,
    kinds: Map.groupBy(kinds, (kind) => kind.placeId),
  };
}

/** The place that carried this official code on that day, in the list of that day. */
export function placeAt(tree: PlaceTree, code: string, date: IsoDate): Place | undefined {
  return tree.places.get(placeId(listOn(date).listId, code));
}

/** From the place itself up to the country. */
export function pathOf(tree: PlaceTree, id: PlaceId): readonly Place[] {
  const path: Place[] = [];
  for (let at = tree.places.get(id); at !== undefined; at = at.parentId ? tree.places.get(at.parentId) : undefined) {
    path.push(at);
  }
  return path;
}

/** What the commune was on that day (xã, phường, thị trấn, đặc khu), undefined outside its list. */
export function kindOn(tree: PlaceTree, id: PlaceId, date: IsoDate): PlaceKind | undefined {
  return tree.kinds.get(id)?.find((kind) => kind.validFrom <= date && (kind.validTo === null || date <= kind.validTo));
}

/** Decides income line and score limit of a review on that day; `special` must be settled by a provincial setting. */
export function areaTypeOn(tree: PlaceTree, id: PlaceId, date: IsoDate): AreaType | undefined {
  return kindOn(tree, id, date)?.areaType;
}
