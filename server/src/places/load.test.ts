import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import pg from 'pg';
import { testDatabase } from '../platform/test-database.ts';
import { loadPlaces, readPlaces } from './load.ts';

const database = await testDatabase();
const client = new pg.Client({ connectionString: database.url });
await client.connect();
after(async () => {
  await client.end();
  await database.drop();
});

suite('loading the country', () => {
  test('takes at most 20 s and fills every table', async () => {
    const start = performance.now();
    const loaded = await loadPlaces(client);
    assert.ok(performance.now() - start <= 20_000);
    const { places, kinds, links, questions } = readPlaces();
    assert.deepEqual(loaded, {
      places: places.length,
      kinds: kinds.length,
      links: links.length,
      questions: questions.length,
    });
    const { rows } = await client.query<{ text: string }>(
      `select string_agg(place_path, ' ') as text from place_path('2025-07:24631')`,
    );
    assert.equal(rows[0]?.text, '2025-07:24631 2025-07:68 vn');
  });

  test('a second time changes nothing', async () => {
    assert.deepEqual(await loadPlaces(client), { places: 0, kinds: 0, links: 0, questions: 0 });
  });

  test('a row that differs is brought back to the shipped list', async () => {
    await client.query(`update place set name = 'Sai', region = null where place_id = '2025-07:24631'`);
    assert.equal((await loadPlaces(client)).places, 1);
    const { rows } = await client.query<{ name: string; region: string }>(
      `select name, region from place where place_id = '2025-07:24631'`,
    );
    assert.deepEqual(rows, [{ name: 'Xã Quảng Khê', region: 'NT4' }]);
  });
});
