import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import pg from 'pg';
import { loadPlaces } from '../places/load.ts';
import { testDatabase } from '../platform/test-database.ts';
import { AreaBook, areaRowsSql, type PlaceRow } from './area-book.ts';
import { loadSeries } from './load-shipped.ts';
import { shippedFigures } from './shipped-figures.ts';

const database = await testDatabase({ name: 'places', fill: loadPlaces });
const client = new pg.Client({ connectionString: database.url });
await client.connect();
after(async () => {
  await client.end();
  await database.drop();
});
const { rows } = await client.query<PlaceRow>(areaRowsSql);
const figures = shippedFigures(new AreaBook(rows));
const one = (source: string, area: string, year: number, measure: string) =>
  figures.find((f) => f.source === source && f.area === area && f.year === year && f.measure === measure);

suite('the shipped statistics', () => {
  test('keep the misprints of 2022 as published and flag them', () => {
    const total = one('national-results', 'vn', 2022, 'listedHouseholds');
    assert.equal(total?.value, 1_972_767);
    assert.deepEqual(total.flags, ['sumDiffers', 'partsDiffer']);
    assert.equal(one('national-results', 'region:NT4', 2022, 'listedHouseholds')?.value, 236_766);
    assert.deepEqual(one('national-results', 'region:NT1', 2022, 'poorHouseholds')?.flags, ['partsDiffer']);
    assert.deepEqual(one('national-results', 'vn', 2023, 'listedHouseholds')?.flags, []);
  });

  test('28 of the 54 movement rows of Đắk Nông do not balance and say so', () => {
    const closings = figures.filter(({ measure }) => /^R[23]\.\w+\.9$/u.test(measure));
    assert.equal(closings.length, 54);
    assert.equal(closings.filter(({ flags }) => flags.includes('closingDiffers')).length, 28);
  });

  test('figures of a local standard are marked, an empty cell is no number', () => {
    assert.deepEqual(one('province-press-figures', '2025-06:01', 2022, 'poorHouseholds')?.flags, ['localStandard']);
    assert.equal(one('national-results', 'vn', 2018, 'poorHouseholds'), undefined);
    assert.ok(figures.every(({ note }) => !/[a-z]{3,} (?:of|the|table)\b/u.test(note)));
  });

  test('load once; a second time changes nothing', async () => {
    assert.equal(await loadSeries(client), figures.length);
    assert.equal(await loadSeries(client), 0);
  });
});
