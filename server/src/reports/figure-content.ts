import { z } from 'zod';
import type { Counted } from '@ra-soat/domain/reports/movement-counts.ts';
import type { UnitOutcome } from '@ra-soat/domain/reports/count-outcomes.ts';
import { sumFacts } from '@ra-soat/domain/reports/facts.ts';
import type { movementColumns } from '@ra-soat/domain/reports/movement-counts.ts';
import { day, standardId } from '../platform/contract.ts';
import { figureLayers, figureStage } from './contract.ts';

const count = z.number().int();
const counted = z.object({ households: count, persons: count });
const row = z.object({ 1: count, 2: count, 3: count, 4: count, 5: count, 6: count, 7: count, 8: count, 9: count });
const movement = z.object({ households: row, persons: row });

/** A unit of frozen figures: a village of a commune, or a commune of a unit above. */
const figureUnit = z.object({
  unitId: z.string(),
  name: z.string(),
  area: z.enum(['rural', 'urban']),
  /** Null: nobody entered it for some unit below. */
  population: counted.nullable(),
  /** Null: not reviewed, prints "–". */
  outcome: z.object({ poor: counted, nearPoor: counted, r2: movement, r3: movement }).nullable(),
  /** Everything that R1 to R13 count of it; absent in figures that were frozen with R1 to R3 alone. */
  facts: z.record(z.string(), count).nullable().optional(),
  layers: figureLayers,
  /** Units below it that are not reviewed. */
  missing: count,
  /** The frozen figures of the commune that it repeats. */
  source: z.object({ figuresId: z.string(), version: count, hash: z.string() }).nullable(),
});

/** Everything that the hash of frozen figures covers. */
export const figureContent = z.object({
  place: z.string(),
  name: z.string(),
  year: count,
  standard: standardId,
  stage: figureStage,
  on: day,
  units: z.array(figureUnit),
  /** Version of the official layouts, and the peoples that have a column in R9. */
  layouts: count.optional(),
  peoples: z.array(count).optional(),
  /** What the built-in checks found, in words. */
  failing: z.array(z.string()),
});

export type FigureUnit = z.output<typeof figureUnit>;
export type FigureContent = z.output<typeof figureContent>;
export type Layers = FigureUnit['layers'];

export const noLayers: Layers = { none: 0, computed: 0, meeting: 0, posted: 0, decided: 0 };

export function sumLayers(all: readonly Layers[]): Layers {
  const sum = (key: keyof Layers) => all.reduce((total, one) => total + one[key], 0);
  return {
    none: sum('none'),
    computed: sum('computed'),
    meeting: sum('meeting'),
    posted: sum('posted'),
    decided: sum('decided'),
  };
}

function sumCounted(all: readonly Counted[]): Counted {
  return {
    households: all.reduce((sum, { households }) => sum + households, 0),
    persons: all.reduce((sum, { persons }) => sum + persons, 0),
  };
}

type Movement = UnitOutcome['r2'];

function sumMovement(all: readonly Movement[]): Movement {
  const sums = (measure: 'households' | 'persons'): Movement['households'] => {
    const at = (column: (typeof movementColumns)[number]) => all.reduce((sum, one) => sum + one[measure][column], 0);
    return { 1: at(1), 2: at(2), 3: at(3), 4: at(4), 5: at(5), 6: at(6), 7: at(7), 8: at(8), 9: at(9) };
  };
  return { households: sums('households'), persons: sums('persons') };
}

type Summed = Pick<FigureUnit, 'population' | 'outcome' | 'facts' | 'layers' | 'missing'>;

/** Null where a reviewed unit was frozen with R1 to R3 alone. */
function everyFact(reviewed: readonly Summed[]): Record<string, number> | null {
  const facts = reviewed.flatMap((unit) => (unit.facts ? [new Map(Object.entries(unit.facts))] : []));
  if (facts.length < reviewed.length || facts.length === 0) return null;
  return Object.fromEntries(sumFacts(facts));
}

/** Units as one: the reviewed ones added up, the others counted as missing; null where none is reviewed. */
export function sumUnits(units: readonly Summed[]): Summed {
  const reviewed = units.filter(({ outcome }) => outcome !== null);
  const outcomes = reviewed.flatMap(({ outcome }) => outcome ?? []);
  const populations = reviewed.flatMap(({ population }) => population ?? []);
  return {
    population: populations.length === reviewed.length && reviewed.length > 0 ? sumCounted(populations) : null,
    outcome:
      outcomes.length === 0
        ? null
        : {
            poor: sumCounted(outcomes.map(({ poor }) => poor)),
            nearPoor: sumCounted(outcomes.map(({ nearPoor }) => nearPoor)),
            r2: sumMovement(outcomes.map(({ r2 }) => r2)),
            r3: sumMovement(outcomes.map(({ r3 }) => r3)),
          },
    facts: everyFact(reviewed),
    layers: sumLayers(units.map(({ layers }) => layers)),
    missing: units.length - reviewed.length + reviewed.reduce((sum, { missing }) => sum + missing, 0),
  };
}
