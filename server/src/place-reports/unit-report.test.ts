import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import exceljs from 'exceljs';
import type { Actor } from '../platform/access.ts';
import { putBlob } from '../platform/blob.ts';
import { sha256 } from '../platform/canonical.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { signedRound } from '../test-decided-round.ts';
import { storyIds } from '../test-story-bodies.ts';
import type { World } from '../test-world.ts';
import { unitReportLoad, unitReports } from './contract.ts';

let world: World;
let officer: Actor;
const ids = storyIds('2025-07:00328', 'urban', 'Đinh Mùi');
const of2026 = { place: ids.commune, year: 2026, standard: 'vn-2022' };

before(async () => {
  ({ world, officer } = await signedRound(ids));
  for (const villageId of ids.villages) {
    const count = { villageId, on: '2026-12-01', households: 130, persons: 500, source: 'Đếm (mẫu)' };
    await world.run(officer, 'village.count', count);
  }
});
after(() => world.drop());

type Code = 'R1' | 'R2' | 'R3';

/** Our own Excel file of a report, as a unit would send it, with some cells typed over. */
async function file(code: Code, change: (sheet: exceljs.Worksheet) => void = () => undefined): Promise<string> {
  const { bytes } = await world.file(officer, 'report.asOfExcel', { ...of2026, code });
  const book = new exceljs.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = book.getWorksheet(code);
  assert.ok(sheet);
  change(sheet);
  const changed = Buffer.from(await book.xlsx.writeBuffer());
  await putBlob(world.doors, officer, sha256(changed), changed);
  return sha256(changed);
}

async function load(files: readonly string[], actor = officer) {
  const body = { loadId: randomUUID(), ...of2026, stage: 'official', files, source: 'UBND phường (mẫu)' };
  return unitReportLoad.output.parse((await world.run(actor, 'unitReport.load', body)).answer);
}

async function refused(files: readonly string[]): Promise<{ code: string; texts: readonly string[] }> {
  const answer = await load(files).catch(problemOf);
  if (!(answer instanceof Problem)) return { code: 'loaded', texts: [] };
  return { code: answer.code, texts: (answer.detail.fields ?? []).map(({ message }) => message) };
}

const reports = async () => unitReports.output.parse(await world.ask(officer, 'unit.reports', of2026));

/** The row of the sums, and the last column's letter of the table of movements. */
function totalRow(sheet: exceljs.Worksheet): number {
  let found = 0;
  sheet.eachRow((row, at) => {
    if (row.getCell(1).text === 'III' && found === 0) found = at;
  });
  return found;
}

test('báo cáo do hệ thống xuất ra nạp lại được, đứng cạnh số của hệ thống, lần sau là bản mới', async () => {
  const files = [await file('R1'), await file('R2'), await file('R3')];
  assert.deepEqual(await load(files), { version: 1, codes: ['R1', 'R2', 'R3'] });
  assert.deepEqual(await load(files), { version: 2, codes: ['R1', 'R2', 'R3'] });
  const { reports: shown, own } = await reports();
  assert.deepEqual(
    shown.map(({ version, poor, nearPoor, source }) => [version, poor, nearPoor, source]),
    [
      [2, 1, 1, 'UBND phường (mẫu)'],
      [1, 1, 1, 'UBND phường (mẫu)'],
    ],
  );
  assert.deepEqual(own, { poor: 1, nearPoor: 1 });
});

test('báo cáo không cân đối bị từ chối cả tệp, nêu biểu, dòng, cột và cách sửa', async () => {
  const before = (await reports()).reports.length;
  let row = 0;
  const wrong = await file('R2', (sheet) => {
    row = totalRow(sheet);
    sheet.getCell(row, 4).value = 7;
  });
  const { code, texts } = await refused([await file('R1'), wrong]);
  assert.equal(code, 'UNIT_REPORT_FAULTY');
  const own = texts.find((text) => text.startsWith(`R2, dòng ${row}, cột D: `)) ?? '';
  assert.match(own, /ghi 7, cộng các đơn vị bên dưới là 2\. Kiểm tra từng đơn vị/u);
  assert.equal((await reports()).reports.length, before);
});

test('một đơn vị sai công thức cột 9, khác R1, chữ trong ô số, tỷ lệ gõ tay: mỗi ô một lời', async () => {
  const firstUnit = (sheet: exceljs.Worksheet) => {
    let found = 0;
    sheet.eachRow((row, at) => {
      if (found === 0 && /^Thôn 1|^Tổ/u.test(row.getCell(2).text)) found = at;
    });
    return found;
  };
  let row = 0;
  const closing = await file('R2', (sheet) => {
    row = firstUnit(sheet);
    sheet.getCell(row, 12).value = 9;
  });
  const formula = await refused([await file('R1'), closing, await file('R3')]);
  assert.ok(
    formula.texts.some((text) => text.startsWith(`R2, dòng ${row}, cột L: `) && text.includes('theo công thức')),
  );
  assert.ok(
    formula.texts.some((text) => text.includes('R1 cột 3')),
    formula.texts.join('\n'),
  );
  const letters = await refused([
    await file('R1', (sheet) => {
      row = firstUnit(sheet);
      sheet.getCell(row, 5).value = 'một';
    }),
  ]);
  assert.deepEqual(letters.texts.length, 1);
  assert.match(letters.texts[0] ?? '', new RegExp(`^R1, dòng ${row}, cột E: “một” không phải số`, 'u'));
  const rate = await refused([
    await file('R1', (sheet) => {
      sheet.getCell(totalRow(sheet), 6).value = 12;
    }),
  ]);
  assert.match(rate.texts[0] ?? '', /cột F: tỷ lệ ghi 12\.00, tính theo các cột là/u);
});

test('tệp không có biểu, biểu nạp hai lần, người ngoài: từ chối', async () => {
  const other = await file('R1', (sheet) => {
    sheet.name = 'Trang 1';
  });
  assert.equal((await refused([other])).code, 'UNIT_REPORT_NO_TABLE');
  const twice = await file('R1', (sheet) => {
    sheet.getCell('A1').value = 'khác';
  });
  assert.equal((await refused([await file('R1'), twice])).code, 'UNIT_REPORT_TWICE');
  assert.equal((await refused(['0'.repeat(64)])).code, 'UNIT_REPORT_FILE');
  const stranger = await world.person('povertyOfficer', '2025-07:00337');
  const answer = await load([other], stranger).catch(problemOf);
  assert.equal(answer instanceof Problem && answer.code, 'NOT_ALLOWED');
});
