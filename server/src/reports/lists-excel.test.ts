import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readWholeWorkbook } from '../platform/workbook/read-workbook.ts';
import { pinnedClock } from '../platform/clock.ts';
import { keyringOf } from '../platform/keyring.ts';
import { runQuery } from '../platform/query.ts';
import { testDatabase, type TestDatabase } from '../platform/test-database.ts';
import { randomRound, type RandomRound } from './fixtures/random-round.ts';
import { listsExcelFile } from './lists-excel.ts';

const keys = keyringOf(Buffer.alloc(32, 7));
let database: TestDatabase;
let round: RandomRound;
let folder: string;

before(async () => {
  database = await testDatabase();
  round = await randomRound(database, keys, { seed: 10, signed: true, villages: 2, perVillage: 20 });
  folder = await mkdtemp(join(tmpdir(), 'ra-soat-lists-'));
});
after(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

test('ba danh sách xuất ra đọc lại được: không dòng nào bị từ chối, đủ hộ, đủ người của từng danh sách', async () => {
  const clock = pinnedClock(() => '2026-02-01');
  const answer = await runQuery({ database, keys, clock }, listsExcelFile, round.actor, { roundId: round.roundId });
  const path = join(folder, 'lists.xlsx');
  await writeFile(path, answer.bytes);
  const commune = { codes: ['24688'], splitCodes: [], names: ['Xã Quảng Khê'] };
  const { sheets } = await readWholeWorkbook(path, { on: clock.today(), commune });
  const { households } = round;
  const listed = households.filter(({ after: now }) => now === 'POOR' || now === 'NEAR_POOR');
  const left = (of: string, to: readonly string[]) =>
    households.filter((home) => home.before === of && to.includes(home.after));
  const lists = [listed, left('POOR', ['NEAR_POOR', 'NON_POOR']), left('NEAR_POOR', ['NON_POOR'])];
  assert.deepEqual(
    sheets.map((sheet) => [sheet.refused, sheet.households, sheet.persons]),
    lists.map((homes) => [0, homes.length, homes.reduce((sum, { personsNow }) => sum + personsNow, 0)]),
  );
});
