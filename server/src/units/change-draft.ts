import { defineCommand } from '../platform/command.ts';
import { everywhere, setScope } from '../platform/database.ts';
import { Problem } from '../platform/problem.ts';
import { checkNotTwice, checkUnitsOfDay } from './check-change.ts';
import { mustMay, verb } from './change-site.ts';
import { unitChangeDraft } from './contract.ts';
import { countUnplaced } from './count-unplaced.ts';
import { oldCommunes, proposeLines } from './propose-lines.ts';

/** Proposes a change from the official conversion table; nothing moves before it is carried out. */
export const unitChangeDraftCommand = defineCommand(unitChangeDraft, {
  verb,
  site: ({ place }) => ({ place }),
  handle: async ({ changeId, place, on, basis, also }, request) => {
    const { tx, actor, clock, commandId } = request;
    await mustMay(request, place);
    await setScope(tx, everywhere);
    await checkUnitsOfDay(tx, [place], on);
    const old = await oldCommunes(tx, { place, on, also });
    await checkNotTwice(tx, changeId, old);
    await tx
      .insertInto('unit_change')
      .values({
        ...{ change_id: changeId, place_id: place, on_date: on, basis, state: 'draft' },
        ...{ created_by: actor.accountId, created_at: clock.now(), command_id: commandId },
      })
      .execute();
    const villages = await proposeLines(tx, { changeId, place, on, also }, old);
    if (villages === 0) throw new Problem('UNIT_CHANGE_EMPTY');
    return { villages, unplaced: await countUnplaced(tx, changeId) };
  },
});
