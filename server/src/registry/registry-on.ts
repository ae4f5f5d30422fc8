import { sql, type RawBuilder } from 'kysely';
import { fold } from '@ra-soat/domain/kernel/text.ts';
import { standardTitle } from '@ra-soat/domain/standards/beside.ts';
import { isStandardId, STANDARD_IDS } from '@ra-soat/domain/standards/standard-of.ts';
import type { DecidedClass } from '@ra-soat/domain/standards/standard.ts';
import type { z } from 'zod';
import type { Tx } from '../platform/database.ts';
import { defineQuery } from '../platform/query.ts';
import { registryOn } from './contract.ts';
import { certifiedStatus } from '../platform/certified-status.ts';
import { villageOfCommune } from '../platform/village-of-commune.ts';

type Input = z.output<(typeof registryOn)['input']>;
type Answer = z.output<(typeof registryOn)['output']>;

interface Row {
  household_id: string;
  head: string;
  commune: string;
  village: string;
  persons: number;
  class: DecidedClass;
  standard_id: string;
  from_on: string;
  decision_number: string;
  certificate: string | null;
  cursor: string;
}

/** Words by prefix, with comparisons that row-level security lets use their index. */
function matching(text: string): RawBuilder<unknown> {
  const from = fold(text);
  return sql`exists (
    select from household_word w
    where w.household_id = s.household_id and w.word >= ${from} and w.word < ${`${from}\u{10ffff}`})`;
}

/** What stood on the day, poor and near-poor unless another class is asked for. */
function standing({ place, on, text, standard }: Input, classes: readonly string[]): RawBuilder<unknown> {
  return sql`s.village_id in (select villages_under(${place}, ${on})) and s.from_on <= ${on} and (s.to_on is null or s.to_on >= ${on})
    and s.standard_id = any (${standard === undefined ? [...STANDARD_IDS] : [standard]})
    and s.class = any (${classes}) and ${text?.trim() ? matching(text) : sql`true`}`;
}

const listed: readonly string[] = ['POOR', 'NEAR_POOR'];

async function page(tx: Tx, input: Input): Promise<Row[]> {
  const { on, after = '', limit } = input;
  const { rows } = await sql<Row>`
    with standing as (
      select s.*, village.name as village, place.name as commune,
             concat_ws('|', place.place_id, lpad(village.position::text, 5, '0'), lpad(coalesce(hp.number, ''), 8, '0'),
                       s.household_id, s.standard_id) collate "C" as cursor
      from household_status s
      join village using (village_id)
      join village_commune past on past.village_id = s.village_id
        and map_day(${input.place}, ${on}) between past.from_on and coalesce(past.to_on, 'infinity')
      join place on place.place_id = past.commune_id
      left join lateral (
        select number from household_place p where p.household_id = s.household_id and p.from_on <= ${on}
          and (p.to_on is null or p.to_on >= p.from_on)
        order by p.from_on desc limit 1
      ) hp on true
      where ${standing(input, input.class ? [input.class] : listed)}
    ), paged as (
      select * from standing where cursor > ${after} order by cursor limit ${limit + 1}
    )
    select paged.household_id, coalesce(m.name, '') as head, commune, village, persons, class, standard_id, from_on,
           decision_number, g.number as certificate, cursor
    from paged
    left join lateral (
      select name from household_member m
      where m.household_id = paged.household_id and m.is_head and m.from_on <= ${on} and (m.to_on is null or m.to_on > ${on})
      order by m.from_on desc, m.version desc limit 1
    ) m on true
    left join certificate g on g.household_id = paged.household_id and g.decision_id = paged.decision_id
      and ${certifiedStatus('paged')}
    order by cursor`.execute(tx);
  return rows;
}

/** Of the whole place and text, whichever class the page shows. */
async function counts(tx: Tx, input: Input): Promise<Answer['counts']> {
  const { rows } = await sql<Answer['counts']>`
    select (count(*) filter (where class = 'POOR'))::integer as "poor",
           (count(*) filter (where class = 'NEAR_POOR'))::integer as "nearPoor",
           coalesce(sum(persons) filter (where class = 'POOR'), 0)::integer as "poorPersons",
           coalesce(sum(persons) filter (where class = 'NEAR_POOR'), 0)::integer as "nearPoorPersons"
    from household_status s where ${standing(input, listed)}`.execute(tx);
  return rows[0] ?? { poor: 0, nearPoor: 0, poorPersons: 0, nearPoorPersons: 0 };
}

/** The local standards under which somebody of the place was ever decided. */
async function locals(tx: Tx, { place, on }: Input): Promise<Answer['locals']> {
  const { rows } = await sql<{ standard: string }>`
    select distinct standard_id as standard from household_status s
    where s.village_id in (select villages_under(${place}, ${on})) and not s.standard_id = any (${[...STANDARD_IDS]}) order by 1`.execute(
    tx,
  );
  return rows.map(({ standard }) => ({ standard, title: standardTitle(standard) }));
}

function shown(row: Row): Answer['households'][number] {
  return {
    householdId: row.household_id,
    head: row.head,
    commune: row.commune,
    village: row.village,
    persons: row.persons,
    class: row.class,
    standard: isStandardId(row.standard_id) ? row.standard_id : standardTitle(row.standard_id),
    from: row.from_on,
    decision: row.decision_number,
    certificate: row.certificate,
  };
}

/** The registry as it stood on a day. */
export const registryOnQuery = defineQuery(registryOn, {
  verb: 'household.read',
  site: ({ place }, { tx, actor }) => villageOfCommune(tx, place, actor),
  answer: async (input, { tx }) => {
    const rows = await page(tx, input);
    const shownRows = rows.slice(0, input.limit);
    return {
      households: shownRows.map(shown),
      next: rows.length > input.limit ? (shownRows.at(-1)?.cursor ?? null) : null,
      counts: await counts(tx, input),
      locals: await locals(tx, input),
    };
  },
});
