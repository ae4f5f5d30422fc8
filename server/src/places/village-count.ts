import { defineCommand } from '../platform/command.ts';
import { villageCount } from './contract.ts';
import { villageSite } from '../platform/village-site.ts';

export const villageCountCommand = defineCommand(villageCount, {
  verb: 'population.enter',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  handle: async ({ villageId, households, persons, on, source }, { tx, commandId, clock }) => {
    await tx
      .insertInto('village_count')
      .values({
        village_id: villageId,
        counted_on: on,
        households,
        persons,
        source,
        command_id: commandId,
        recorded_at: clock.now(),
      })
      .execute();
    return {};
  },
});
