import type { PoolClient } from 'pg';
import type { Clock } from '../platform/clock.ts';
import type { Doors } from '../platform/command.ts';
import { everywhere, type Tx } from '../platform/database.ts';
import type { Job } from '../platform/jobs.ts';
import { Problem } from '../platform/problem.ts';
import { say } from '../platform/words/problems.vi.ts';
import { checkReady, checkUndoable, loadChange, type StoredChange } from './check-change.ts';
import { countUnits, differentTotals } from './count-units.ts';
import { moveParted } from './move-parted.ts';
import { foundVillages, moveHouseholds, moveVillages, partsOf } from './move-villages.ts';
import { oldCommunes } from './propose-lines.ts';
import { succeedGrants, succeedUnits } from './succeed-units.ts';
import { takeBack } from './take-back.ts';

/** Told outside the transaction of the work, so that it is seen while that runs. */
type Tell = (done: number, total: number) => Promise<void>;

/** All of a change, or nothing: counted before, moved, counted after; a total that differs takes everything back. */
export async function carryOut(tx: Tx, change: StoredChange, clock: Clock, tell: Tell): Promise<void> {
  await checkReady(tx, change, clock.today());
  const { change_id: changeId, on_date: on, command_id: commandId, place_id: place } = change;
  const moving = { changeId, on, commandId };
  const old = await oldCommunes(tx, { place, on, also: [] });
  const parts = await partsOf(tx, changeId);
  const total = parts.length + 4;
  await countUnits(tx, changeId, 'planned');
  await tell(1, total);
  await foundVillages(tx, moving);
  await moveVillages(tx, moving);
  await tell(2, total);
  for (const [i, communes] of parts.entries()) {
    await moveHouseholds(tx, moving, communes);
    await tell(3 + i, total);
  }
  await moveParted({ tx, clock, commandId }, moving);
  await succeedUnits(tx, moving, old);
  await succeedGrants(tx, moving);
  await tell(total - 1, total);
  await countUnits(tx, changeId, 'after');
  if ((await differentTotals(tx, changeId, 'after')) > 0) throw new Problem('UNIT_TOTALS_DIFFER');
}

/** Everything as it was; the counts of the change stay as its trace. */
export async function undoChange(tx: Tx, change: StoredChange, clock: Clock): Promise<void> {
  await checkUndoable(tx, change);
  const { change_id: changeId, command_id: commandId, on_date: on } = change;
  await takeBack({ tx, clock, commandId }, { changeId, on, commandId });
}

async function claim(client: PoolClient): Promise<string | undefined> {
  const { rows } = await client.query<{ change_id: string }>(`
    select change_id from unit_change
    where state in ('running', 'undoing') and pg_try_advisory_lock(hashtextextended(change_id::text, 5))
    order by created_at limit 1`);
  return rows[0]?.change_id;
}

async function work(doors: Doors, changeId: string): Promise<void> {
  const { database, clock } = doors;
  const tell: Tell = (done, total) =>
    database.within(everywhere, async (tx) => {
      await tx.updateTable('unit_change').set({ done, total }).where('change_id', '=', changeId).execute();
    });
  await database.within(everywhere, async (tx) => {
    const change = await loadChange(tx, changeId);
    const undoing = change.state === 'undoing';
    if (undoing) await undoChange(tx, change, clock);
    else await carryOut(tx, change, clock, tell);
    const at = clock.now();
    const set = undoing
      ? { state: 'undone', undone_at: at }
      : { state: 'carried', carried_on: clock.today(), carried_at: at, problem: null };
    await tx.updateTable('unit_change').set(set).where('change_id', '=', changeId).execute();
  });
}

/** Nothing was changed: what a person can settle is told, a defect is reported too. */
async function giveUp(doors: Doors, changeId: string, error: unknown): Promise<void> {
  const known = error instanceof Problem;
  const problem = known ? say(error.code, error.detail.values) : say('UNIT_CHANGE_BROKE');
  await doors.database.within(everywhere, async (tx) => {
    const { state } = await loadChange(tx, changeId);
    const back = state === 'undoing' ? 'carried' : 'draft';
    await tx.updateTable('unit_change').set({ state: back, problem }).where('change_id', '=', changeId).execute();
  });
  if (!known) throw error;
}

/** Carries out, or takes back, what was ordered. */
export const unitChangeJob: Job = {
  kind: 'unitChange',
  step: async (doors) => {
    const client = await doors.database.pool.connect();
    try {
      const changeId = await claim(client);
      if (!changeId) return false;
      try {
        await work(doors, changeId);
      } catch (error) {
        await giveUp(doors, changeId, error);
      }
      return true;
    } finally {
      await client.query('select pg_advisory_unlock_all()');
      client.release();
    }
  },
};
