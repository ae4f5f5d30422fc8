import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import exceljs from 'exceljs';
import type { z } from 'zod';
import { pinnedClock } from '../platform/clock.ts';
import type { Doors } from '../platform/command.ts';
import { keyringOf } from '../platform/keyring.ts';
import { Problem } from '../platform/problem.ts';
import { runQuery, type FileAnswer } from '../platform/query.ts';
import { testDatabase, type TestDatabase } from '../platform/test-database.ts';
import { reportList, reportTable } from './contract.ts';
import { DECIDED } from './fixtures/invented.ts';
import { actorOf, randomRound, type RandomRound } from './fixtures/random-round.ts';
import { listsExcelFile } from './lists-excel.ts';
import { reportExcelFile } from './report-excel.ts';
import { reportListQuery } from './report-list.ts';
import { reportTableQuery } from './report-table.ts';

type Table = z.output<(typeof reportTable)['output']>;
type List = z.output<(typeof reportList)['output']>;

const keys = keyringOf(Buffer.alloc(32, 7));

function doorsOf(database: TestDatabase): Doors {
  return { database, keys, clock: pinnedClock(() => '2025-11-10') };
}

async function tableOf(database: TestDatabase, round: RandomRound, code: string, layout = 'circular'): Promise<Table> {
  const answer = await runQuery(doorsOf(database), reportTableQuery, round.actor, {
    roundId: round.roundId,
    code,
    layout,
  });
  return reportTable.output.parse(answer);
}

async function listOf(database: TestDatabase, round: RandomRound, code: string, after?: string): Promise<List> {
  const input = { roundId: round.roundId, code, limit: 7, ...(after && { after }) };
  return reportList.output.parse(await runQuery(doorsOf(database), reportListQuery, round.actor, input));
}

async function wholeList(database: TestDatabase, round: RandomRound, code: string): Promise<List['rows']> {
  const rows: List['rows'] = [];
  let page = await listOf(database, round, code);
  rows.push(...page.rows);
  while (page.next) {
    page = await listOf(database, round, code, page.next);
    rows.push(...page.rows);
  }
  return rows;
}

const total = ({ rows }: Table) => rows.slice(-2).map(({ cells }) => cells);
const failed = ({ checks }: Table) => checks.filter(({ ok }) => !ok).flatMap(({ findings }) => findings);

async function workbookOf({ bytes }: FileAnswer): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

for (const seed of [1, 2, 3]) {
  describe(`đợt rà soát đã ký, dữ liệu ngẫu nhiên ${seed}`, () => {
    let database: TestDatabase;
    let round: RandomRound;
    before(async () => {
      database = await testDatabase();
      round = await randomRound(database, keys, { seed, signed: true, villages: 4, perVillage: 20 });
    });
    after(() => database.drop());

    test('R2, R3 cân đối ở từng thôn và khớp với R1, R14, R15, danh sách kèm quyết định, quyết định năm trước', async () => {
      const table = await tableOf(database, round, 'R2');
      assert.equal(table.stage, 'official');
      assert.deepEqual(
        table.checks.map(({ number }) => number),
        [1, 2, 3, 10, 11, 12, 13, 15, 17],
      );
      assert.deepEqual(failed(table), []);
    });

    test('cột 1 và cột 9 đúng bằng số hộ, nhân khẩu đếm thẳng từ dữ liệu', async () => {
      for (const [code, of] of [
        ['R2', 'POOR'],
        ['R3', 'NEAR_POOR'],
      ] as const) {
        const [households, persons] = total(await tableOf(database, round, code));
        const opening = round.households.filter((home) => home.before === of);
        const closing = round.households.filter((home) => home.after === of);
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        assert.deepEqual([households?.[0], households?.[8]], [opening.length, closing.length]);
        const before = sum(opening.map(({ personsBefore }) => personsBefore));
        assert.deepEqual([persons?.[0], persons?.[8]], [before, sum(closing.map(({ personsNow }) => personsNow))]);
      }
    });

    test('R15 và R14 theo trang không sót, không lặp, đúng số hộ và nhân khẩu của R1', async () => {
      const r1 = (await tableOf(database, round, 'R1')).rows.at(-1)?.cells ?? [];
      for (const [code, households, persons] of [
        ['R15', 2, 4],
        ['R14', 6, 8],
      ] as const) {
        const rows = await wholeList(database, round, code);
        const heads = rows.filter(({ memberNumber }) => memberNumber === 1);
        assert.deepEqual(
          heads.map(({ householdNumber }) => householdNumber),
          heads.map((_, i) => i + 1),
        );
        assert.deepEqual([heads.length, rows.length], [r1[households], r1[persons]]);
        assert.equal(new Set(heads.map(({ householdId }) => householdId)).size, heads.length);
      }
    });
  });
}

describe('kiểm tra tìm ra chỗ sai', () => {
  let database: TestDatabase;
  let round: RandomRound;
  before(async () => {
    database = await testDatabase();
    round = await randomRound(database, keys, { seed: 7, signed: true, villages: 2, perVillage: 20 });
  });
  after(() => database.drop());

  test('một hộ bị bỏ khỏi danh sách thành viên thì kiểm tra nói ra', async () => {
    const home = round.households.find(({ after: now }) => now === 'POOR');
    await database.kysely
      .updateTable('household_member')
      .set({ to_on: DECIDED })
      .where('household_id', '=', home?.householdId ?? '')
      .where('is_head', '=', true)
      .execute();
    const table = await tableOf(database, round, 'R1');
    const persons = table.checks.find(({ number }) => number === 11);
    assert.equal(persons?.ok, false);
    assert.match(persons.findings[0]?.text ?? '', /R15 có \d+ nhân khẩu, R1 cột 5 có \d+/u);
  });
});

