import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Counted } from '@ra-soat/domain/reports/movement-counts.ts';
import type { Tx } from '../platform/database.ts';
import type { RoundFrame } from '../documents/round-frame.ts';

/** A village of the round with what is known of it besides its cases. */
export interface RoundUnit {
  readonly unitId: string;
  readonly name: string;
  /** The latest count on or before the day; undefined where nobody entered one. */
  readonly population: Counted | undefined;
}

interface Row {
  village_id: string;
  name: string;
  households: number | null;
  persons: number | null;
}

/** The villages of the commune in the time of the round, in their order. */
export async function roundUnits(tx: Tx, frame: RoundFrame, on: IsoDate): Promise<RoundUnit[]> {
  const { rows } = await sql<Row>`
    select v.village_id, v.name, latest.households, latest.persons
    from village v
    left join lateral (
      select households, persons from village_count c where c.village_id = v.village_id and counted_on <= ${on}
      order by counted_on desc, recorded_at desc limit 1
    ) latest on true
    where v.village_id in (select village_id from village_commune where commune_id = ${frame.commune})
      and ((v.valid_from <= ${on} and (v.valid_to is null or v.valid_to >= ${frame.openedOn}))
        or exists (select from review_case c where c.round_id = ${frame.roundId} and c.village_id = v.village_id))
    order by v.position, v.name collate "vi-x-icu"`.execute(tx);
  return rows.map(({ village_id: unitId, name, households, persons }) => ({
    unitId,
    name,
    population: households === null || persons === null ? undefined : { households, persons },
  }));
}
