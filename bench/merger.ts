import { testWorld, type World } from '@ra-soat/server/test-world.ts';
import {
  linesOf,
  NEW,
  OLD,
  sumsDiffering,
  tables2024,
  tablesOf,
  totalsDiffering,
  unitsOfList,
} from '@ra-soat/server/units/test-both-maps.ts';
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
import { databaseSeconds } from './merger/database-seconds.ts';

/** RA_SOAT_MERGER_HOUSEHOLDS: a smaller country while one works on it. */
const HOUSEHOLDS = Number(process.env['RA_SOAT_MERGER_HOUSEHOLDS'] ?? 1_300_000);
const VILLAGES_PER_COMMUNE = 4;
const COMMUNES_WITH_RIGHTS_CHECKED = 40;
const COMMUNES_REPORTED = 20;

/** Elapsed seconds by name, and the seconds of processor that the database and this process spent on the same. */
class Stopwatch {
  readonly #world: World;
  readonly figures: Record<string, number> = {};

  constructor(world: World) {
    this.#world = world;
  }

  async time<T>(name: string, work: () => Promise<T>): Promise<T> {
    const cpu = () => databaseSeconds(this.#world);
    const [begun, before, own] = [performance.now(), await cpu(), process.cpuUsage()];
    const answer = await work();
    const { user, system } = process.cpuUsage(own);
    this.figures[`${name}_s`] = Math.round((performance.now() - begun) / 100) / 10;
    this.figures[`${name}_cpu_s`] = Math.round(((await cpu()) - before + (user + system) / 1_000_000) * 10) / 10;
    return answer;
  }

  sum(names: readonly string[], unit: '_s' | '_cpu_s'): number {
    return Math.round(names.reduce((all, name) => all + (this.figures[`${name}${unit}`] ?? 0), 0) * 10) / 10;
  }
}

/** The country, every province of a list and some communes. */
async function placesOf(world: World, list: string): Promise<readonly [string, string[], string[]]> {
  const communes = await unitsOfList(world, list, 'commune', COMMUNES_REPORTED);
  return ['vn', await unitsOfList(world, list, 'province'), communes];
}

/** R1 to R13 of 2024 on the old map, of the country, every old province and some communes. */
async function onOldMap(world: World) {
  const [country, provinces, communes] = await placesOf(world, '2025-06');
  return linesOf(await tablesOf(world, [country, ...provinces, ...communes], OLD));
}

/** On the new map: the country is what it was, it is the sum of its provinces, and each unit has one total on both maps. */
async function onNewMap(world: World) {
  const [country, provinces, communes] = await placesOf(world, '2025-07');
  const [whole, wholeOld] = [await tables2024(world, country, NEW), await tables2024(world, country, OLD)];
  const [parts, partsOld] = [await tablesOf(world, provinces, NEW), await tablesOf(world, provinces, OLD)];
  const [below, belowOld] = [await tablesOf(world, communes, NEW), await tablesOf(world, communes, OLD)];
  const olds = [wholeOld, ...partsOld, ...belowOld];
  const pairs = [whole, ...parts, ...below].map((one, at) => [one, olds[at] ?? one] as const);
  return {
    report_totals_on_both_maps: pairs.reduce((sum, [one]) => sum + one.totals.size, 0),
    report_totals_different_between_maps: pairs.reduce((sum, [one, other]) => sum + totalsDiffering(one, other), 0),
    report_sums_different: sumsDiffering(whole, parts) + sumsDiffering(wholeOld, partsOld),
  };
}

const ORDERED = ['propose', 'allot', 'dry_run', 'carry_out'] as const;

/**
 * The merger of 01/7/2025 over all old units, and back. `seconds`: draft, allocation, dry run and carrying out with its
 * counts before and after at every level; the reports, the rights and the way back are measured beside.
 */
export async function run() {
  const world = await testWorld({ today: '2025-07-02' });
  try {
    const { pool } = world.database;
    const watch = new Stopwatch(world);
    const size = { villagesPerCommune: VILLAGES_PER_COMMUNE, households: HOUSEHOLDS };
    await watch.time('fill', () => fillCountry(pool, size));
    const ministry = await world.person('ministry', 'vn');
    const before = await report2024(world, OLD_MAP);
    const reported = await watch.time('reports_before', () => onOldMap(world));
    const changeId = await watch.time('propose', () => draftCountry(world, ministry));
    const allotted = await watch.time('allot', () => allotInTurn(world, ministry, changeId));
    await watch.time('dry_run', () => world.run(ministry, 'unitChange.dryRun', { changeId }));
    await watch.time('carry_out', async () => {
      await world.run(ministry, 'unitChange.carryOut', { changeId });
      await worked(world, changeId);
    });
    const [onOld, onNew] = [await report2024(world, OLD_MAP), await report2024(world, NEW_MAP)];
    const reportedAfter = await watch.time('reports_after', () => onOldMap(world));
    const maps = await watch.time('reports_new_map', () => onNewMap(world));
    const count = async (text: string) => {
      const { rows } = await pool.query<{ n: number }>(`select count(*)::integer as n from ${text}`);
      return rows[0]?.n ?? 0;
    };
    const newCommunes = await count('(select distinct commune_id from village) c');
    const households = await count(`household_place where to_on is null and commune_id like '2025-07:%'`);
    const rights = await watch.time('rights', () => rightsDiffering(world, COMMUNES_WITH_RIGHTS_CHECKED));
    await watch.time('undo', async () => {
      await world.run(ministry, 'unitChange.undo', { changeId, reason: 'Phép đo' });
      await worked(world, changeId);
    });
    const back = await count(`household_place where to_on is not null or commune_id not like '2025-06:%'`);
    return {
      figures: {
        seconds: watch.sum(ORDERED, '_s'),
        cpu_seconds: watch.sum(ORDERED, '_cpu_s'),
        ...{ households, villages_allotted: allotted, new_communes: newCommunes },
        different: differences(before, onOld) + (before.get('vn') === onNew.get('vn') ? 0 : 1),
        ...{ commune_lines_old_map: onOld.size, commune_lines_new_map: onNew.size },
        report_lines_old_map: reported.size,
        report_lines_different_old_map: differences(reported, reportedAfter),
        ...maps,
        communes_whose_rights_were_checked: COMMUNES_WITH_RIGHTS_CHECKED,
        rights_different: rights,
        places_not_as_before_after_undo: back,
        commune_lines_different_after_undo: differences(before, await report2024(world, OLD_MAP)),
        ...watch.figures,
      },
      ratios: {},
    };
  } finally {
    await world.drop();
  }
}
