import { inOrder, notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { everyUnitBelow, namedUnitsBelow } from '../platform/units-below.ts';
import { directiveGive } from './contract.ts';
import { taskIdOf } from '../platform/task-id.ts';

export const directiveGiveCommand = defineCommand(directiveGive, {
  verb: 'directive.give',
  site: ({ place }) => ({ place }),
  handle: async ({ directiveId, place, source, by, on, number, content, work }, request) => {
    const { tx, actor, clock, commandId } = request;
    notAhead(clock, on);
    await seeOwnPlaces(tx, actor.grants);
    await tx
      .insertInto('directive')
      .values({
        ...{ directive_id: directiveId, place_id: place, kind: source, given_by: by, given_on: on, content },
        ...{ number: number === '' ? null : number, command_id: commandId, recorded_at: clock.now() },
      })
      .execute();
    let tasks = 0;
    for (const [at, { what, dueOn, units }] of work.entries()) {
      inOrder(on, dueOn);
      const below = units === 'all' ? await everyUnitBelow(tx, place, on) : await namedUnitsBelow(tx, place, units);
      if (below.length === 0) throw new Problem('UNIT_NOT_BELOW');
      const rows = below.map((unit) => ({
        ...{
          task_id: taskIdOf(directiveId, at, unit.village_id ?? unit.place_id),
          directive_id: directiveId,
          ...unit,
          what,
          due_on: dueOn,
        },
      }));
      await tx.insertInto('directive_task').values(rows).execute();
      tasks += rows.length;
    }
    return { tasks };
  },
});
