import { runChaos, type ChaosResult } from './chaos/run-chaos.ts';

/** Of one season; more surveys are several seasons, each in a world of its own. */
const SEASON = 10_000;

/** RA_SOAT_CHAOS_SURVEYS, or 100,000 with RA_SOAT_LONG=1. */
function wanted(): number {
  const given = process.env['RA_SOAT_CHAOS_SURVEYS'];
  if (given !== undefined) return Number(given);
  return process.env['RA_SOAT_LONG'] === '1' ? 100_000 : 5_000;
}

function season(surveys: number, seed: number): Promise<ChaosResult> {
  const villages = Math.max(6, Math.min(40, Math.round(surveys / 1_000)));
  const householdsPerVillage = Math.max(8, Math.min(50, Math.round(surveys / villages / 20)));
  return runChaos({ surveys, villages, householdsPerVillage, seed });
}

/** What must not be, in words, and how far we are. */
function tell(found: ChaosResult, so: Record<string, number>): void {
  for (const surprise of found.surprises.slice(0, 5)) console.error(surprise);
  for (const token of [...found.lost, ...found.doubled].slice(0, 20)) console.error(token);
  console.error(`${String(so['surveys'])} surveys: ${String(so['lost'])} lost, ${String(so['doubled'])} doubled`);
}

/**
 * Phones with the real vault, outbox and pull against the real server, with every kind of bad luck at every step: what
 * a phone said was saved is counted in the database and on the phones. `lost` and `doubled` must be 0.
 */
export async function run(): Promise<{ figures: Record<string, number>; ratios: Record<string, number> }> {
  const began = performance.now();
  const figures: Record<string, number> = {};
  const add = (name: string, n: number) => (figures[name] = (figures[name] ?? 0) + n);
  for (let left = wanted(), seed = 20_261_005; left > 0; left -= SEASON, seed += 1) {
    const found = await season(Math.min(left, SEASON), seed);
    const { surveys, lost, doubled, applied, waiting, onPhones, mended, surprises } = found;
    const counts = { surveys, applied, waiting, on_phones: onPhones, mended };
    for (const [name, n] of Object.entries(counts)) add(name, n);
    const faults = { lost: lost.length, doubled: doubled.length, surprises: surprises.length };
    for (const [name, n] of Object.entries(faults)) add(name, n);
    for (const [kind, n] of [...found.faults].sort()) add(`fault_${kind}`, n);
    tell(found, figures);
  }
  const { surveys = 0, lost = 0, doubled = 0 } = figures;
  figures['seconds'] = Math.round((performance.now() - began) / 1000);
  return { figures, ratios: { lost_to_surveys: lost / surveys, doubled_to_surveys: doubled / surveys } };
}
