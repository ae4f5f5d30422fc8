import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Holiday } from '@ra-soat/domain/procedure/holiday.ts';
import { postingEnd } from '@ra-soat/domain/review/posting-end.ts';
import { boardWords } from '@ra-soat/domain/words/board.vi.ts';
import type { VillageProgress } from './village-progress.ts';

/** What a village owes already, in words with the day it was due: answers, lists to post, lists to take down. */
export function overdueIn(
  { counts, state, nextAnswerBy }: Pick<VillageProgress, 'counts' | 'state' | 'nextAnswerBy'>,
  lastSafe: IsoDate,
  today: IsoDate,
  holidays: readonly Holiday[],
): string[] {
  const unposted = counts.total - counts.sidelined - counts.posted;
  const hung = (state?.postings ?? []).filter(({ takenDownOn }) => takenDownOn === undefined);
  const over = hung
    .map((posting) => ({ version: posting.version, endsOn: postingEnd(posting, holidays) }))
    .filter(({ endsOn }) => endsOn < today);
  return [
    ...(nextAnswerBy !== null && nextAnswerBy < today ? [boardWords.lateAnswer(nextAnswerBy)] : []),
    ...(unposted > 0 && today > lastSafe ? [boardWords.latePosting(unposted, lastSafe)] : []),
    ...over.map(({ version, endsOn }) => boardWords.lateEnd(version, endsOn)),
  ];
}
