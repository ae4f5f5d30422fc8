import type { Verb } from '@ra-soat/domain/access/verb.ts';
import { mayAt } from './access.ts';
import { setScope } from './database.ts';
import { Problem } from './problem.ts';
import type { Request } from './request.ts';

/**
 * Figures name nobody: whoever may read the totals of a place is shown them, also the ministry, which may read no
 * household. The right is judged here once more, because the scope is widened here.
 */
export async function seeTotals({ tx, actor, clock }: Request, verb: Verb, commune: string): Promise<void> {
  const may = await mayAt(tx, actor, verb, { place: commune }, clock.today());
  if (!may) throw new Problem('NOT_ALLOWED');
  await setScope(tx, { country: false, communes: [commune], villages: [] });
}
