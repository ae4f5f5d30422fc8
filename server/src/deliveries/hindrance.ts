import type { z } from 'zod';
import type { CaseStage } from '@ra-soat/domain/review/case-state.ts';
import { mayAt, type Site } from '../platform/access.ts';
import type { ProblemCode } from '../platform/problem.ts';
import type { Request } from '../platform/request.ts';
import type { delivery } from './contract.ts';

export type Hindrance = NonNullable<z.output<(typeof delivery)['output']>['hindrance']>;

interface Judged {
  readonly state: string;
  readonly stage: CaseStage;
  /** Who filled the forms between which is decided. */
  readonly filledBy: readonly string[];
}

const open: readonly CaseStage[] = ['LISTED', 'SCREENED_OUT', 'SURVEYED', 'RESURVEY'];
const returnable: readonly CaseStage[] = ['ACCEPTED', 'AGREED'];

/** What stops a person of the commune; null: nothing does. Setting aside is possible also where the case has moved on. */
export function hindranceHere({ actor }: Pick<Request, 'actor'>, { state, stage, filledBy }: Judged): Hindrance | null {
  if (state !== 'waiting') return 'ended';
  if (filledBy.includes(actor.accountId)) return 'ownForm';
  if (open.includes(stage)) return null;
  return returnable.includes(stage) ? 'accepted' : 'movedOn';
}

export async function hindranceOf(request: Request, site: Site, judged: Judged): Promise<Hindrance | null> {
  const may = await mayAt(request.tx, request.actor, 'survey.accept', site, request.clock.today());
  return may ? hindranceHere(request, judged) : 'noRight';
}

/** The problem that a command answers; `movedOn` is worded by the procedure itself. */
export const problemOfHindrance: Readonly<Record<'ended' | 'ownForm' | 'accepted', ProblemCode>> = {
  ended: 'DELIVERY_ENDED',
  ownForm: 'DELIVERY_OWN',
  accepted: 'DELIVERY_ACCEPTED',
};
