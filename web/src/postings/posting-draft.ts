import type { z } from 'zod';
import type { listPost } from '@ra-soat/server/postings/contract.ts';
import { parseTime } from '../ui/parse-time.ts';

/** A posting as it is typed. */
export interface PostingDraft {
  readonly on: string | null;
  readonly postedAt: string;
  readonly villageHouse: boolean;
  readonly communeOffice: boolean;
  readonly announced: boolean;
  /** Id of the posting that this one corrects; empty: a list of its own. */
  readonly replaces: string;
  readonly reason: string;
  readonly postedBy: string;
  readonly complaintsTo: string;
  readonly telephone: string;
}

interface Ids {
  readonly postingId: string;
  readonly roundId: string;
  readonly villageId: string;
}

/** What is sent; undefined while something is missing. Both places are the law's (QĐ 24/2021 Art. 4). */
export function completePosting(draft: PostingDraft, ids: Ids): z.input<typeof listPost.input> | undefined {
  const { on, announced, postedBy, complaintsTo, replaces, reason, telephone } = draft;
  const postedAt = parseTime(draft.postedAt);
  const blank = [postedBy, complaintsTo].some((text) => text.trim() === '');
  if (on === null || postedAt === null || blank || !draft.villageHouse || !draft.communeOffice) return undefined;
  if (replaces !== '' && reason.trim() === '') return undefined;
  return {
    ...ids,
    ...{ on, postedAt, announced, postedBy, complaintsTo },
    places: ['villageHouse', 'communeOffice'],
    ...(replaces === '' ? {} : { replaces: { postingId: replaces, reason } }),
    ...(telephone.trim() === '' ? {} : { telephone: telephone.trim() }),
  };
}
