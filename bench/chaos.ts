import { runChaos } from './chaos/run-chaos.ts';

/** The whole of it is asked for: RA_SOAT_CHAOS_SURVEYS, or 100,000 with RA_SOAT_LONG=1. */
function wanted(): number {
  const given = process.env['RA_SOAT_CHAOS_SURVEYS'];
  if (given !== undefined) return Number(given);
  return process.env['RA_SOAT_LONG'] === '1' ? 100_000 : 5_000;
}

/**
 * Phones with the real vault, outbox and pull against the real server, with every kind of bad luck at every step: what
 * a phone said was saved is counted in the database and on the phones. `lost` and `doubled` must be 0.
 */
export async function run(): Promise<{ figures: Record<string, number>; ratios: Record<string, number> }> {
  const surveys = wanted();
  const began = performance.now();
  const villages = Math.max(6, Math.min(40, Math.round(surveys / 1_000)));
  const householdsPerVillage = Math.max(8, Math.min(50, Math.round(surveys / villages / 20)));
  const found = await runChaos({ surveys, villages, householdsPerVillage, seed: 20_261_005 });
  for (const surprise of found.surprises.slice(0, 5)) console.error(surprise);
  for (const token of [...found.lost, ...found.doubled].slice(0, 20)) console.error(token);
  const faults = [...found.faults].map(([kind, n]) => [`fault_${kind}`, n] as const).sort();
  return {
    figures: {
      surveys: found.surveys,
      lost: found.lost.length,
      doubled: found.doubled.length,
      applied: found.applied,
      waiting: found.waiting,
      on_phones: found.onPhones,
      mended: found.mended,
      surprises: found.surprises.length,
      ...Object.fromEntries(faults),
      seconds: Math.round((performance.now() - began) / 1000),
    },
    ratios: {
      lost_to_surveys: found.lost.length / found.surveys,
      doubled_to_surveys: found.doubled.length / found.surveys,
    },
  };
}
