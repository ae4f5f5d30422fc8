import { browserKills } from './chaos/browser-kills.ts';

/** RA_SOAT_KILLS, or 1,000 with RA_SOAT_LONG=1. */
function wanted(): number {
  const given = process.env['RA_SOAT_KILLS'];
  if (given !== undefined) return Number(given);
  return process.env['RA_SOAT_LONG'] === '1' ? 1_000 : 60;
}

/** The field app's own store in a real Chromium: killed, reloaded and swapped while it saves and sends. */
export async function run(): Promise<{ figures: Record<string, number>; ratios: Record<string, number> }> {
  const kills = wanted();
  const began = performance.now();
  const found = await browserKills(kills, 7);
  for (const token of [...found.lost, ...found.doubled].slice(0, 20)) console.error(token);
  return {
    figures: {
      kills,
      surveys: found.surveys,
      lost: found.lost.length,
      doubled: found.doubled.length,
      ...Object.fromEntries([...found.faults].map(([kind, n]) => [`fault_${kind}`, n])),
      seconds: Math.round((performance.now() - began) / 1000),
    },
    ratios: {
      lost_to_surveys: found.lost.length / found.surveys,
      doubled_to_surveys: found.doubled.length / found.surveys,
    },
  };
}
