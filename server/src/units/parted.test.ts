import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import ExcelJS from 'exceljs';
import { unitChangeWords } from '@ra-soat/domain/words/unit-change.vi.ts';
import { reportAsOf, reportChoices } from '../place-reports/contract.ts';
import { putBlob } from '../platform/blob.ts';
import { sha256 } from '../platform/canonical.ts';
import { Problem } from '../platform/problem.ts';
import { assertLedgerAgrees } from '../test-ledger.ts';
import { testWorld } from '../test-world.ts';
import { unitChange } from './contract.ts';
import { worked } from './test-merger.ts';
import { now, old, oldVillage } from './test-old-units.ts';

// The village Thôn Tây of a divided commune is itself divided: three households go to Phan Rí Cửa with its name, two to
// Tuy Phong, by the allocation sheet. The steps follow one another.
const world = await testWorld({ today: '2025-07-02' });
after(() => world.drop());
const { pool } = world.database;
await oldVillage(pool, old.dung, 'Thôn 1', 1);
const east = await oldVillage(pool, old.divided, 'Thôn Đông', 4, 1);
const west = await oldVillage(pool, old.divided, 'Thôn Tây', 5, 2);
const minh = await oldVillage(pool, old.minh, 'Thôn Tây', 2);
const [poor, near] = west.households;
assert.ok(poor && near);
const department = await world.person('provincialDepartment', now.province);
const ministry = await world.person('ministry', 'vn');
const changeId = randomUUID();
const { sheet: words } = unitChangeWords;
const codeOf = (place: string) => place.slice(place.indexOf(':') + 1);

type Row = readonly string[];
type Sheets = Readonly<Record<'villages' | 'households', readonly Row[]>>;

/** The allocation sheet as it is downloaded, with these rows filled in. */
async function load(filled: Sheets) {
  const { bytes } = await world.file(department, 'unitChange.sheet', { changeId });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(Buffer.from(bytes)).buffer);
  for (const [part, at] of [
    ['villages', 5],
    ['households', 4],
  ] as const) {
    const page = workbook.getWorksheet(words[part]);
    assert.ok(page);
    for (const [id, code] of filled[part]) {
      let row = 0;
      page.eachRow((one, n) => (row ||= one.getCell(1).text === id && one.getCell(at).text === '' ? n : 0));
      const line = page.getRow(row || page.rowCount + 1);
      line.getCell(1).value = id ?? '';
      line.getCell(at).value = code ?? '';
    }
  }
  const content = Buffer.from(await workbook.xlsx.writeBuffer());
  const file = sha256(content);
  await putBlob(world.doors, department, file, content);
  return world.run(department, 'unitChange.sheetLoad', { changeId, file });
}

const [toTuyPhong, toPhanRi] = [codeOf(now.tuyPhong), codeOf(now.phanRi)];
const villages: readonly Row[] = [
  [east.villageId, toTuyPhong],
  [west.villageId, toPhanRi],
];
const send = (kind: string, body: object = {}) => world.run(department, kind, { changeId, ...body });

async function stored() {
  const { rows } = await pool.query<{ placed: number; parted: number }>(
    `select (select count(new_commune_id)::integer from unit_change_village where old_commune_id = $1) as placed,
            (select count(*)::integer from unit_change_household) as parted`,
    [old.divided],
  );
  return rows[0];
}

async function rowsOf(code: string, place: string, year: number, map: string) {
  const answer = await world.ask(ministry, 'report.asOf', { place, year, standard: 'vn-2022', code, map });
  return reportAsOf.output.parse(answer).rows;
}

/** The last line of a report: households, or the households row of R2 and R3. */
async function total(code: string, place: string, year: number, map = 'current') {
  const rows = await rowsOf(code, place, year, map);
  return rows.find(({ kind, rowKey }) => kind === 'total' && rowKey !== 'persons')?.cells;
}

/** Every line, in its order: villages of a commune, communes of a district, provinces of the country. */
async function reports2024() {
  const found: unknown[] = [];
  for (const code of ['R1', 'R2', 'R3', 'R4']) {
    for (const place of [old.divided, old.minh, old.district, 'vn']) {
      found.push([code, place, await rowsOf(code, place, 2024, 'before-2025-07-01')]);
    }
  }
  return found;
}

let before: unknown[] = [];

