import type { Standard } from '../standards/standard.ts';
import { classify } from './classify.ts';

export const AREA_CODES = ['rural', 'urban'] as const;

/**
 * The decision table as a lookup over whole numbers: `rowOf` gives the index in the standard's decision table, or -1
 * when the values are not classifiable. Filled by `classify`, so the rule exists once.
 */
export interface CompiledScores {
  /** `area`: 0 rural, 1 urban. */
  readonly rowOf: (area: number, b1: number, b2: number) => number;
}

export function compileScores(standard: Standard): CompiledScores {
  const { step, maximum } = standard.b2 ?? { step: 10, maximum: -10 };
  // Above the highest limit every B1 falls into the same row.
  const top = Math.max(0, ...standard.b1Limits.map(({ points }) => points)) + 1;
  const width = maximum / step + 1;
  const rows = new Int8Array(AREA_CODES.length * (top + 1) * width).fill(-1);
  const ids = standard.decisionTable.map(({ id }) => id);
  for (const [areaIndex, area] of AREA_CODES.entries()) {
    for (let b1 = 0; b1 <= top; b1 += 1) {
      for (let column = 0; column < width; column += 1) {
        const { decidedBy } = classify(standard, { area, b1, b2: column * step });
        rows[(areaIndex * (top + 1) + b1) * width + column] = decidedBy === null ? -1 : ids.indexOf(decidedBy);
      }
    }
  }
  return {
    rowOf: (area, b1, b2) => {
      if (!(b1 >= 0) || !(b2 >= 0 && b2 <= maximum) || b2 % step !== 0 || b1 % 1 !== 0) return -1;
      return rows[(area * (top + 1) + Math.min(b1, top)) * width + b2 / step] ?? -1;
    },
  };
}
