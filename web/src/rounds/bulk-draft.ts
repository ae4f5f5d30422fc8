import type { z } from 'zod';
import type { listsPost, listsPreview } from '@ra-soat/server/postings/contract.ts';
import { parseTime } from '../ui/parse-time.ts';

export type ListsPreview = z.output<typeof listsPreview.output>;
export type PreviewVillage = ListsPreview['villages'][number];

/** The facts of one posting of many villages, as they are typed. */
export interface BulkDraft {
  readonly on: string | null;
  readonly postedAt: string;
  readonly bothPlaces: boolean;
  readonly announced: boolean;
  readonly postedBy: string;
  readonly complaintsTo: string;
  readonly telephone: string;
  /** Villages the officer left out. */
  readonly left: ReadonlySet<string>;
}

/** Villages that would post something, and are not left out. */
export function chosen(villages: readonly PreviewVillage[], left: ReadonlySet<string>): readonly PreviewVillage[] {
  return villages.filter(({ villageId, hash }) => hash !== null && !left.has(villageId));
}

/** What is sent; undefined while something is missing or no village is chosen. */
export function completeBulk(
  draft: BulkDraft,
  roundId: string,
  villages: readonly PreviewVillage[],
  idOf: (villageId: string) => string,
): z.input<typeof listsPost.input> | undefined {
  const { on, announced, postedBy, complaintsTo, telephone, left, bothPlaces } = draft;
  const postedAt = parseTime(draft.postedAt);
  const wanted = chosen(villages, left).flatMap(({ villageId, hash }) =>
    hash === null ? [] : [{ villageId, postingId: idOf(villageId), hash }],
  );
  const blank = [postedBy, complaintsTo].some((text) => text.trim() === '');
  if (on === null || postedAt === null || blank || !bothPlaces || wanted.length === 0) return undefined;
  return {
    ...{ roundId, on, postedAt, announced, postedBy, complaintsTo },
    places: ['villageHouse', 'communeOffice'],
    ...(telephone.trim() === '' ? {} : { telephone: telephone.trim() }),
    villages: wanted,
  };
}
