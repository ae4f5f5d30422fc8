import { sql } from 'kysely';
import type { CheckedUnit } from '@ra-soat/domain/reports/checked-unit.ts';
import type { ReportAsked } from '../platform/facts/place-report.ts';
import type { Tx } from '../platform/database.ts';

type Openings = Pick<CheckedUnit, 'previousPoor' | 'previousNearPoor'>;

interface Row {
  unit_id: string;
  poor: number;
  poor_persons: number;
  near_poor: number;
  near_poor_persons: number;
}

/**
 * What each unit's year must open with: the closing of the official figures of the year before, as they were frozen.
 * Empty where nothing was frozen, or where the movements of one month are asked.
 */
export async function openingsOf(tx: Tx, asked: ReportAsked): Promise<ReadonlyMap<string, Openings>> {
  if (asked.basis === 'month') return new Map();
  const closing = (of: 'r2' | 'r3', measure: string) =>
    sql`(unit #>> ${['outcome', of, measure, '9']}::text[])::integer`;
  const { rows } = await sql<Row>`
    select unit ->> 'unitId' as unit_id, ${closing('r2', 'households')} as poor, ${closing('r2', 'persons')} as poor_persons,
           ${closing('r3', 'households')} as near_poor, ${closing('r3', 'persons')} as near_poor_persons
    from (
      select content from frozen_figures where place_id = ${asked.place} and year = ${asked.year - 1}
        and standard_id = ${asked.standard} and stage = 'official' order by version desc limit 1
    ) newest, jsonb_array_elements(content -> 'units') unit
    where unit -> 'outcome' <> 'null'`.execute(tx);
  return new Map(
    rows.map((row) => [
      row.unit_id,
      {
        previousPoor: { households: row.poor, persons: row.poor_persons },
        previousNearPoor: { households: row.near_poor, persons: row.near_poor_persons },
      },
    ]),
  );
}
