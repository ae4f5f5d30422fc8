import { testWorld } from '@ra-soat/server/test-world.ts';
import { fillCountry } from '@ra-soat/server/units/test-country.ts';
import {
  allotInTurn,
  differences,
  draftCountry,
  NEW_MAP,
  OLD_MAP,
  report2024,
  rightsDiffering,
  worked,
} from '@ra-soat/server/units/test-merger.ts';

const HOUSEHOLDS = 1_300_000;
const VILLAGES_PER_COMMUNE = 4;
const COMMUNES_WITH_RIGHTS_CHECKED = 40;

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return Math.round((performance.now() - begun) / 100) / 10;
}

const count = async (query: (text: string) => Promise<{ rows: { n: number }[] }>, text: string) =>
  (await query(`select count(*)::integer as n from ${text}`)).rows[0]?.n ?? 0;

/** The merger of 01/7/2025 over all old units, and back; `different`: totals that are not what they were, at any level. */
export async function run() {
  const world = await testWorld({ today: '2025-07-02' });
  try {
    const { pool } = world.database;
    const size = { villagesPerCommune: VILLAGES_PER_COMMUNE, households: HOUSEHOLDS };
    const filled = await seconds(() => fillCountry(pool, size));
    const ministry = await world.person('ministry', 'vn');
    const before = await report2024(world, OLD_MAP);
    let changeId = '';
    let allotted = 0;
    const propose = await seconds(async () => (changeId = await draftCountry(world, ministry)));
    const sheet = await seconds(async () => (allotted = await allotInTurn(world, ministry, changeId)));
    const dryRun = await seconds(() => world.run(ministry, 'unitChange.dryRun', { changeId }));
    const carryOut = await seconds(async () => {
      await world.run(ministry, 'unitChange.carryOut', { changeId });
      await worked(world, changeId);
    });
    const onOld = await report2024(world, OLD_MAP);
    const onNew = await report2024(world, NEW_MAP);
    const counted = (text: string) => count((query) => pool.query<{ n: number }>(query), text);
    const newCommunes = await counted('(select distinct commune_id from village) c');
    const households = await counted(`household_place where to_on is null and commune_id like '2025-07:%'`);
    const rights = await rightsDiffering(world, COMMUNES_WITH_RIGHTS_CHECKED);
    const undo = await seconds(async () => {
      await world.run(ministry, 'unitChange.undo', { changeId, reason: 'Phép đo' });
      await worked(world, changeId);
    });
    const back = await counted(`household_place where to_on is not null or commune_id not like '2025-06:%'`);
    const differing = differences(before, onOld) + (before.get('vn') === onNew.get('vn') ? 0 : 1);
    return {
      figures: {
        fill_s: filled,
        seconds: Math.round((propose + sheet + dryRun + carryOut) * 10) / 10,
        ...{ propose_s: propose, allot_s: sheet, dry_run_s: dryRun, carry_out_s: carryOut, undo_s: undo },
        ...{ households, villages_allotted: allotted, new_communes: newCommunes },
        different: differing,
        report_lines_old_map: onOld.size,
        report_lines_new_map: onNew.size,
        communes_whose_rights_were_checked: COMMUNES_WITH_RIGHTS_CHECKED,
        rights_different: rights,
        places_not_as_before_after_undo: back,
        report_lines_different_after_undo: differences(before, await report2024(world, OLD_MAP)),
      },
      ratios: {},
    };
  } finally {
    await world.drop();
  }
}
