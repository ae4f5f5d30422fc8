import assert from 'node:assert/strict';
import type pg from 'pg';

/** Where the registry and the ledger disagree about a household: class, households, persons. Empty where all agrees. */
const DISAGREE = `
  select household_id, standard_id, class, s.persons as registry, l.households, l.persons as ledger
  from (select * from household_status where to_on is null and class in ('POOR', 'NEAR_POOR')) s
  full join (
    select household_id, standard_id, class,
           sum(case when movement_column in (2, 3, 4) then -households else households end)::integer as households,
           sum(case when movement_column in (2, 3, 4) then -persons else persons end)::integer as persons
    from ledger_entry group by household_id, standard_id, class
  ) l using (household_id, standard_id, class)
  where coalesce(l.households, 0) <> (s.household_id is not null)::integer or coalesce(l.persons, 0) <> coalesce(s.persons, 0)`;

/** Every listed household has exactly its class and members in the ledger, and nobody else has anything. */
export async function assertLedgerAgrees(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<object>(DISAGREE);
  assert.deepEqual(rows, []);
  const { rows: sums } = await pool.query<{ entries: number }>('select count(*)::integer as entries from ledger_entry');
  assert.ok((sums[0]?.entries ?? 0) > 0, 'the ledger is empty');
}

/** R2 (POOR) or R3 (NEAR_POOR) of a commune's year out of the ledger: columns 1 to 8, then the closing; of each measure. */
export async function ledgerRow(
  pool: pg.Pool,
  of: { commune: string; standard: string; year: number; class: 'POOR' | 'NEAR_POOR' },
): Promise<{ households: number[]; persons: number[] }> {
  const { rows } = await pool.query<{ n: number; households: number; persons: number }>(
    `select case when review_year < $3 then 1 else movement_column end as n,
            sum(case when review_year < $3 and movement_column in (2, 3, 4) then -households else households end)::integer as households,
            sum(case when review_year < $3 and movement_column in (2, 3, 4) then -persons else persons end)::integer as persons
     from ledger_entry where commune_id = $1 and standard_id = $2 and class = $4 and review_year <= $3 group by 1`,
    [of.commune, of.standard, of.year, of.class],
  );
  const at = (measure: 'households' | 'persons') => {
    const columns = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => rows.find((row) => row.n === n)?.[measure] ?? 0);
    const closing = columns.reduce((sum, value, i) => (i >= 1 && i <= 3 ? sum - value : sum + value), 0);
    return [...columns, closing];
  };
  return { households: at('households'), persons: at('persons') };
}
