// Sets everything up and shows the product working on believable data: address and accounts are printed.
import { join } from 'node:path';
import pg from 'pg';
import { openHouse, serve, type House } from '@ra-soat/server/start.ts';
import { readSettings, type Settings } from '@ra-soat/server/platform/settings.ts';
import { buildWeb } from './build-web.ts';
import { PASSWORD } from './demo/people.ts';
import { DEMO_DAY, seedDemonstration } from './demo/seed.ts';

const say = (text: string) => console.log(text);

interface Mark {
  readonly state: 'seeding' | 'done';
  readonly accounts: readonly string[];
}

async function setMark({ doors }: House, mark: Mark): Promise<void> {
  const value = JSON.stringify(mark);
  await doors.database.kysely
    .insertInto('installation')
    .values({ key: 'demonstration', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}

async function markOf({ doors }: House): Promise<Mark | undefined> {
  const rows = await doors.database.pool.query<{ value: Mark }>(
    `select value from installation where key = 'demonstration'`,
  );
  return rows.rows[0]?.value;
}

/** A start that was cut in the middle of the seed is begun anew; a database of somebody else is never touched. */
async function openForDemonstration(settings: Settings): Promise<House> {
  const house = await openHouse(settings);
  const mark = await markOf(house);
  if (mark?.state === 'done') return house;
  const { rows } = await house.doors.database.pool.query<{ used: boolean }>(
    'select exists (select from account) as used',
  );
  if (!rows[0]?.used) return house;
  if (!mark)
    throw new Error(
      'Cơ sở dữ liệu này đã có tài khoản thật: bản trình diễn không dùng được. Hãy đặt DATA_DIR hoặc DATABASE_URL khác.',
    );
  const owner = new pg.Client({ connectionString: house.databaseUrl });
  await owner.connect();
  await owner.query('drop schema public cascade; create schema public');
  await owner.end();
  await house.close();
  return openHouse(settings);
}

async function seeded(house: House): Promise<Mark> {
  const mark = await markOf(house);
  if (mark?.state === 'done') return mark;
  say('Tạo dữ liệu mẫu (một lần, khoảng một phút) …');
  await setMark(house, { state: 'seeding', accounts: [] });
  await house.doors.database.kysely.insertInto('installation').values({ key: 'sampleData', value: 'true' }).execute();
  const done: Mark = { state: 'done', accounts: await seedDemonstration(house.doors, say) };
  await setMark(house, done);
  return done;
}

const environment = { ...process.env, PINNED_DAY: process.env['PINNED_DAY'] ?? DEMO_DAY };
const settings = readSettings({ ...environment, DATA_DIR: process.env['DATA_DIR'] ?? join('.data', 'demo') });
await buildWeb();
const house = await openForDemonstration(settings);
const { accounts } = await seeded(house);
const server = await serve(house, settings, (error) => console.error(error));
say(`
Rà Soát, bản trình diễn (dữ liệu mẫu; ngày làm việc ${DEMO_DAY.split('-').reverse().join('/')})
Địa chỉ:  ${server.url}
Mật khẩu chung của mọi tài khoản: ${PASSWORD}
${accounts.join('\n')}
Dừng: Ctrl+C`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void server.stop().then(() => process.exit(0)));
