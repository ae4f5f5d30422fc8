import type { IsoDate } from '../kernel/dates.ts';
import { decideVillage } from './decide-village.ts';
import type { VillageContext } from './review-context.ts';
import type { ReviewProblem, ReviewProblemCode } from './review-problem.ts';
import type { Posting } from './village-event.ts';
import type { VillageState } from './village-state.ts';

/** What would hang if a village's list were posted now. */
export interface PostableCases {
  readonly caseIds: readonly string[];
  /** Last day and number of the list; absent where nothing can be posted. */
  readonly list?: { readonly endsOn: IsoDate; readonly version: number };
  readonly refused: readonly { readonly caseId: string; readonly code: ReviewProblemCode }[];
  /** Why the village posts nothing, when that is no single household's reason. */
  readonly problem?: ReviewProblem;
}

/**
 * Which of the households can hang on a list, and why the others cannot: the rule that judges the posting itself is
 * asked again without those it refuses, until it agrees or nobody is left. A household that is not ready does not hold
 * up its village; it goes on a supplementary list.
 */
export function postableCases(
  state: VillageState | undefined,
  posting: Posting,
  context: VillageContext,
): PostableCases {
  const refused: { caseId: string; code: ReviewProblemCode }[] = [];
  let caseIds = posting.caseIds;
  for (;;) {
    const decided = decideVillage(state, { kind: 'list.post', ...posting, caseIds }, context);
    if (decided.ok) {
      const posted = decided.events.find((event) => event.kind === 'list.posted');
      return { caseIds, refused, ...(posted && { list: { endsOn: posted.endsOn, version: posted.version } }) };
    }
    const { problem } = decided;
    const named = new Set(problem.caseIds);
    const left = caseIds.filter((caseId) => !named.has(caseId));
    if (left.length === caseIds.length) return { caseIds: [], refused, problem };
    refused.push(...caseIds.filter((caseId) => named.has(caseId)).map((caseId) => ({ caseId, code: problem.code })));
    caseIds = left;
  }
}