describe('đợt rà soát chưa ký', () => {
  let database: TestDatabase;
  let round: RandomRound;
  before(async () => {
    database = await testDatabase();
    round = await randomRound(database, keys, { seed: 4, signed: false, villages: 3, perVillage: 12, open: true });
  });
  after(() => database.drop());

  test('thôn còn hộ chưa có kết quả in "–", dòng cộng nói còn thiếu một thôn', async () => {
    const table = await tableOf(database, round, 'R2');
    assert.equal(table.stage, 'preliminary');
    const open = table.rows.filter(({ unitId }) => unitId === round.villages[2]);
    assert.deepEqual(
      open.map(({ cells }) => cells.join('')),
      ['–––––––––', '–––––––––'],
    );
    assert.equal(table.rows.at(-1)?.missing, 1);
    assert.deepEqual(
      table.checks.map(({ number }) => number),
      [1, 2, 3, 10, 11, 12, 13],
    );
    assert.deepEqual(failed(table), []);
  });

  test('bản của phần mềm quốc gia không có khối thành thị, nông thôn', async () => {
    const table = await tableOf(database, round, 'R1', 'software');
    assert.equal(table.columns.length, 14);
    assert.deepEqual(
      table.rows.map(({ section }) => section),
      [false, false, false, true],
    );
  });

  test('người ngoài xã không xem được, dù chỉ còn cơ sở dữ liệu canh giữ', async () => {
    const outsider = actorOf('povertyOfficer', '2025-07:68999');
    const input = { roundId: round.roundId, code: 'R1' };
    const ask = (trustPlace: boolean) =>
      runQuery({ ...doorsOf(database), trustPlace }, reportTableQuery, outsider, input);
    const refused = (error: unknown) => error instanceof Problem && error.code === 'NOT_ALLOWED';
    await assert.rejects(ask(false), refused);
    await assert.rejects(ask(true), refused);
  });

  test('Bộ xem được tổng số, không xem được danh sách có tên người', async () => {
    const ministry = actorOf('ministry', 'vn');
    const own = await tableOf(database, round, 'R2');
    assert.deepEqual((await tableOf(database, { ...round, actor: ministry }, 'R2')).rows, own.rows);
    await assert.rejects(
      runQuery(doorsOf(database), reportExcelFile, ministry, { roundId: round.roundId, code: 'R15' }),
      (error) => error instanceof Problem && error.code === 'NOT_ALLOWED',
    );
  });
});

describe('tệp Excel', () => {
  let database: TestDatabase;
  let round: RandomRound;
  before(async () => {
    database = await testDatabase();
    round = await randomRound(database, keys, { seed: 5, signed: true, villages: 2, perVillage: 15 });
  });
  after(() => database.drop());
  const ask = (code: string) =>
    runQuery(doorsOf(database), reportExcelFile, round.actor, { roundId: round.roundId, code });

  test('R3: công thức sống, kết quả bằng bảng trên màn hình', async () => {
    const answer = await ask('R3');
    assert.equal(answer.fileName, 'R3 2025 - Xã Quảng Khê.xlsx');
    const sheet = (await workbookOf(answer)).getWorksheet('R3');
    const [households] = total(await tableOf(database, round, 'R3'));
    const last = 13 + 2 + 2 + 2 * 2 + 1;
    assert.equal(
      sheet?.getCell(`L${last}`).formula,
      `D${last}-E${last}-F${last}-G${last}+H${last}+I${last}+J${last}+K${last}`,
    );
    assert.equal(sheet.getCell(`L${last}`).result, households?.[8]);
  });

  test('R15: mỗi thành viên một dòng dưới dòng của xã', async () => {
    const sheet = (await workbookOf(await ask('R15'))).getWorksheet('R15');
    const rows = await wholeList(database, round, 'R15');
    const heads = rows.filter(({ memberNumber }) => memberNumber === 1).length;
    assert.equal(sheet?.getCell('C8').text, `Xã Quảng Khê: ${heads} hộ, ${rows.length} nhân khẩu`);
    assert.equal(sheet.getCell(8 + rows.length, 3).text, rows.at(-1)?.name);
  });

  test('ba danh sách của xã: đủ hộ của quyết định, mã nguyên nhân, số định danh giữ số 0 và chữ', async () => {
    const answer = await runQuery(doorsOf(database), listsExcelFile, round.actor, { roundId: round.roundId });
    const workbook = await workbookOf(answer);
    const listed = workbook.getWorksheet('HN, HCN');
    const numbers = (listed?.getColumn(2).values ?? []).slice(8).filter((value) => value !== '' && value != null);
    const now = round.households.filter(({ after: found }) => found === 'POOR' || found === 'NEAR_POOR');
    assert.equal(numbers.length, now.length);
    assert.match(listed?.getCell('H8').text ?? '', /^999\d{9}$/u);
    assert.equal(listed?.getCell('X8').text, '2; Chây lười lao động');
    assert.equal(listed.getCell('R8').text, '12/12/2025');
    const exited = round.households.filter(
      (home) => home.before === 'POOR' && ['NEAR_POOR', 'NON_POOR'].includes(home.after),
    );
    const sheet = workbook.getWorksheet('Thoát nghèo');
    const left = (sheet?.getColumn(2).values ?? []).slice(10).filter((value) => value !== '' && value != null);
    assert.equal(left.length, exited.length);
  });
});
