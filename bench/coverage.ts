import { testCampaign } from '@ra-soat/server/coverage/test-campaign.ts';
import { testWorld, type World } from '@ra-soat/server/test-world.ts';

const PROVINCE = '2025-07:68';
const sizes = [3_000, 100_000];

function p95(times: readonly number[]): number {
  return Math.round((times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0) * 10) / 10;
}

async function timed(times: number, work: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  return p95(taken);
}

/** What a plain reading of the same rows costs: every presence and every person of the campaign, added up. */
const scan = `select count(*), count(distinct a.person_id) from training_attendance a join training_person using (person_id)
  where a.campaign_id = $1 and voided_at is null`;

async function measured(world: World, people: number): Promise<Record<string, number>> {
  const { pool } = world.database;
  const { rows } = await pool.query<{ id: string }>('select place_id as id from place where parent_id = $1', [
    PROVINCE,
  ]);
  const communes = rows.map(({ id }) => id);
  const { campaignId } = await testCampaign(pool, { place: PROVINCE, communes, people, seed: people, villages: 10 });
  await pool.query('analyze');
  const [commune = ''] = communes;
  const department = await world.person('provincialDepartment', PROVINCE);
  const officer = await world.person('povertyOfficer', commune);
  const times = people > 10_000 ? 10 : 60;
  const ask = (kind: string, place: string, actor = department) =>
    timed(times, () => world.ask(actor, kind, { place, campaignId }));
  return {
    scan: await timed(times, () => pool.query(scan, [campaignId])),
    province: await ask('training.coverage', PROVINCE),
    by: await ask('training.coverageBy', PROVINCE),
    commune: await ask('training.coverage', commune, officer),
    missing: await ask('training.missing', PROVINCE),
  };
}

/** Coverage of a campaign of 3,000 people, and of one of 100,000, against a plain reading of its presences. */
export async function run(): Promise<{ figures: Record<string, number>; ratios: Record<string, number> }> {
  const figures: Record<string, number> = {};
  const ratios: Record<string, number> = {};
  for (const people of sizes) {
    const world = await testWorld({ today: '2026-10-01' });
    try {
      const { scan: reference = 1, ...asked } = await measured(world, people);
      figures[`scan_${people}_p95_ms`] = reference;
      for (const [name, taken] of Object.entries(asked)) {
        figures[`${name}_${people}_p95_ms`] = taken;
        ratios[`${name}_${people}_to_scan`] = Math.round((taken / reference) * 10) / 10;
      }
    } finally {
      await world.drop();
    }
  }
  return { figures, ratios };
}
