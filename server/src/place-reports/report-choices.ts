import { sql } from 'kysely';
import { standardTitle } from '@ra-soat/domain/standards/beside.ts';
import { Problem } from '../platform/problem.ts';
import { defineQuery } from '../platform/query.ts';
import { reportChoices } from './contract.ts';

/** What a screen of reports can ask of a unit. */
export const reportChoicesQuery = defineQuery(reportChoices, {
  verb: 'report.read',
  site: ({ place }) => ({ place }),
  answer: async ({ place }, { tx, clock }) => {
    const unit = await tx
      .selectFrom('place')
      .select(['name', 'level'])
      .where('place_id', '=', place)
      .executeTakeFirst();
    if (!unit) throw new Problem('NOT_FOUND');
    // Rounds keep the commune they were held in: those of the communes its villages came from are its history.
    const { rows } = await sql<{ year: number; standard: string }>`
      with own as materialized (
        select communes_under(array[${place}]) as commune_id
      ), asked as materialized (
        select commune_id from own
        union
        select past.commune_id from own join village v using (commune_id)
        join village_commune past on past.village_id = v.village_id and past.to_on is not null
      )
      select distinct year, standard_id as standard from round
      where kind = 'annual' and commune_id in (select commune_id from asked)
      union
      select distinct year, beside ->> 'standard' from round,
        jsonb_array_elements(coalesce(state -> 'opening' -> 'beside', '[]')) beside
      where kind = 'annual' and commune_id in (select commune_id from asked) and (beside ->> 'decides')::boolean
      order by year desc, standard`.execute(tx);
    const thisYear = Number(clock.today().slice(0, 4));
    // The lists of the year before a first round came in with the import.
    const years = rows.flatMap(({ year }) => [year, year - 1]);
    return {
      place: { name: unit.name, level: unit.level },
      years: [...new Set([...years, ...(years.length === 0 ? [thisYear] : [])])].sort((a, b) => b - a),
      standards: [...new Set(rows.map(({ standard }) => standard))].map((standard) => ({
        standard,
        title: standardTitle(standard),
      })),
    };
  },
});
