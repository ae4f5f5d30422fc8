import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import exceljs from 'exceljs';
import { pdfText } from '../documents/fixtures/pdf-text.ts';
import { Problem, problemOf } from '../platform/problem.ts';
import { walkToDecision } from '../test-decided-round.ts';
import { decisionBody, storyIds } from '../test-story-bodies.ts';
import { castOf } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { noticesBoard, noticesVillage } from './contract.ts';

const ids = storyIds('2025-07:00328', 'urban', 'Tân');
const [first, second, third, fourth] = ids.households;
const [villageId] = ids.villages;
const { round: roundId, decision: decisionId } = ids;
const world = await testWorld({ today: '2026-09-02' });
after(() => world.drop());
const cast = await castOf(world, ids);
const officer = cast('povertyOfficer');

before(async () => {
  await walkToDecision(world, ids, cast);
});

async function refused(kind: string, body: object, by = officer): Promise<string> {
  const answer = await world.run(by, kind, body).catch(problemOf);
  if (!(answer instanceof Problem)) return `not refused: ${JSON.stringify(answer)}`;
  return answer.detail.review?.code ?? answer.code;
}

const village = async () =>
  noticesVillage.output.parse(await world.ask(officer, 'notices.village', { roundId, villageId })).households;
const telling = { roundId, villageId, on: '2026-12-10', way: 'handed', toldBy: 'Trưởng thôn mẫu' };

test('trước quyết định chưa có gì để báo', async () => {
  assert.deepEqual(await village(), []);
  assert.equal(
    await refused('notices.record', { ...telling, on: '2026-11-25', households: [first] }),
    'NOTHING_TO_TELL',
  );
});

test('mọi hộ của đợt đều được báo, cả hộ thoát và hộ đã đóng, kèm lý do', async () => {
  await world.run(cast('communeChairman'), 'decision.sign', decisionBody(ids));
  world.setToday('2026-12-20');
  const rows = await village();
  const outcomes = new Map(rows.map(({ householdId, outcome }) => [householdId, outcome]));
  assert.deepEqual(
    ids.households.map((id) => outcomes.get(id)),
    ['poorToNearPoor', 'nearPoorToNonPoor', 'newPoor', 'closed'],
  );
  const reasonOf = (id: string) => rows.find(({ householdId }) => householdId === id)?.reason ?? '';
  assert.match(reasonOf(second), /^Gia đình được xếp là hộ không nghèo: .*điểm B1 là 200/u);
  assert.equal(reasonOf(fourth), 'Chuyển đi xã khác');
});

test('ghi việc báo theo danh sách: một hộ sai thì không hộ nào được ghi; báo lần nữa là một dòng nữa', async () => {
  const stranger = storyIds(ids.commune, 'urban', 'Nhâm').households[0];
  assert.equal(await refused('notices.record', { ...telling, households: [first, stranger] }), 'NOTHING_TO_TELL');
  assert.equal(await refused('notices.record', { ...telling, households: [first, first] }), 'HOUSEHOLD_TWICE');
  const early = { ...telling, on: '2026-11-24', households: [first] };
  assert.equal(await refused('notices.record', early), 'dateBeforePreviousStep');
  await world.run(await world.person('villageHead', villageId), 'notices.record', {
    ...telling,
    households: [first, fourth],
  });
  await world.run(officer, 'notices.record', { ...telling, on: '2026-12-12', way: 'phone', households: [first] });
  const told = new Map(
    (await village()).map((row) => [row.householdId, row.told.map(({ on, way }) => `${on} ${way}`)]),
  );
  assert.deepEqual(told.get(first), ['2026-12-10 handed', '2026-12-12 phone']);
  assert.deepEqual(told.get(third), []);
  const { villages } = noticesBoard.output.parse(await world.ask(officer, 'notices.board', { roundId }));
  assert.deepEqual(
    villages.map(({ households, told: done }) => [households, done]),
    [[4, 2]],
  );
});

test('việc đã báo không sửa, không xóa được', async () => {
  await assert.rejects(world.database.pool.query('delete from household_notice'), /./u);
});

