import type { Verb } from '@ra-soat/domain/access/verb.ts';
import { mayAt, type Actor, type Site } from '../platform/access.ts';
import { everywhere, nowhere, setScope, type Tx } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import type { Request } from '../platform/request.ts';
import { loadChange, type StoredChange } from './check-change.ts';

export const verb: Verb = 'units.change';

/** The unit that a change is for; who may not change units there is told so by the door. */
export async function changeSite({ changeId }: { changeId: string }, { tx }: { tx: Tx; actor: Actor }): Promise<Site> {
  await setScope(tx, everywhere);
  const change = await loadChange(tx, changeId);
  await setScope(tx, nowhere);
  return { place: change.place_id };
}

/** A change names villages and counts, no person: it is worked on in the whole scope once the right is judged again. */
export async function openChange(request: Request, changeId: string): Promise<StoredChange> {
  await setScope(request.tx, everywhere);
  const change = await loadChange(request.tx, changeId);
  await mustMay(request, change.place_id);
  return change;
}

/** As `openChange`, of one that is still drawn up; held until the end of the command. */
export async function openDraft(request: Request, changeId: string): Promise<StoredChange> {
  const change = await openChange(request, changeId);
  await request.tx.selectFrom('unit_change').select('state').where('change_id', '=', changeId).forUpdate().execute();
  if ((await loadChange(request.tx, changeId)).state !== 'draft') throw new Problem('UNIT_CHANGE_STATE');
  return change;
}

export async function mustMay({ tx, actor, clock }: Request, place: string): Promise<void> {
  if (!(await mayAt(tx, actor, verb, { place }, clock.today()))) throw new Problem('NOT_ALLOWED');
}
