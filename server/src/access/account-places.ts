import { sql } from 'kysely';
import { mayAt } from '../platform/access.ts';
import type { Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { Request } from '../platform/request.ts';

interface Standing {
  readonly place: string;
  readonly role: string;
}

async function standingsOf(tx: Tx, accountId: string): Promise<readonly Standing[]> {
  const { rows } = await sql<Standing>`
    select coalesce(place_id, commune_id) as place, role from role_grant left join village using (village_id)
    where account_id = ${accountId} order by 1`.execute(tx);
  return rows;
}

/** A place the account works at: where commands about it stand. */
export async function accountSite(tx: Tx, accountId: string): Promise<{ place: string }> {
  const [first] = await standingsOf(tx, accountId);
  if (!first) throw new Problem('NOT_FOUND');
  return { place: first.place };
}

/** The actor must manage accounts at every place the account works at. */
export async function manageEverywhere({ tx, actor, clock }: Request, accountId: string): Promise<void> {
  for (const { place } of await standingsOf(tx, accountId)) {
    if (!(await mayAt(tx, actor, 'account.manage', { place }, clock.today()))) throw new Problem('NOT_ALLOWED');
  }
}

/** The roles a commune's officer helps at the counter; the others' codes are given by the administration. */
const helped: readonly string[] = ['villageHead', 'enumerator', 'fatherlandFront'];

/** Whoever manages the account everywhere, or the commune's officer for those who work in its villages. */
export async function mayGiveCode(request: Request, accountId: string): Promise<void> {
  const { tx, actor, clock } = request;
  const today = clock.today();
  for (const { place, role } of await standingsOf(tx, accountId)) {
    if (await mayAt(tx, actor, 'account.manage', { place }, today)) continue;
    const helps = helped.includes(role) && (await mayAt(tx, actor, 'account.help', { place }, today));
    if (!helps) throw new Problem('NOT_ALLOWED');
  }
}
