import type { IsoDate } from '../kernel/dates.ts';
import type { Relation } from '../survey/evidence.ts';

/** What happens to households and people between reviews. */
export const eventKinds = [
  'birth',
  'death',
  'join',
  'leave',
  'moveIn',
  'moveOut',
  'split',
  'merge',
  'headChange',
  'correction',
] as const;
export type EventKind = (typeof eventKinds)[number];

export interface PersonHere {
  readonly memberId: string;
  readonly name: string;
  readonly relation: Relation;
  readonly isHead: boolean;
  /** Day of the last event that names this person. */
  readonly lastOn?: IsoDate | undefined;
}

/** Class under one standard, and how many persons its list counts. */
export interface ListedAs {
  readonly standard: string;
  readonly class: 'POOR' | 'NEAR_POOR';
  readonly persons: number;
}

/** A household as an event finds or leaves it. */
export interface HouseholdHere {
  readonly householdId: string;
  readonly villageId: string;
  readonly commune: string;
  /** From when the registry knows it. */
  readonly since: IsoDate;
  /** By which event it went: nobody lives in it any more, or not here. */
  readonly gone: { readonly kind: EventKind; readonly on: IsoDate } | null;
  readonly members: readonly PersonHere[];
  readonly listed: readonly ListedAs[];
}

/** Somebody who comes into a household. */
export interface Entering {
  readonly memberId: string;
  readonly name: string;
  readonly relation: Relation;
}

/** What is recorded; `headId`: who is head from then on, where the head goes or another is named. */
export type HouseholdEvent =
  | { readonly kind: 'birth'; readonly member: Entering }
  | { readonly kind: 'death'; readonly memberId: string; readonly headId?: string | undefined }
  | { readonly kind: 'join'; readonly members: readonly Entering[] }
  | { readonly kind: 'leave'; readonly memberIds: readonly string[]; readonly headId?: string | undefined }
  | { readonly kind: 'moveIn'; readonly members: readonly Entering[] }
  /** `villageId`: straight into another village of the commune; absent: gone from here. */
  | { readonly kind: 'moveOut'; readonly villageId?: string | undefined }
  | {
      readonly kind: 'split';
      readonly memberIds: readonly string[];
      readonly newHouseholdId: string;
      readonly newHeadId: string;
      readonly headId?: string | undefined;
    }
  | { readonly kind: 'merge'; readonly otherId: string; readonly headId: string }
  | { readonly kind: 'headChange'; readonly headId: string }
  | { readonly kind: 'correction'; readonly memberId: string; readonly name: string; readonly relation: Relation };
