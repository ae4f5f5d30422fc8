import { defineQuery } from '../platform/query.ts';
import { enumeratorsOf } from '../platform/survey/enumerators-of.ts';
import { villageSite } from '../platform/village-site.ts';
import { enumerators } from './contract.ts';

export const enumeratorsQuery = defineQuery(enumerators, {
  verb: 'household.read',
  site: ({ villageId }, { tx }) => villageSite(tx, villageId),
  answer: async ({ villageId, on }, { tx }) => {
    const { place: commune } = await villageSite(tx, villageId);
    const people = await enumeratorsOf(tx, { commune, village: villageId }, on);
    return { people: people.map((row) => ({ accountId: row.account_id, name: row.full_name })) };
  },
});
