import { sql } from 'kysely';
import { factKey, type PopulationPart } from '@ra-soat/domain/reports/facts.ts';
import type { IsoDate } from '@ra-soat/domain/kernel/dates.ts';
import type { Tx } from '../database.ts';
import type { UnitLine } from './unit-lines.ts';

/** What a commune said of all its households on a day. */
export interface UnitTotal {
  readonly commune_id: string;
  readonly counted_on: IsoDate;
  readonly households: number;
  readonly persons: number;
  readonly minority_households: number | null;
  readonly minority_persons: number | null;
  readonly local_minority_households: number | null;
  readonly local_minority_persons: number | null;
  readonly source: string;
}

/** The newest totals of communes on or before a day. */
export async function totalsOn(
  tx: Tx,
  communes: readonly string[],
  on: IsoDate,
): Promise<ReadonlyMap<string, UnitTotal>> {
  const { rows } = await sql<UnitTotal>`
    select distinct on (commune_id) commune_id, counted_on, households, persons, minority_households, minority_persons,
           local_minority_households, local_minority_persons, source
    from unit_total where commune_id = any (${communes}) and counted_on <= ${on}
    order by commune_id, counted_on desc, recorded_at desc`.execute(tx);
  return new Map(rows.map((row) => [row.commune_id, row]));
}

/** The denominators of a unit, said beside its rates. */
export interface Denominator {
  readonly unit: string;
  readonly households: number;
  readonly persons: number;
  readonly on: IsoDate | null;
  readonly source: string;
}

function parts(total: UnitTotal): readonly (readonly [PopulationPart, number | null, number | null])[] {
  const { households, persons, minority_households: m, minority_persons: mp } = total;
  return [
    ['', households, persons],
    ['kinh.', m === null ? null : households - m, mp === null ? null : persons - mp],
    ['minority.', m, mp],
    ['localMinority.', total.local_minority_households, total.local_minority_persons],
  ];
}

function ownTotal(line: UnitLine, total: UnitTotal | undefined): UnitTotal | undefined {
  if (total) return total;
  const { commune_id, households, persons, counted_on, source } = line;
  if (households === null || persons === null || counted_on === null) return undefined;
  const unknown = { minority_households: null, minority_persons: null };
  const local = { local_minority_households: null, local_minority_persons: null };
  return { ...{ commune_id, counted_on, households, persons, source: source ?? '' }, ...unknown, ...local };
}

/** The population of a unit out of that of its communes: a part is known when every one of them knows it. */
export function populationOf(
  unit: string,
  lines: readonly UnitLine[],
  totals: ReadonlyMap<string, UnitTotal>,
): { readonly facts: readonly (readonly [string, number])[]; readonly denominator: Denominator | undefined } {
  const own = lines.flatMap(
    (line) => ownTotal(line, line.level === 'village' ? undefined : totals.get(line.commune_id)) ?? [],
  );
  if (own.length < lines.length || own.length === 0) return { facts: [], denominator: undefined };
  const known = new Map<string, number>();
  const times = new Map<string, number>();
  for (const [part, households, persons] of own.flatMap(parts)) {
    for (const [measure, value] of [
      ['households', households],
      ['persons', persons],
    ] as const) {
      const key = factKey.population(part, measure);
      if (value === null) continue;
      known.set(key, (known.get(key) ?? 0) + value);
      times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  const facts = [...known].filter(([key]) => times.get(key) === own.length);
  const days = own.map(({ counted_on }) => counted_on).sort();
  const denominator: Denominator = {
    unit,
    households: known.get(factKey.population('', 'households')) ?? 0,
    persons: known.get(factKey.population('', 'persons')) ?? 0,
    on: days.at(-1) ?? null,
    source: [...new Set(own.map(({ source }) => source))].join('; '),
  };
  return { facts, denominator };
}
