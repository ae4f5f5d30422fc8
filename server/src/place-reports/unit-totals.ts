import { defineQuery } from '../platform/query.ts';
import { unitTotals } from './contract.ts';

/** Every total that was entered for a commune, the newest day first. */
export const unitTotalsQuery = defineQuery(unitTotals, {
  verb: 'report.read',
  site: ({ commune }) => ({ place: commune }),
  answer: async ({ commune }, { tx }) => {
    const rows = await tx
      .selectFrom('unit_total')
      .leftJoin('account', 'account.account_id', 'unit_total.account_id')
      .selectAll('unit_total')
      .select('account.full_name')
      .where('commune_id', '=', commune)
      .orderBy('counted_on', 'desc')
      .orderBy('recorded_at', 'desc')
      .execute();
    return {
      totals: rows.map((row) => ({
        on: row.counted_on,
        households: row.households,
        persons: row.persons,
        minorityHouseholds: row.minority_households,
        minorityPersons: row.minority_persons,
        localMinorityHouseholds: row.local_minority_households,
        localMinorityPersons: row.local_minority_persons,
        source: row.source,
        by: row.full_name ?? '',
        recordedAt: row.recorded_at.toISOString(),
      })),
    };
  },
});
