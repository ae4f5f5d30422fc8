import { inOrder, notAhead } from '../platform/check-days.ts';
import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { taskIdOf } from '../platform/task-id.ts';
import { everyUnitBelow, namedUnitsBelow } from '../platform/units-below.ts';
import { propagandaGive } from './contract.ts';

export const propagandaGiveCommand = defineCommand(propagandaGive, {
  verb: 'training.manage',
  site: ({ place }) => ({ place }),
  handle: async (body, { tx, actor, clock, commandId }) => {
    const { givenId, place, campaignId, kind, title, text, on, dueOn, units } = body;
    notAhead(clock, on);
    inOrder(on, dueOn);
    await seeOwnPlaces(tx, actor.grants);
    const below = units === 'all' ? await everyUnitBelow(tx, place, on) : await namedUnitsBelow(tx, place, units);
    if (below.length === 0) throw new Problem('UNIT_NOT_BELOW');
    const campaign = campaignId
      ? await tx
          .selectFrom('training_campaign')
          .select('campaign_id')
          .where('campaign_id', '=', campaignId)
          .executeTakeFirst()
      : undefined;
    if (campaignId && !campaign) throw new Problem('NOT_FOUND');
    const given = {
      given_id: givenId,
      given_place_id: place,
      given_on: on,
      campaign_id: campaignId,
      kind,
      title,
      text,
    };
    const rows = below.map((unit) => ({
      ...{ task_id: taskIdOf(givenId, 0, unit.village_id ?? unit.place_id), ...unit, ...given, due_on: dueOn },
      ...{ command_id: commandId, recorded_at: clock.now() },
    }));
    await tx.insertInto('propaganda_task').values(rows).execute();
    return { tasks: rows.length };
  },
});
