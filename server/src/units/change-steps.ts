import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import type { CommandRequest } from '../platform/request.ts';
import { checkReady, checkUndoable, type StoredChange } from './check-change.ts';
import { changeSite, openChange, openDraft, verb } from './change-site.ts';
import { unitChangeCarryOut, unitChangeDrop, unitChangeDryRun, unitChangeUndo } from './contract.ts';
import { countUnits, differentTotals } from './count-units.ts';

async function setState({ tx }: CommandRequest, { change_id }: StoredChange, state: StoredChange['state']) {
  const set = { state, done: 0, total: 0, problem: null };
  await tx.updateTable('unit_change').set(set).where('change_id', '=', change_id).execute();
  return {};
}

/** Counts what is, and what the lines would make of it; nothing moves. */
export const unitChangeDryRunCommand = defineCommand(unitChangeDryRun, {
  verb,
  site: changeSite,
  handle: async ({ changeId }, request) => {
    await openDraft(request, changeId);
    await countUnits(request.tx, changeId, 'planned');
    return { different: await differentTotals(request.tx, changeId, 'expected') };
  },
});

/** Orders the change; the job carries it out whole or not at all. What a person must settle first is said at once. */
export const unitChangeCarryOutCommand = defineCommand(unitChangeCarryOut, {
  verb,
  site: changeSite,
  handle: async ({ changeId }, request) => {
    const change = await openDraft(request, changeId);
    await checkReady(request.tx, change, request.clock.today());
    return setState(request, change, 'running');
  },
});

/** Orders the way back, as long as nothing of the new units rests on the change. */
export const unitChangeUndoCommand = defineCommand(unitChangeUndo, {
  verb,
  site: changeSite,
  handle: async ({ changeId }, request) => {
    const change = await openChange(request, changeId);
    if (change.state !== 'carried') throw new Problem('UNIT_CHANGE_STATE');
    await checkUndoable(request.tx, change);
    return setState(request, change, 'undoing');
  },
});

/** A draft that is not wanted any more; its units may stand in another. */
export const unitChangeDropCommand = defineCommand(unitChangeDrop, {
  verb,
  site: changeSite,
  handle: async ({ changeId }, request) => setState(request, await openDraft(request, changeId), 'dropped'),
});
