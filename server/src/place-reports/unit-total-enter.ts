import { defineCommand } from '../platform/command.ts';
import { Problem } from '../platform/problem.ts';
import { unitTotalEnter } from './contract.ts';

/** Total households and persons of a commune on a day; a later entry of the same day counts, the earlier one stays. */
export const unitTotalEnterCommand = defineCommand(unitTotalEnter, {
  verb: 'population.enter',
  site: ({ commune }) => ({ place: commune }),
  handle: async (body, { tx, commandId, clock, actor }) => {
    const place = await tx.selectFrom('place').select('level').where('place_id', '=', body.commune).executeTakeFirst();
    if (place?.level !== 'commune') throw new Problem('NOT_FOUND');
    await tx
      .insertInto('unit_total')
      .values({
        commune_id: body.commune,
        counted_on: body.on,
        households: body.households,
        persons: body.persons,
        minority_households: body.minorityHouseholds,
        minority_persons: body.minorityPersons,
        local_minority_households: body.localMinorityHouseholds,
        local_minority_persons: body.localMinorityPersons,
        source: body.source,
        account_id: actor.accountId || null,
        command_id: commandId,
        recorded_at: clock.now(),
      })
      .execute();
    return {};
  },
});
