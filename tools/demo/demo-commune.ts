import type { Doors } from '@ra-soat/server/platform/command.ts';
import type { SyntheticCommune } from '../synth/synthetic-commune-types.ts';
import type { Officials } from '../season/round-plan.ts';

/** A commune of the demonstration with whoever works there. */
export interface DemoCommune {
  readonly doors: Doors;
  readonly id: string;
  readonly officials: Officials;
  readonly synthetic: SyntheticCommune;
  /** Ids in the order of the synthetic villages. */
  readonly villages: readonly string[];
}

/** Village of a commune by its place in the order; throws where the seed counts wrong. */
export function villageAt({ villages }: DemoCommune, index: number): string {
  const found = villages[index];
  if (!found) throw new Error(`no village ${String(index)}`);
  return found;
}
