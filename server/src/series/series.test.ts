import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import pg from 'pg';
import { seriesColumnWords } from '@ra-soat/domain/words/series.vi.ts';
import { testWorld } from '../test-world.ts';
import { seriesDeprivations, seriesLoad, seriesMap, seriesMovements, seriesPage } from './contract.ts';
import { loadSeries } from './load-shipped.ts';
import type { z } from 'zod';

const world = await testWorld({ today: '2026-11-12' });
const owner = new pg.Client({ connectionString: world.database.url });
await owner.connect();
await loadSeries(owner);
await owner.end();
after(() => world.drop());

const ministry = await world.person('ministry', 'vn');
const province = await world.person('provincialDepartment', '2025-07:68');
const officer = await world.person('povertyOfficer', '2025-07:24631');
const page = async (area: string) => seriesPage.output.parse(await world.ask(officer, 'series.page', { area }));
const seriesLoadAnswer = seriesLoad.output;
const heading = Object.values(seriesColumnWords).join(';');
const body = (table: readonly string[], more: Partial<z.input<typeof seriesLoad.input>> = {}) => ({
  ...{ sourceId: randomUUID(), place: 'vn', title: 'Bảng mẫu', publisher: 'Nơi công bố mẫu', mode: 'load' },
  ...{ table: [heading, ...table].join('\n'), ...more },
});

const row = '34-68;2025;2022-2025;Số hộ nghèo;4.000;xác nhận;QĐ mẫu;';

suite('series over the years', () => {
  test('the country has both standards in 2021 and its misprint of 2022 with what is expected', async () => {
    const { figures, findings, sources, area } = await page('vn');
    const of2021 = figures.filter(({ year, measure }) => year === 2021 && measure === 'poorRate');
    assert.deepEqual(
      of2021.map(({ standard, value }) => [standard, value]),
      [
        ['vn-2016', 223],
        ['vn-2022', 52],
      ],
    );
    assert.deepEqual(
      findings.filter(({ year }) => year === 2022).map(({ flag, found, expected }) => [flag, found - expected]),
      [
        ['sumDiffers', 119],
        ['partsDiffer', 119],
      ],
    );
    assert.equal(area.name, 'Cả nước');
    assert.ok(sources.every(({ caveats }) => caveats.length > 0));
  });

  test('a province of today is its old provinces added up in households, and has no rate', async () => {
    const { figures, addedUp, area } = await page('2025-07:68');
    assert.equal(addedUp.length, 3);
    const poor = figures.find(
      ({ year, measure, source }) =>
        year === 2024 && measure === 'poorHouseholds' && source === 'province-panel-2022-2024',
    );
    const parts = await Promise.all(['2025-06:60', '2025-06:67', '2025-06:68'].map(page));
    const sum = parts
      .flatMap((part) => part.figures)
      .filter((one) => one.year === 2024 && one.measure === 'poorHouseholds' && one.source === poor?.source)
      .reduce((total, { value }) => total + value, 0);
    assert.deepEqual([poor?.value, poor?.mark, area.map], [sum, 'derived', '34']);
    assert.ok(figures.every(({ measure }) => !measure.endsWith('Rate')));
  });

  test('own figures are for who may read reports of the place', async () => {
    assert.deepEqual((await page('vn')).own, []);
    const own = seriesPage.output.parse(await world.ask(ministry, 'series.page', { area: 'vn' })).own;
    assert.deepEqual(own, []);
    await assert.rejects(world.ask(officer, 'series.page', { area: '2025-06:99' }), { code: 'NOT_FOUND' });
  });
});

