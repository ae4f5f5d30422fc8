import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import exceljs from 'exceljs';
import type { Actor } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { walkToDecision } from '../test-decided-round.ts';
import { citizenNumberOf, decisionBody, storyIds } from '../test-story-bodies.ts';
import { incomeSteps } from '../test-story-income.ts';
import { castOf, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { insuranceList } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Tân');
const [first, second, third, fourth] = ids.households;
const roundId = ids.round;
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');

before(() => walkToDecision(world, ids, cast));

const ask = async (input: object = {}) =>
  insuranceList.output.parse(await world.ask(officer, 'insurance.list', { roundId, ...input }));

async function rowsOf(actor: Actor, sheet: number): Promise<string[][]> {
  const file = await world.file(actor, 'insurance.excel', { roundId });
  const book = new exceljs.Workbook();
  await book.xlsx.load(new Uint8Array(file.bytes).buffer);
  const rows = book.worksheets[sheet]?.getRows(7, 20) ?? [];
  return rows
    .map((row) => [2, 3, 7, 11, 12, 13, 14, 15].map((column) => row.getCell(column).text))
    .filter(([name]) => name);
}

test('trước quyết định chưa có danh sách', async () => {
  await assert.rejects(ask(), (error) => error instanceof Problem && error.detail.review?.code === 'roundNotDecided');
});

test('thành viên hộ được công nhận từ 01/01 năm sau; ai mới, ai giảm, ai đổi mã', async () => {
  await world.run(cast('communeChairman'), 'decision.sign', decisionBody(ids));
  const list = await ask();
  assert.deepEqual([list.from, list.to], ['2027-01-01', '2027-12-31']);
  const of = new Map(list.people.map((one) => [one.householdId, `${one.before ?? '–'} ${one.object} ${one.change}`]));
  assert.deepEqual(
    ids.households.map((id) => of.get(id)),
    ['HN CN changed', 'CN CN left', '– HN new', 'HN HN left'],
  );
  assert.deepEqual(list.counts, { new: 1, left: 2, changed: 1, same: 0, HN: 1, CN: 1, withoutNumber: 1, GB: 0 });
});

test('lọc theo biến động, từng trang nối nhau', async () => {
  const left = await ask({ change: 'left' });
  assert.deepEqual(new Set(left.people.map(({ householdId }) => householdId)), new Set([second, fourth]));
  const page = await ask({ limit: 3 });
  assert.deepEqual([page.people.length, page.total, page.next], [3, 4, '3']);
  const rest = await ask({ limit: 3, after: 3 });
  assert.deepEqual([rest.people.length, rest.next], [1, null]);
  assert.ok([first, third].includes(page.people[0]?.householdId ?? ''));
});

const middle = ['Tân Người Nông', '', '', 'GB', '01/01/2027', '31/10/2027', '', 'Giữ nguyên'];

test('hộ có mức sống trung bình được công nhận vào danh sách với mã GB, đến ngày hết hiệu lực', async () => {
  await walk(world, cast, incomeSteps(ids));
  const { counts } = await ask();
  assert.deepEqual([counts.HN, counts.CN, counts.GB, counts.same], [1, 1, 1, 1]);
});

test('tệp Excel: mã đối tượng, từ ngày, đến ngày; cột chưa biết để trống', async () => {
  const rows = await rowsOf(officer, 0);
  const number = citizenNumberOf(third);
  assert.deepEqual(rows.toSorted(), [
    ['Tân Người Mẫu 1', '', '', 'CN', '01/01/2027', '31/12/2027', '', 'Đổi mã đối tượng'],
    ['Tân Người Mẫu 3', '', number, 'HN', '01/01/2027', '31/12/2027', '', 'Tăng mới'],
    middle,
  ]);
  assert.deepEqual((await rowsOf(officer, 1)).map(([name]) => name).toSorted(), ['Tân Người Mẫu 2', 'Tân Người Mẫu 4']);
});

test('người không có quyền xem số định danh nhận tệp không có số', async () => {
  const front = await world.person('fatherlandFront', ids.commune);
  const rows = await rowsOf(front, 0);
  assert.deepEqual(
    rows.map(([, , number]) => number),
    ['', '', ''],
  );
});
