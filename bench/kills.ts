import { runKills } from './kills/run-kills.ts';

const KILLS = 1_000;

/** Kills, reloads and swaps in real Chromium with its IndexedDB. */
export async function run(): Promise<{
  name: 'kills';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  const began = performance.now();
  const { kills, faults, ...counts } = await runKills(KILLS, 20_261_122);
  return {
    name: 'kills',
    figures: { kills: KILLS, ...counts, ...kills, ...faults, seconds: (performance.now() - began) / 1000 },
    ratios: { promised_to_kills: counts.surveys / KILLS },
  };
}
