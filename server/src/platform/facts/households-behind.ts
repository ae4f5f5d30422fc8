import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../database.ts';
import { inScope, unitsOf, type FactScope, type FactsAsked } from './facts-asked.ts';
import { factSource } from './fact-where.ts';
import { flowsOf } from './ledger-facts.ts';
import { statesOn } from './state-facts.ts';

/** A household that a cell counts, as whoever asks may see it. */
export interface HouseholdBehind {
  readonly household_id: string;
  readonly head: string | null;
  readonly village: string;
  readonly commune: string;
  readonly class: 'poor' | 'nearPoor';
  /** Persons of the class, or how many it moved in this column. */
  readonly persons: number;
  readonly total: number;
}

/** The entries of the column netted for each household: what was taken back is not shown. */
function flowStates(asked: FactsAsked): RawBuilder<unknown> {
  return sql`${flowsOf(asked)}, s as materialized (
    select unit_id, area, household_id, (array_agg(village_id))[1] as village_id, class, n,
           sum(households)::integer as households, sum(persons)::integer as persons
    from flow group by unit_id, area, household_id, class, n
  )`;
}

/**
 * The households behind the facts of a cell, in the order of villages and names; row-level security leaves those within
 * the actor's places. Empty for keys that no list stands behind.
 */
export async function householdsBehind(
  tx: Tx,
  asked: FactsAsked,
  { keys, scope, after, limit }: { keys: readonly string[]; scope: FactScope; after: number; limit: number },
): Promise<readonly HouseholdBehind[]> {
  const sources = keys.flatMap((key) => factSource(asked, key) ?? []);
  const [first] = sources;
  if (!first) return [];
  const where = sql.join(
    sources.map((source) => sql`(${source.where})`),
    sql` or `,
  );
  const { rows } = await sql<HouseholdBehind>`
    with ${unitsOf(asked, inScope(scope))}, ${first.from === 'flow' ? flowStates(asked) : statesOn({ standards: [asked.standard], on: asked.on })}
    select s.household_id, head.name as head, village.name as village, commune.name as commune, s.class,
           s.persons, (count(*) over ())::integer as total
    from s join village using (village_id) join place commune on commune.place_id = village.commune_id
    left join lateral (
      select name from household_member m where m.household_id = s.household_id and m.is_head
      order by m.current desc, m.version desc limit 1
    ) head on true
    where ${where}
    order by commune.code, village.position, village.name, head.name collate "vi-x-icu", s.household_id
    offset ${after} limit ${limit}`.execute(tx);
  return rows;
}
