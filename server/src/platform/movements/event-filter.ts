import { sql, type RawBuilder } from 'kysely';
import type { EventKind } from '@ra-soat/domain/registry/household-event.ts';
import { storedKind } from './stored-kind.ts';

/** Which events of a year are asked for; conditions on `e`. */
export interface EventFilter {
  readonly place: string;
  readonly year: number;
  readonly month?: number | undefined;
  readonly kind?: EventKind | undefined;
  readonly villageId?: string | undefined;
}

/** Not taken back. */
export const standing = sql`not exists (
  select from household_event u where u.household_id = e.household_id and u.undoes = e.seq)`;

/** Events under a place in a year, before any further choice. */
export function ofYear({ place, year }: Pick<EventFilter, 'place' | 'year'>): RawBuilder<unknown> {
  return sql`e.commune_id in (select communes_under(array[${place}]))
    and e.on_date between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`;
}

/** Every choice of the list. */
export function chosen(input: EventFilter): RawBuilder<unknown> {
  const { month, kind, villageId } = input;
  return sql`${ofYear(input)}
    and ${month === undefined ? sql`true` : sql`extract(month from e.on_date) = ${month}`}
    and ${kind === undefined ? sql`true` : sql`e.kind = ${storedKind(kind)}`}
    and ${villageId === undefined ? sql`true` : sql`e.village_id = ${villageId}`}`;
}
