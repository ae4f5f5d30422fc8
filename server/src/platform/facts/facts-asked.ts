import { sql, type RawBuilder } from 'kysely';
import type { ClassKey } from '@ra-soat/domain/reports/facts.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { villageUnits } from '../village-units.ts';

/** Whose facts, of which year and day, by which standard, grouped on which map. */
export interface FactsAsked {
  readonly place: string;
  readonly year: number;
  readonly standard: string;
  /** The lists as they hold on this day; movements up to it. */
  readonly on: IsoDate;
  /** A day inside the map that groups the villages. */
  readonly mapOn: IsoDate;
  /** Since the list of the last annual decision, or the movements of the month of `on` alone. */
  readonly basis: 'reviewYear' | 'month';
  /** Communes that do not show who came onto the lists and left them within the year. */
  readonly netCommunes: readonly string[];
  /** Communes as the units of a place above them, whatever stands between. */
  readonly perCommune: boolean;
  /** Whose people makes a household one of a minority. */
  readonly minorityBy: 'head' | 'either';
  /** Deprivations that divide poor from near-poor; null where the standard does not. */
  readonly dividedAt: number | null;
}

/** Villages that the map of the day puts nowhere: their households are shown apart, never lost. */
export const NO_UNIT = 'none';

/** `vu`: every village under the place, or of a unit of the table, with its unit and area, for the WITH of a statement. */
export function unitsOf(
  { place, mapOn, perCommune }: Pick<FactsAsked, 'place' | 'mapOn' | 'perCommune'>,
  scope: RawBuilder<boolean> = sql`true`,
): RawBuilder<unknown> {
  const unit = perCommune ? sql`vu.commune_id` : sql`vu.unit_id`;
  return sql`
    vu as materialized (
      select * from (
        select vu.village_id, coalesce(${unit}, ${NO_UNIT}) as unit_id, vu.unit_id as child_id,
               case when vu.area_type = 'urban' then 'urban' else 'rural' end as area
        from (${villageUnits({ place, on: mapOn })}) vu
      ) vu where ${scope}
    )`;
}

/** Whom the fact is about: a unit (and area) of the table, or everybody under the place. */
export interface FactScope {
  readonly unitId?: string | undefined;
  readonly area?: 'urban' | 'rural' | undefined;
}

export function inScope({ unitId, area }: FactScope): RawBuilder<boolean> {
  return sql`(${unitId ?? null}::text is null or ${unitId ?? null} in (vu.unit_id, vu.child_id))
    and (${area ?? null}::text is null or vu.area = ${area ?? null})`;
}

export const classOf = (column: RawBuilder<string>): RawBuilder<ClassKey> =>
  sql`case ${column} when 'POOR' then 'poor' else 'nearPoor' end`;
