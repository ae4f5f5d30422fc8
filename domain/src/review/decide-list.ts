import { endOf } from '../procedure/duration.ts';
import { caseRefusal } from './case-refusal.ts';
import { hasDouble } from './decide-meeting.ts';
import { foldVillage } from './fold-village.ts';
import { firstProblem, happen, isBlank, refuse, settingMissing, type RefusedCommand } from './outcome.ts';
import { postingEnd } from './posting-end.ts';
import type { VillageContext } from './review-context.ts';
import type { Decided } from './review-problem.ts';
import type { ListPosted, Posting, VillageEvent } from './village-event.ts';
import type { HungPosting, VillageState } from './village-state.ts';

/** Hangs a list: the first, a supplementary one, or the correction of an earlier one; none is ever edited. */
export function postList(state: VillageState, posting: Posting, context: VillageContext): Decided<VillageEvent> {
  const { on, cases, rules } = context;
  const replaced = state.postings.find(({ postingId }) => postingId === posting.replaces);
  const hangsFirst = posting.caseIds.some((caseId) => cases.get(caseId)?.posting === undefined);
  const duration = hangsFirst ? rules.posting : rules.reposting;
  if (duration === undefined) return settingMissing(hangsFirst ? 'posting.days' : 'repost.days', on);
  const endsOn = endOf(on, duration, rules.holidays);
  const posted: ListPosted = {
    ...posting,
    kind: 'list.posted',
    on,
    version: state.postings.length + 1,
    days: duration.days,
    endsOn,
  };
  return (
    firstProblem([
      [state.postings.some(({ postingId }) => postingId === posting.postingId), 'postedTwice'],
      [posting.caseIds.length === 0, 'nothingToPost'],
      [hasDouble(posting.caseIds), 'postedTwice'],
      [!posting.places.includes('villageHouse') || !posting.places.includes('communeOffice'), 'bothPlacesNeeded'],
      [posting.replaces !== undefined && replaced === undefined, 'postingUnknown'],
      [replaced !== undefined && isBlank(posting.reason), 'correctionNeedsReason'],
    ]) ??
    omissionProblem(posting, replaced, context) ??
    caseRefusal(posted, cases, { ...context, village: foldVillage(state, posted) }) ??
    minutesProblem(state, posting, context) ??
    happen(posted)
  );
}

/** No posting before the minutes of the meeting that agreed are signed. */
function minutesProblem(
  state: VillageState,
  { caseIds }: Posting,
  { cases, on }: VillageContext,
): RefusedCommand | undefined {
  const signed = state.meetings.filter(({ minutesOn }) => minutesOn !== undefined && minutesOn <= on);
  const without = caseIds.filter(
    (caseId) => !signed.some(({ meetingId }) => meetingId === cases.get(caseId)?.meetingId),
  );
  return without.length === 0 ? undefined : refuse('minutesMissing', { caseIds: without });
}

/** Whoever still stands on the replaced list stands on the corrected one. */
function omissionProblem(
  { caseIds }: Posting,
  replaced: HungPosting | undefined,
  { cases }: VillageContext,
): RefusedCommand | undefined {
  const omitted = (replaced?.caseIds ?? []).filter((caseId) => {
    const state = cases.get(caseId);
    return state?.stage === 'POSTED' && state.posting?.postingId === replaced?.postingId && !caseIds.includes(caseId);
  });
  return omitted.length === 0 ? undefined : refuse('correctionOmitsHouseholds', { caseIds: omitted });
}

/** Proof that the list hung until its last day. */
export function endPosting(
  state: VillageState,
  postingId: string,
  { on, rules }: VillageContext,
): Decided<VillageEvent> {
  const posting = state.postings.find((hung) => hung.postingId === postingId);
  if (posting === undefined) return refuse('postingUnknown');
  return (
    firstProblem([
      [posting.takenDownOn !== undefined, 'postingAlreadyEnded'],
      [on < postingEnd(posting, rules.holidays), 'postingNotOver'],
    ]) ?? happen({ kind: 'posting.ended', on, postingId })
  );
}