test('thông báo của một hộ và của cả thôn in được bằng PDF và Word', async () => {
  const text = await pdfText(await world.file(officer, 'paper.notice', { roundId, householdId: second }));
  for (const words of [
    'Tân Người Mẫu 2',
    'Quyết định số DEMO-34/QĐ-UBND ngày 25/11/2026',
    'được công nhận thoát cận nghèo',
    'điểm B1 là 200',
    'nộp lại Giấy chứng nhận cũ',
  ]) {
    assert.ok(text.includes(words), words);
  }
  assert.ok(!text.includes('Tân Người Mẫu 1'));
  const all = await pdfText(await world.file(officer, 'paper.notices', { roundId, villageId }));
  assert.equal(all.split('Kính gửi').length - 1, 4);
  const word = await world.file(officer, 'paper.notices', { roundId, villageId, format: 'docx' });
  assert.deepEqual([...word.bytes.slice(0, 2)], [0x50, 0x4b]);
});

test('danh sách ký nhận: giấy chứng nhận, thu hồi, thông báo; việc đã ghi có ngày, chữ ký để trống', async () => {
  const list = { roundId, villageId };
  await assert.rejects(
    world.file(officer, 'paper.signList', { ...list, list: 'certificates' }),
    (error) => error instanceof Problem && error.code === 'NOTHING_TO_PRINT',
  );
  await world.run(officer, 'certificates.issue', { decisionId, on: '2026-11-26' });
  await world.run(officer, 'certificate.reprint', {
    ...{ householdId: first, decisionId, on: '2026-12-01' },
    ...{ cause: 'damaged', reason: 'Ướt (mẫu)' },
  });
  const certificates = await pdfText(await world.file(officer, 'paper.signList', { ...list, list: 'certificates' }));
  assert.match(certificates, /01\/GCN-HN\.HCN \(cấp lại\).*Tân Người Mẫu 1/u);
  const back = await pdfText(await world.file(officer, 'paper.signList', { ...list, list: 'takeBack' }));
  assert.ok(back.includes('Tân Người Mẫu 2') && !back.includes('Tân Người Mẫu 3'));
  const certificate = await pdfText(await world.file(officer, 'paper.certificate', { householdId: first, decisionId }));
  assert.ok(certificate.includes('(Cấp lại)'));
});

test('danh sách ký nhận bằng Excel giữ đúng số dòng và ngày đã báo', async () => {
  const file = await world.file(officer, 'paper.signList', { roundId, villageId, list: 'notices', format: 'xlsx' });
  const book = new exceljs.Workbook();
  await book.xlsx.load(new Uint8Array(file.bytes).buffer);
  const sheet = book.worksheets[0];
  const rows = [6, 7, 8, 9].map((row) => [2, 4, 5].map((column) => sheet?.getCell(row, column).text));
  const handed = ['trao tận tay', '10/12/2026'];
  assert.deepEqual(rows.toSorted(), [
    ['Tân Người Mẫu 1', 'gọi điện thoại', '12/12/2026'],
    ['Tân Người Mẫu 2', '', ''],
    ['Tân Người Mẫu 3', '', ''],
    ['Tân Người Mẫu 4', ...handed],
  ]);
});

test('danh sách cấp phát: số lượng theo hộ hoặc theo người, cộng tổng; không có số lượng thì để trống', async () => {
  const asked = { roundId, villageId, on: '2027-01-02', gift: 'Gạo Tết', unit: 'kg', format: 'pdf' };
  const text = await pdfText(await world.file(officer, 'paper.handout', { ...asked, amount: 15 }));
  assert.match(text, /Tân Người Mẫu 1.*Hộ cận nghèo.*Gạo Tết 15 kg.*Tân Người Mẫu 3.*Hộ nghèo/u);
  assert.ok(text.includes('Danh sách có 2 hộ, tổng số: 30 kg.'));
  const bare = await pdfText(await world.file(officer, 'paper.handout', { ...asked, class: 'POOR' }));
  assert.ok(bare.includes('Danh sách có 1 hộ.') && !bare.includes('Tân Người Mẫu 1'));
});