test('a sheet with a wrong row names sheet, row, column and remedy, and nothing of it is kept', async () => {
  before = await reports2024();
  await world.run(department, 'unitChange.draft', { changeId, place: now.tuyPhong, on: '2025-07-01', basis: 'NQ mẫu' });
  const foreign = minh.households[0] ?? '';
  for (const [filled, sheet, field, what] of [
    [{ villages, households: [[poor, '99999']] }, words.households, 'Mã xã mới', /lấy mã ở trang “Xã mới”/u],
    [{ villages, households: [[foreign, toTuyPhong]] }, words.households, 'Mã hộ', /không ở thôn nào/u],
    [
      {
        villages,
        households: [
          [near, toTuyPhong],
          [near, toPhanRi],
        ],
      },
      words.households,
      'Mã hộ',
      /giữ một dòng/u,
    ],
    [
      { villages: [...villages, [minh.villageId, toPhanRi]], households: [] },
      words.villages,
      'Mã thôn',
      /chép lại mã/u,
    ],
  ] as const) {
    await assert.rejects(load(filled), (error) => {
      assert.ok(error instanceof Problem && error.code === 'UNIT_SHEET_ROW');
      const { values } = error.detail;
      assert.deepEqual([values?.['sheet'], values?.['field']], [sheet, field]);
      assert.ok(Number(values?.['row']) > 1);
      assert.match(String(values?.['what']), what);
      return true;
    });
    assert.deepEqual(await stored(), { placed: 0, parted: 0 });
  }
});

test('the filled sheet is taken in whole; the dry run counts the parted households where they go', async () => {
  const { answer } = await load({
    villages,
    households: [
      [poor, toTuyPhong],
      [near, toTuyPhong],
    ],
  });
  assert.deepEqual(answer, { villages: 2, households: 2 });
  assert.deepEqual((await send('unitChange.dryRun')).answer, { different: 0 });
  const { before: was, after: is } = unitChange.output.parse(await world.ask(department, 'unitChange', { changeId }));
  const counted = (units: typeof was) =>
    units.map(({ placeId, counts }) => [placeId, counts.households, counts.persons, counts.poor, counts.nearPoor]);
  assert.deepEqual(counted(was), [
    [old.dung, 1, 2, 1, 0],
    [old.divided, 9, 18, 2, 7],
  ]);
  assert.deepEqual(counted(is), [
    [now.phanRi, 3, 6, 0, 3],
    [now.tuyPhong, 7, 14, 3, 4],
  ]);
});

test('carried out, class, profile, lists and ledger went with the households', async () => {
  await send('unitChange.carryOut');
  await worked(world, changeId);
  await assertLedgerAgrees(pool);
  const { rows } = await pool.query<{ name: string; n: number }>(
    `select v.name, count(*)::integer as n from household_status s join status_profile p using (household_id, standard_id, from_on, seq)
     join village v on v.village_id = s.village_id where s.to_on is null and v.commune_id = any ($1) group by 1 order by 1`,
    [[now.phanRi, now.tuyPhong]],
  );
  assert.deepEqual(rows, [
    { name: 'Thôn 1', n: 1 },
    { name: 'Thôn Đông', n: 4 },
    { name: 'Thôn Tây', n: 3 },
    { name: 'Thôn Tây (phần về Xã Tuy Phong)', n: 2 },
  ]);
  for (const [place, map, poorNow, nearNow] of [
    [now.tuyPhong, 'current', 3, 4],
    [now.phanRi, 'current', 0, 3],
    [old.divided, 'before-2025-07-01', 2, 7],
  ] as const) {
    assert.equal((await total('R2', place, 2025, map))?.[8], poorNow, `R2 ${place}`);
    assert.equal((await total('R3', place, 2025, map))?.[8], nearNow, `R3 ${place}`);
  }
});

test('the reports of 2024 on the old map are what they were', async () => {
  assert.deepEqual(await reports2024(), before);
});

test('a new commune offers the years and the standard of the communes its villages came from', async () => {
  const asked = await world.ask(department, 'report.choices', { place: now.phanRi });
  const { years, standards } = reportChoices.output.parse(asked);
  assert.deepEqual([years, standards.map(({ standard }) => standard)], [[2024, 2023], ['vn-2022']]);
});

test('no unit passes on twice: the message names it', async () => {
  const twice = { changeId: randomUUID(), place: now.phanRi, on: '2025-07-01', basis: 'Lần hai' };
  await assert.rejects(world.run(department, 'unitChange.draft', twice), (error) => {
    assert.ok(error instanceof Problem && error.code === 'UNIT_ALREADY_CHANGED');
    assert.match(String(error.detail.values?.['units']), /Phong Phú/u);
    return true;
  });
});

test('taken back, the village is one again, and ledger and reports are as before', async () => {
  await send('unitChange.undo', { reason: 'Nhầm hộ (mẫu)' });
  await worked(world, changeId);
  await assertLedgerAgrees(pool);
  assert.deepEqual(await reports2024(), before);
  const { rows } = await pool.query<{ n: number; open: number }>(
    `select (select count(*)::integer from household_place where village_id = $1 and to_on is null) as n,
            (select count(*)::integer from household_status where village_id = $1 and to_on is null) as open`,
    [west.villageId],
  );
  assert.deepEqual(rows, [{ n: 5, open: 5 }]);
  assert.equal((await total('R2', old.divided, 2025, 'before-2025-07-01'))?.[8], 2);
});
