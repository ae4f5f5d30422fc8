import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import exceljs from 'exceljs';
import { tableCodes } from '@ra-soat/domain/reports/table-layout.ts';
import type { Actor } from '../platform/access.ts';
import { pdfText } from '../documents/fixtures/pdf-text.ts';
import { exportPage } from '../exports/contract.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { signedRound } from '../test-decided-round.ts';
import { storyIds } from '../test-story-bodies.ts';
import type { World } from '../test-world.ts';

let world: World;
let officer: Actor;
const ids = storyIds('2025-07:00328', 'urban', 'Giáp Thìn');
const of2026 = { place: ids.commune, year: 2026, standard: 'vn-2022' };

before(async () => {
  ({ world, officer } = await signedRound(ids));
});
after(() => world.drop());

const book = async () => exportPage.output.parse(await world.ask(officer, 'export.page', { place: ids.commune })).past;

async function sheetOf(bytes: Uint8Array): Promise<exceljs.Worksheet> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const [sheet] = workbook.worksheets;
  assert.ok(sheet);
  return sheet;
}

test('R1 đến R13: mỗi biểu ra tệp Excel và bản in, mỗi tệp một dòng trong sổ xuất tệp', async () => {
  const before = (await book()).length;
  for (const code of tableCodes) {
    const excel = await world.file(officer, 'report.asOfExcel', { ...of2026, code });
    assert.match(excel.fileName, new RegExp(`^${code} 2026 tính đến 01-01-2027`, 'u'));
    assert.equal((await sheetOf(excel.bytes)).name, code);
    const paper = await world.file(officer, 'report.asOfPaper', { ...of2026, code });
    assert.match(new TextDecoder('latin1').decode(paper.bytes.slice(0, 8)), /^%PDF-/u);
  }
  const past = await book();
  assert.equal(past.length - before, 2 * tableCodes.length);
  const last = past.find(({ kind }) => kind === 'R13');
  assert.match(last?.fileName ?? '', /^R13 2026/u);
  assert.deepEqual([last?.on, last?.purpose, last?.by !== ''], ['2027-01-01', '', true]);
});

test('bản in R1 ghi giai đoạn, chuẩn, nguồn, chỗ chưa khớp và người ký', async () => {
  const text = await pdfText(await world.file(officer, 'report.asOfPaper', { ...of2026, code: 'R1' }));
  for (const said of [
    'kết quả chính thức',
    'chuẩn quốc gia',
    'Nguồn: danh sách hộ nghèo',
    'Chưa khớp:',
    'NGƯỜI LẬP BIỂU',
  ]) {
    assert.ok(text.includes(said), said);
  }
});

test('R14, R15 ra Excel của đơn vị bất kỳ, bản in chỉ của xã; người chỉ xem số không tải được', async () => {
  const r15 = await sheetOf((await world.file(officer, 'report.listAsOfExcel', { ...of2026, code: 'R15' })).bytes);
  assert.match(r15.getCell('C8').text, /: 1 hộ, 1 nhân khẩu$/u);
  assert.equal(r15.getCell('C9').text, 'Giáp Thìn Người Mẫu 3');
  const paper = await world.file(officer, 'report.listAsOfPaper', { ...of2026, code: 'R15' });
  assert.ok((await pdfText(paper)).includes('Giáp Thìn Người Mẫu 3'));
  const refused = async (actor: Actor, kind: string, change: object) => {
    const answer = await world.file(actor, kind, { ...of2026, code: 'R15', ...change }).catch(problemOf);
    return answer instanceof Problem ? answer.code : answer;
  };
  const province = await world.person('provincialDepartment', '2025-07:01');
  assert.equal(await refused(province, 'report.listAsOfPaper', { place: '2025-07:01' }), 'LIST_PAPER_OF_COMMUNE');
  const ministry = await world.person('ministry', 'vn');
  assert.equal(await refused(ministry, 'report.listAsOfExcel', {}), 'NOT_ALLOWED');
});

test('cửa cũ cũng ghi sổ; tệp đã ghi trước với mục đích không ghi thêm dòng', async () => {
  const before = (await book()).length;
  await world.file(officer, 'report.excel', { roundId: ids.round, code: 'R2' });
  await world.file(officer, 'lists.excel', { roundId: ids.round });
  await world.file(officer, 'insurance.excel', { roundId: ids.round });
  const day = { on: '2027-01-05', gift: 'Gạo (mẫu)', format: 'xlsx' };
  await world.file(officer, 'paper.handout', { roundId: ids.round, ...day });
  const kinds = (await book()).map(({ kind }) => kind);
  assert.deepEqual(kinds.slice(0, kinds.length - before).sort(), ['R2', 'handout', 'insurance', 'lists']);
  const exportId = crypto.randomUUID();
  const why = { purpose: 'Lưu (mẫu)', recipient: 'Xã (mẫu)', withNumbers: false };
  const record = { exportId, place: ids.commune, kind: 'lists', on: '2027-01-05', roundId: ids.round, ...why };
  await world.run(officer, 'export.record', record);
  await world.file(officer, 'lists.excel', { roundId: ids.round, exportId });
  assert.equal((await book()).length, before + 5);
});
