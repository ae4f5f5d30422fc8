import { sql, type RawBuilder } from 'kysely';

/** A unit and everything below it, as a list for `in`. */
export function underPlace(place: string): RawBuilder<unknown> {
  return sql`(
    with recursive down as (
      select place_id from place where place_id = ${place}
      union all select below.place_id from down join place below on below.parent_id = down.place_id)
    select place_id from down)`;
}
