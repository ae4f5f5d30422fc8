import { roles } from '@ra-soat/domain/access/roles.ts';
import { defineQuery } from '../platform/query.ts';
import { me } from './contract.ts';
import { grantsShown } from './grants-shown.ts';

export const meQuery = defineQuery(me, {
  verb: 'signedIn',
  answer: async (_, { tx, actor, clock }) => {
    const sample = await tx
      .selectFrom('installation')
      .select('value')
      .where('key', '=', 'sampleData')
      .executeTakeFirst();
    const grants = await grantsShown(tx, [actor.accountId], clock.today());
    return {
      accountId: actor.accountId,
      username: actor.username,
      fullName: actor.fullName,
      mustChangePassword: actor.mustChangePassword,
      grants: grants.get(actor.accountId) ?? [],
      verbs: [...new Set(actor.grants.flatMap(({ role }) => roles[role].verbs))].sort(),
      today: clock.today(),
      todayPinned: clock.pinned,
      sampleData: sample?.value === true,
    };
  },
});
