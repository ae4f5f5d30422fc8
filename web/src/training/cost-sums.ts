import type { z } from 'zod';
import type { trainingCosts } from '@ra-soat/server/training/contract.ts';

export type CostLine = z.output<typeof trainingCosts.output>['lines'][number];

export interface CostSum {
  readonly key: string;
  /** Null: common to the campaign. */
  readonly session: string | null;
  readonly estimate: number;
  readonly actual: number;
}

/** Sums of estimate and actual: of everything, and of each session. */
export function costSums(lines: readonly CostLine[]): { all: CostSum; sessions: CostSum[] } {
  const sum = (key: string, session: string | null, own: readonly CostLine[]): CostSum => ({
    ...{ key, session },
    estimate: own.reduce((total, { estimate }) => total + (estimate ?? 0), 0),
    actual: own.reduce((total, { actual }) => total + (actual ?? 0), 0),
  });
  const groups = Map.groupBy(lines, ({ sessionId }) => sessionId ?? '');
  const sessions = [...groups].map(([key, own]) => sum(key, own[0]?.session ?? null, own));
  return { all: sum('', null, lines), sessions };
}
