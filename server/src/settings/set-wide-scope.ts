import { sql } from 'kysely';
import type { Verb } from '@ra-soat/domain/access/verb.ts';
import { mayAt } from '../platform/access.ts';
import { everywhere, setScope } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { Request } from '../platform/request.ts';

/**
 * Opens the communes under a place to whoever holds the verb there: rules and deadlines name no household, and the
 * ministry, which reads none, enters them too. The right is judged here once more, because the scope is widened here.
 */
export async function setWideScope({ tx, actor, clock }: Request, verb: Verb, place: string): Promise<void> {
  if (!(await mayAt(tx, actor, verb, { place }, clock.today()))) throw new Problem('NOT_ALLOWED');
  if (place === 'vn') return setScope(tx, everywhere);
  const { rows } = await sql<{ id: string }>`select communes_under(array[${place}]) as id`.execute(tx);
  await setScope(tx, { country: false, communes: rows.map(({ id }) => id), villages: [] });
}
