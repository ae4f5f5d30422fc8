import { count, type Count } from './count.ts';
import { openSeason } from './season.ts';
import { Upheaval } from './upheaval.ts';

export interface ChaosSize {
  readonly surveys: number;
  readonly villages: number;
  readonly householdsPerVillage: number;
  readonly seed: number;
}

/** Lanes of surveyors working at the same time. */
const LANES = 6;

export interface ChaosResult extends Count {
  readonly faults: ReadonlyMap<string, number>;
  readonly surprises: readonly unknown[];
}

/** Surveys until there are enough, lets calm come, and counts. `afterwards` sees the world before it is gone. */
export async function runChaos(
  { surveys, villages, householdsPerVillage, seed }: ChaosSize,
  afterwards: (upheaval: Upheaval) => Promise<void> = () => Promise.resolve(),
): Promise<ChaosResult> {
  const season = await openSeason({ villages, households: householdsPerVillage });
  try {
    const upheaval = new Upheaval(season, seed);
    await upheaval.begin();
    const lane = async (first: number) => {
      const mine = [...upheaval.surveyors.keys()].filter((index) => index % LANES === first);
      for (let i = 0; upheaval.ledger.saved.size < surveys; i += 1) await upheaval.turn(mine[i % mine.length] ?? 0);
    };
    await Promise.all(Array.from({ length: Math.min(LANES, villages) }, (_, first) => lane(first)));
    await upheaval.settle();
    const counted = await count(season.world.database.pool, upheaval);
    const all = [...upheaval.surveyors, ...upheaval.left];
    const surprises = [...all.flatMap((one) => one.surprises), ...season.defects];
    await afterwards(upheaval);
    return { ...counted, faults: upheaval.faults.counts, surprises };
  } finally {
    await season.close();
  }
}
