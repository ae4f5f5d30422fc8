import type { Verb } from '@ra-soat/domain/access/verb.ts';
import { mayAt } from '../platform/access.ts';
import { setScope } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { Request } from '../platform/request.ts';
import { scopeUnder } from '../platform/scope-under.ts';

/**
 * Opens the communes under a place to whoever holds the verb there: rules and deadlines name no household, and the
 * ministry, which reads none, enters them too. The right is judged here once more, because the scope is widened here.
 */
export async function setWideScope({ tx, actor, clock }: Request, verb: Verb, place: string): Promise<void> {
  if (!(await mayAt(tx, actor, verb, { place }, clock.today()))) throw new Problem('NOT_ALLOWED');
  await setScope(tx, await scopeUnder(tx, [place]));
}
