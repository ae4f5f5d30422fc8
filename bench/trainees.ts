import { testCampaign } from '@ra-soat/server/test-campaign.ts';
import { pastedTable, traineesTable } from '@ra-soat/server/test-trainees-table.ts';
import { testWorld, type World } from '@ra-soat/server/test-world.ts';

const place = '2023-04:48';

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** The rows that were stored, copied by the database alone: what no program can be faster than. */
async function bareInsert({ database: { pool } }: World): Promise<number> {
  await pool.query('create table bare as select * from training_person with no data');
  return seconds(() => pool.query('insert into bare select * from training_person'));
}

/** A province loads 2,964 village heads with 60 wrong rows: checked, loaded, loaded again. */
export async function run(): Promise<{
  name: 'trainees';
  figures: Record<string, number>;
  ratios: Record<string, number>;
}> {
  const world = await testWorld({ today: '2023-05-10' });
  try {
    const department = await world.person('provincialDepartment', place);
    const { rows: communes } = await world.database.pool.query<{ name: string; district: string }>(
      `select c.name, d.name as district from place c join place d on d.place_id = c.parent_id
       where c.level = 'commune' and d.parent_id = $1 order by c.place_id`,
      [place],
    );
    const days = Array.from({ length: 24 }, (_, at) => `2023-06-${String(at + 1).padStart(2, '0')}`);
    const sessions = days.map((on, at) => ({ title: `Lớp ${String(at + 1)}`, on, capacity: 150 }));
    const { campaignId } = await testCampaign(world, { place, year: 2023, sessions });
    const titles = sessions.map(({ title }) => title);
    const rows = 2_964;
    const { lines } = traineesTable({ seed: 7, rows, faults: 60, communes, sessions: titles });
    const table = { text: pastedTable(lines) };
    const load = (mode: string) =>
      seconds(() => world.run(department, 'trainees.load', { campaignId, place, mode, table }));
    const check = await load('check');
    const good = await load('good');
    const again = await load('good');
    const list = await seconds(() => world.ask(department, 'trainees', { campaignId, place, text: 'mau' }));
    const bare = await bareInsert(world);
    return {
      name: 'trainees',
      figures: {
        rows,
        check_seconds: check,
        load_seconds: good,
        again_seconds: again,
        rows_per_second: rows / good,
        list_page_seconds: list,
        bare_insert_seconds: bare,
      },
      ratios: { load_to_bare_insert: good / bare, load_to_goal_of_5_seconds: good / 5 },
    };
  } finally {
    await world.drop();
  }
}
