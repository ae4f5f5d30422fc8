import type { IsoDate } from '../kernel/dates.ts';
import type { AreaType } from '../standards/standard.ts';

/** `2025-07:00337`: the list, then the official code; the country is `vn`. A code alone is no key: extents change. */
export type PlaceId = string;
export type PlaceListId = '2023-04' | '2025-06' | '2025-07';
export type PlaceLevel = 'country' | 'province' | 'district' | 'commune';

/** The column of the B1 table: that of the province the commune belonged to before 01/07/2025. */
export type B1Region = 'NT1' | 'NT2' | 'NT3' | 'NT4' | 'NT5' | 'NT6';

export const COUNTRY: PlaceId = 'vn';

export interface Place {
  readonly placeId: PlaceId;
  readonly listId: PlaceListId;
  readonly level: PlaceLevel;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** The name in lower case without diacritics. */
  readonly folded: string;
  readonly parentId: PlaceId | null;
  /** Null for the country and for provinces since 01/07/2025, which may hold several regions. */
  readonly region: B1Region | null;
}

/** What a commune was from one day to another, both inclusive; an open end is null. */
export interface PlaceKind {
  readonly placeId: PlaceId;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly kind: string;
  readonly areaType: AreaType;
  readonly source: string;
}

export interface PlaceLink {
  readonly oldId: PlaceId;
  readonly newId: PlaceId;
  readonly relation: string;
  readonly note: string;
}

export type PlaceQuestionReason = 'no_such_name' | 'name_in_other_district' | 'name_not_unique';

/** An old commune whose successor a person must name. */
export interface PlaceLinkQuestion {
  readonly oldId: PlaceId;
  readonly name: string;
  readonly districtName: string;
  readonly candidates: readonly PlaceId[];
  readonly reason: PlaceQuestionReason;
}

export function placeId(listId: PlaceListId, code: string): PlaceId {
  return `${listId}:${code}`;
}
