import { sql } from 'kysely';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import type { HouseholdClass } from '@ra-soat/domain/standards/standard.ts';
import { defineQuery } from '../platform/query.ts';
import { householdSearch } from './contract.ts';

interface Row {
  household_id: string;
  head: string;
  village: string;
  commune: string;
  persons: number;
  class: HouseholdClass | null;
}

/** Households of my places, found by the folded words of any of their people. */
export const householdSearchQuery = defineQuery(householdSearch, {
  verb: 'household.read',
  answer: async ({ text }, { tx }) => {
    const from = fold(text);
    const { rows } = await sql<Row>`
      with found as (
        select distinct household_id from household_word where word >= ${from} and word < ${`${from}\u{10ffff}`} limit 200
      )
      select found.household_id, coalesce(m.name, '') as head, village.name as village, place.name as commune,
             (select count(*)::integer from household_member p where p.household_id = found.household_id and p.current and p.to_on is null) as persons,
             (select class from household_status s where s.household_id = found.household_id and s.to_on is null and s.standard_id like 'vn-%' order by from_on desc limit 1) as class
      from found
      join household_place hp on hp.household_id = found.household_id and hp.to_on is null
      join village using (village_id)
      join place on place.place_id = hp.commune_id
      left join household_member m on m.household_id = found.household_id and m.current and m.is_head and m.to_on is null
      order by m.name collate "vi-x-icu", found.household_id limit 60`.execute(tx);
    return {
      households: rows.map(({ household_id: householdId, ...row }) => ({ householdId, ...row })),
    };
  },
});
