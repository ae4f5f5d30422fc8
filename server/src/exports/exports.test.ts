import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import exceljs from 'exceljs';
import { Problem } from '../platform/problem.ts';
import { walkToDecision } from '../test-decided-round.ts';
import { citizenNumberOf, decisionBody, storyIds } from '../test-story-bodies.ts';
import { castOf } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { exportPage, type ExportKind } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Đễ Hoàng');
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');

before(async () => {
  await walkToDecision(world, ids, cast);
  await world.run(cast('communeChairman'), 'decision.sign', decisionBody(ids));
  world.setToday('2027-01-05');
});

async function record(kind: ExportKind, change: object = {}, actor = officer): Promise<string> {
  const exportId = randomUUID();
  await world.run(actor, 'export.record', {
    ...{ exportId, place: ids.commune, kind, on: '2027-01-05', roundId: ids.round, withNumbers: false },
    ...{ purpose: 'Cấp thẻ (mẫu)', recipient: 'BHXH (mẫu)', ...change },
  });
  return exportId;
}

/** The texts of every sheet by its name, row by row. */
async function read(bytes: Uint8Array): Promise<Map<string, string[][]>> {
  const book = new exceljs.Workbook();
  const own = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(own).set(bytes);
  await book.xlsx.load(own);
  return new Map(
    book.worksheets.map((sheet) => {
      const rows = Array.from({ length: sheet.rowCount }, (_, at) =>
        Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(at + 1, column + 1).text),
      );
      return [sheet.name, rows];
    }),
  );
}

const fetched = async (exportId: string, actor = officer) =>
  read((await world.file(actor, 'export.file', { exportId })).bytes);
const code = async (work: Promise<unknown>) =>
  work.then(
    () => 'allowed',
    (error: unknown) => (error instanceof Problem ? error.code : assert.fail(String(error))),
  );

test('danh sách thành viên: mỗi người của hộ nghèo, hộ cận nghèo một dòng; số định danh chỉ có khi được chọn và có quyền', async () => {
  const plain = [...(await fetched(await record('members'))).values()][0] ?? [];
  const people = plain.slice(7);
  assert.deepEqual(
    people.map(([running, , , , , name]) => [running, name]),
    [
      ['1', 'Đễ Hoàng Người Mẫu 1'],
      ['2', 'Đễ Hoàng Người Mẫu 3'],
    ],
  );
  assert.ok(!JSON.stringify(plain).includes(citizenNumberOf(ids.households[2])));
  const withNumbers = await fetched(await record('members', { withNumbers: true }));
  assert.ok(JSON.stringify([...withNumbers]).includes(citizenNumberOf(ids.households[2])));
});

test('tỉnh xem được danh sách nhưng không được xuất số định danh, kể cả tệp người khác đã ghi', async () => {
  const province = cast('provincialDepartment');
  assert.equal(await code(record('members', { withNumbers: true }, province)), 'NOT_ALLOWED');
  const recorded = await record('members', { withNumbers: true });
  assert.ok(!JSON.stringify([...(await fetched(recorded, province))]).includes(citizenNumberOf(ids.households[2])));
});

test('mỗi lần xuất có trong sổ với mục đích và nơi nhận; tệp chỉ lấy được trong ngày đã ghi', async () => {
  const exportId = await record('R15', { purpose: 'Báo cáo tỉnh (mẫu)', recipient: 'Sở (mẫu)' });
  const { past } = exportPage.output.parse(await world.ask(officer, 'export.page', { place: ids.commune }));
  const [last] = past;
  assert.deepEqual([last?.exportId, last?.purpose, last?.recipient], [exportId, 'Báo cáo tỉnh (mẫu)', 'Sở (mẫu)']);
  world.setToday('2027-01-06');
  assert.equal(await code(world.file(officer, 'export.file', { exportId })), 'EXPORT_OF_ANOTHER_DAY');
  world.setToday('2027-01-05');
});

test('R15, R14 của xã tại một ngày: dòng của xã với tổng, rồi từng hộ; nghèo mới được đánh dấu', async () => {
  const rows = [...(await fetched(await record('R15'))).values()][0] ?? [];
  const [commune, head] = rows.slice(7);
  assert.match(commune?.[2] ?? '', /1 hộ.*1/u);
  assert.deepEqual([head?.[0], head?.[2], head?.[7]], ['1', 'Đễ Hoàng Người Mẫu 3', 'x']);
  const [near] = [...(await fetched(await record('R14'))).values()];
  assert.equal(near?.[8]?.[2], 'Đễ Hoàng Người Mẫu 1');
});

test('mẫu xuất quốc gia: khóa, nhãn, mỗi thôn một trang; hộ không nghèo đã rà soát cũng có', async () => {
  const sheets = await fetched(await record('national'));
  assert.deepEqual([...sheets.keys()], ['Thôn 1 Đễ Hoàng']);
  const [keys, labels, ...rows] = [...sheets.values()].flat();
  assert.deepEqual([keys?.[1], labels?.[1]], ['family.hostName', 'Chủ hộ']);
  assert.deepEqual(
    rows.map((row) => row[9]),
    ['Hộ cận nghèo', 'Hộ không nghèo', 'Hộ nghèo'],
  );
});

test('đợt của xã khác hay thiếu đợt bị từ chối bằng lời', async () => {
  assert.equal(await code(record('national', { roundId: randomUUID() })), 'EXPORT_NEEDS_ROUND');
  assert.equal(await code(record('survey', { roundId: undefined })), 'EXPORT_NEEDS_ROUND');
});
