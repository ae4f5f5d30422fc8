import type { Verb } from '@ra-soat/domain/access/verb.ts';
import { mayAt } from './access.ts';
import { everywhere, setScope } from './database.ts';
import { Problem } from './problem.ts';
import type { Request } from './request.ts';
import { scopeUnder } from './scope-under.ts';

/**
 * Figures name nobody: whoever may read the totals of a place is shown them, also the ministry, which may read no
 * household. The right is judged here once more, because the scope is widened here.
 */
export async function seeTotals({ tx, actor, clock }: Request, verb: Verb, commune: string): Promise<void> {
  const may = await mayAt(tx, actor, verb, { place: commune }, clock.today());
  if (!may) throw new Problem('NOT_ALLOWED');
  await setScope(tx, await scopeUnder(tx, [commune]));
}

/** The same for a unit above communes: the totals of every commune below it, 'vn' for the whole country. */
export async function seeTotalsBelow({ tx, actor, clock }: Request, verb: Verb, place: string): Promise<void> {
  const may = await mayAt(tx, actor, verb, { place }, clock.today());
  if (!may) throw new Problem('NOT_ALLOWED');
  await setScope(tx, await scopeUnder(tx, [place]));
}

/**
 * For statements that walk down from the asked unit themselves and give numbers only: reading each person's row against
 * the list of a province's communes costs more than counting them.
 */
export async function seeCounts({ tx, actor, clock }: Request, verb: Verb, place: string): Promise<void> {
  const may = await mayAt(tx, actor, verb, { place }, clock.today());
  if (!may) throw new Problem('NOT_ALLOWED');
  await setScope(tx, everywhere);
}
