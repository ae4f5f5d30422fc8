import { fold } from '@ra-soat/domain/kernel/text.ts';
import { defineCommand } from '../platform/command.ts';
import { villageAdd } from './contract.ts';

/** Villages are kept by their commune; each has the counter that readers of changes rely on. */
export const villageAddCommand = defineCommand(villageAdd, {
  verb: 'population.enter',
  site: ({ commune }) => ({ place: commune }),
  handle: async ({ villageId, commune, name, position, from }, { tx }) => {
    await tx
      .insertInto('village')
      .values({ village_id: villageId, commune_id: commune, name, folded: fold(name), position, valid_from: from })
      .execute();
    await tx.insertInto('village_counter').values({ village_id: villageId }).execute();
    return {};
  },
});
