import { sql } from 'kysely';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import { settingOn } from '@ra-soat/domain/procedure/setting-on.ts';
import type { Tx } from '../database.ts';
import { rulesOfPlaces } from '../place-rules.ts';

/**
 * Communes under a place whose R2 and R3 leave out a household that came onto the lists and left them within the year.
 * What the law wants is not known (procedure.md §11 ✘): it is a dated setting, and showing both ways is the default.
 */
export async function netCommunes(tx: Tx, place: string, on: IsoDate): Promise<readonly string[]> {
  const { rows } = await sql<{ commune: string }>`
    select c.commune from communes_under(array[${place}]) c (commune)
    where exists (select from place_setting where key = 'movement.within_year' and value = '"net"'::jsonb)`.execute(tx);
  const rules = await rulesOfPlaces(
    tx,
    rows.map(({ commune }) => commune),
  );
  return [...rules]
    .filter(([, { overrides }]) => settingOn('movement.within_year', on, overrides)?.value === 'net')
    .map(([commune]) => commune);
}
