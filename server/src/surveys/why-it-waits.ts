import type { z } from 'zod';
import type { ReviewProblemCode } from '@ra-soat/domain/review/review-problem.ts';
import type { LoadedCase } from '../platform/cases.ts';
import type { Problem, ProblemCode } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { responsibleOf } from '../platform/responsible.ts';
import type { LoadedRound } from '../platform/rounds.ts';
import { enumeratorsOf } from '../platform/survey/enumerators-of.ts';
import type { deliveryWhy, surveyDeliver } from './contract.ts';

type Body = z.output<(typeof surveyDeliver)['input']>;
export type DeliveryWhy = z.output<typeof deliveryWhy>;

async function newestForm({ tx }: CommandRequest, kase: LoadedCase): Promise<string | null> {
  const newest = await tx
    .selectFrom('survey')
    .select('command_id')
    .where('household_id', '=', kase.householdId)
    .where('round_id', '=', kase.roundId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest?.command_id ?? null;
}

/** Who filled it may survey there today, and the household was given to nobody else. */
async function isTheirs(
  { tx, clock }: CommandRequest,
  { round, kase }: { round: LoadedRound; kase: LoadedCase },
  enumerator: string,
): Promise<boolean> {
  const today = clock.today();
  const able = await enumeratorsOf(tx, kase, today);
  if (!able.some(({ account_id }) => account_id === enumerator)) return false;
  const responsible = (await responsibleOf(tx, round, [kase.householdId], today)).get(kase.householdId);
  return !responsible?.given || responsible.accountId === enumerator;
}

/** What can be seen before the form is judged; null: nothing stands in its way. */
export async function whyItWaits(
  request: CommandRequest,
  { round, kase }: { round: LoadedRound; kase: LoadedCase },
  body: Body,
): Promise<DeliveryWhy | null> {
  if (!body.finished) return 'UNFINISHED';
  if (body.evidence.version !== round.formVersion) return 'FORM_WITHDRAWN';
  if ((await newestForm(request, kase)) !== body.basis) return 'CONFLICT';
  return (await isTheirs(request, { round, kase }, body.enumerator)) ? null : 'REASSIGNED';
}

const ofProblem: Readonly<Partial<Record<ProblemCode, DeliveryWhy>>> = {
  ENUMERATOR_UNKNOWN: 'REASSIGNED',
  SCREENING_FIRST: 'SCREENING_FIRST',
};

/** The surveyor wrote a day that cannot be, and can mend it. */
const mendable: readonly ReviewProblemCode[] = ['dateInFuture', 'outsideWindow'];

/**
 * A refusal for which the surveyor can do nothing makes the form wait; undefined: it is theirs to mend. What came
 * sealed waits in any case: nobody stands before it.
 */
export function waitsFor({ code, detail }: Problem, sealed: boolean): DeliveryWhy | undefined {
  const why = ofProblem[code];
  if (why) return why;
  if (code === 'REVIEW_REFUSED' && detail.review && !mendable.includes(detail.review.code)) {
    return detail.review.code === 'wrongStandard' ? 'FORM_WITHDRAWN' : 'MOVED_ON';
  }
  return sealed ? 'UNFINISHED' : undefined;
}