suite('maps and movement reports', () => {
  test('the map of 63 holds Hà Giang 2024 at 25,93 % with its base, and Hòa Bình without a rate', async () => {
    const map = seriesMap.output.parse(await world.ask(officer, 'series.map', { map: '63', year: 2024 }));
    const named = (name: string) => map.shapes.find((shape) => shape.name === name);
    assert.equal(map.shapes.length, 63);
    assert.deepEqual([named('Hà Giang')?.hundredths, named('Hà Giang')?.base], [2593, 'fromNearPoorRate']);
    const hoaBinh = map.shapes.find(({ area }) => area === '2025-06:17');
    assert.deepEqual([hoaBinh?.poor, hoaBinh?.hundredths], [14_573, null]);
    assert.ok(map.shapes.every(({ path }) => path.startsWith('M')));
    const now = seriesMap.output.parse(await world.ask(officer, 'series.map', { map: '34' }));
    assert.deepEqual([now.shapes.length, now.year], [34, 2024]);
    const total = (shapes: typeof now.shapes) => shapes.reduce((sum, { poor }) => sum + (poor ?? 0), 0);
    assert.deepEqual([total(map.shapes), total(now.shapes)], [599_608, 599_608]);
  });

  test('28 of 54 movement rows fail and name what they lack', async () => {
    const found = seriesMovements.output.parse(await world.ask(officer, 'series.movements', {}));
    assert.deepEqual([found.rows, found.unbalanced, found.units.length], [54, 28, 14]);
    const tamThang = found.units.find(({ name }) => name === 'Xã Tâm Thắng');
    assert.deepEqual(
      tamThang?.reports.map(({ missing }) => missing),
      [[], [{ report: 'R3', column: 4, households: 2, persons: 7 }]],
    );
    assert.deepEqual(tamThang.transfers, [{ report: 'R3', column: 5, households: 1, persons: 2 }]);
    assert.deepEqual(tamThang.completed, [{ report: 'R3', column: 4, households: 3, persons: 9 }]);
    assert.equal(tamThang.reports[0]?.households[3], null);
  });

  test('the printed R4: twelve indicators of every row, a district against its communes', async () => {
    const found = seriesDeprivations.output.parse(await world.ask(officer, 'series.deprivations', {}));
    assert.equal(found.indicators.length, 12);
    const cuJut = found.units.find(({ name, district }) => district && name === 'Huyện Cư Jút');
    assert.deepEqual([cuJut?.households, cuJut?.total, cuJut?.cells[9], cuJut?.meanHundredths], [204, 716, 128, 351]);
    assert.deepEqual(
      found.units.filter(({ faults }) => faults.length > 0).map(({ name, faults }) => [name, ...faults]),
      [],
    );
  });
});

suite('loading a series', () => {
  test('a bad row is named with its column and remedy, and nothing is stored', async () => {
    const bad = body(['34-99;2025;2022-2025;Số hộ nghèo;4.000;xác nhận;QĐ mẫu;', '34-68;2031;2027;Tỷ lệ;mười;chắc;;'], {
      mode: 'check',
    });
    const { answer } = await world.run(ministry, 'series.load', bad);
    const { faults, stored } = seriesLoadAnswer.parse(answer);
    assert.deepEqual(
      faults.map(({ row: at, column }) => [at, column]),
      [
        [2, 'Mã đơn vị'],
        [3, 'Năm rà soát'],
        [3, 'Chuẩn'],
        [3, 'Chỉ tiêu'],
        [3, 'Mức tin cậy'],
      ],
    );
    assert.match(faults[0]?.message ?? '', /34-99/u);
    assert.equal(stored, 0);
    await assert.rejects(world.run(ministry, 'series.load', { ...bad, mode: 'load' }), { code: 'SERIES_FAULTY' });
  });

  test('what does not add up is stored only by who accepts it, and carries its flag', async () => {
    const rows = [
      'VN;2025;2022-2025;Số hộ nghèo;10;theo báo cáo;;',
      'VN;2025;2022-2025;Số hộ cận nghèo;5;theo báo cáo;;',
    ];
    const wrong = body([...rows, 'VN;2025;2022-2025;Số hộ nghèo và cận nghèo;16;theo báo cáo;;']);
    await assert.rejects(world.run(ministry, 'series.load', wrong), { code: 'SERIES_DOES_NOT_ADD_UP' });
    await world.run(ministry, 'series.load', { ...wrong, acceptFlagged: true });
    const stored = (await page('vn')).figures.filter(({ source }) => source === wrong.sourceId);
    assert.deepEqual(stored.map(({ value, flags }) => [value, flags]).toSorted(), [
      [10, []],
      [16, ['sumDiffers']],
      [5, []],
    ]);
  });
});

suite('loading a series again, and by a province', () => {
  test('the same table again changes nothing; a correction is a later version beside the earlier one', async () => {
    const first = body([row], { place: '2025-07:68' });
    const load = async (input: object) =>
      seriesLoadAnswer.parse((await world.run(province, 'series.load', input)).answer);
    assert.equal((await load(first)).stored, 1);
    assert.equal((await load(first)).stored, 0);
    const corrected = { ...first, table: first.table.replace('4.000', '4.001') };
    assert.equal((await load(corrected)).stored, 1);
    const [figure] = (await page('2025-07:68')).figures.filter(({ source }) => source === first.sourceId);
    assert.deepEqual([figure?.value, figure?.replaced], [4001, [{ value: 4000, decimals: 0 }]]);
  });

  test('a province loads its own units only', async () => {
    const foreign = body(
      ['63-01;2025;2022-2025;Số hộ nghèo;1;theo báo cáo;;', '63-67;2024;2022-2025;Số hộ nghèo;5163;theo báo cáo;;'],
      {
        place: '2025-07:68',
        mode: 'check',
      },
    );
    const { faults } = seriesLoadAnswer.parse((await world.run(province, 'series.load', foreign)).answer);
    assert.deepEqual(
      faults.map(({ row: at, message }) => [at, message.includes('63-01')]),
      [[2, true]],
    );
    await assert.rejects(world.run(province, 'series.load', body([row])), { code: 'NOT_ALLOWED' });
  });
});
