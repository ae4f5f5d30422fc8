import { compare } from './equality/compare.ts';

const HOUSEHOLDS = 100_000;

/** The phone's build in Chromium against the server's code, household by household. */
export async function run(): Promise<{
  name: 'equality';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  const { households, different, classes, deviceMs, serverMs } = await compare(HOUSEHOLDS, 20_261_122);
  return {
    name: 'equality',
    figures: { households, different: different.length, ...classes, device_ms: deviceMs, server_ms: serverMs },
    ratios: { device_to_server: deviceMs / serverMs },
  };
}
