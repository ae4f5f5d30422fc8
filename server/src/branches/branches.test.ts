import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import ExcelJS from 'exceljs';
import { putBlob } from '../platform/blob.ts';
import { sha256 } from '../platform/canonical.ts';
import { citizenNumberOf, storyIds, surveyBody } from '../test-story-bodies.ts';
import { castOf, story, walk } from '../test-story.ts';
import { testWorld } from '../test-world.ts';
import { branchJob } from './branch-job.ts';
import { branchFacts, branchLists, branchRows, visitQuestions } from './contract.ts';

const world = await testWorld({ today: '2026-08-01' });
after(() => world.drop());
const { pool } = world.database;
const ids = storyIds('2025-07:24631', 'rural', 'Mậu Ngọ');
const cast = await castOf(world, ids);
const steps = story(ids).filter(({ kind }) => kind !== 'branchList.import');
await walk(world, cast, steps.slice(0, steps.findIndex(({ kind }) => kind === 'list.close') + 1));
world.setToday('2026-10-05');
const officer = cast('povertyOfficer');
const nameOf = (index: number) => `Mậu Ngọ Người Mẫu ${String(index + 1)}`;
const numberOf = (index: number) => citizenNumberOf(ids.households[index] ?? '');

/** Takes a file in as a list of a branch, to its end. */
async function takeIn(branch: string, bytes: Buffer): Promise<string> {
  const [listId, file] = [randomUUID(), sha256(bytes)];
  await putBlob(world.doors, officer, file, bytes);
  const body = { listId, roundId: ids.round, branch, asOf: '2026-09-12', file, fileName: 'mẫu' };
  await world.run(officer, 'branchList.import', body);
  assert.equal(await branchJob.step(world.doors), true);
  return listId;
}

async function listOf(listId: string) {
  const { lists } = branchLists.output.parse(await world.ask(officer, 'branchLists', { roundId: ids.round }));
  return lists.find((list) => list.listId === listId);
}

const rowsOf = async (listId: string) =>
  branchRows.output.parse(await world.ask(officer, 'branchList.rows', { listId })).rows;

async function hintsOf(index: number) {
  const input = { householdId: ids.households[index] };
  const { facts } = branchFacts.output.parse(await world.ask(officer, 'branchFacts', input));
  return facts.map(({ hint }) => hint);
}

async function questions(open = true) {
  const input = { roundId: ids.round, villageId: ids.villages[0], open };
  return visitQuestions.output.parse(await world.ask(officer, 'visit.questions', input)).questions;
}

async function workbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Danh sách').addRows(rows.map((row) => [...row]));
  return Buffer.from(await book.xlsx.writeBuffer());
}

suite('danh sách của trường', async () => {
  const listId = await takeIn(
    'school',
    await workbook([
      ['DANH SÁCH HỌC SINH'],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Thôn', 'Lớp'],
      ['1', nameOf(0), '1981', numberOf(0), 'Thôn 1', '5A'],
      ['2', nameOf(1), '1981', '', 'Thôn 1 Mậu Ngọ', 'Tiểu học'],
      ['3', 'Người Không Có', '2015', '', 'Thôn 1', 'Lớp 3'],
      ['4', nameOf(2), '1981', '123', 'Thôn 1', 'Lớp 3'],
      ['5', nameOf(2), '31/02/1981', numberOf(2), 'Thôn 1', 'lớp lạ'],
    ]),
  );

  test('khớp theo số định danh và tên; theo tên thì chờ người; mỗi dòng còn lại có ô và cách sửa', async () => {
    const list = await listOf(listId);
    assert.deepEqual([list?.state, list?.outcome], ['done', { matched: 1, doubtful: 1, unmatched: 1, refused: 2 }]);
    const rows = await rowsOf(listId);
    assert.deepEqual(
      rows.map(({ sheet, row, outcome, field }) => `${sheet} ${String(row)} ${outcome} ${field}`),
      [
        'Danh sách 4 doubtful ',
        'Danh sách 6 refused Số định danh',
        'Danh sách 7 refused Nội dung',
        'Danh sách 5 unmatched Họ và tên',
      ],
    );
    assert.ok(rows.filter(({ outcome }) => outcome !== 'doubtful').every(({ message }) => message.length > 20));
    assert.deepEqual(
      rows[0]?.candidates.map(({ score, memberId }) => [score, memberId]),
      [[90, ids.heads[1]]],
    );
    assert.deepEqual(await hintsOf(0), ['theo trường học, 12/09/2026: Tiểu học']);
    assert.deepEqual(await hintsOf(1), []);
  });

  test('người khớp tên do người chọn, một lần; chọn người không phải ứng viên thì từ chối', async () => {
    const choice = { listId, position: 2, memberId: ids.heads[1] };
    const wrong = { ...choice, memberId: ids.heads[3] };
    await assert.rejects(world.run(officer, 'branchRow.choose', wrong), { code: 'NOT_FOUND' });
    await world.run(officer, 'branchRow.choose', choice);
    assert.deepEqual(await hintsOf(1), ['theo trường học, 12/09/2026: Tiểu học']);
    await assert.rejects(world.run(officer, 'branchRow.choose', { ...choice, memberId: null }), {
      constraint: 'branch_row_chosen_once',
    });
  });

  test('không lưu số định danh, không lưu tên người ngoài sổ hộ', async () => {
    const { rows } = await pool.query<{ kept: string }>('select body::text as kept from branch_row');
    assert.equal(rows.length, 5);
    assert.ok(rows.every(({ kept }) => !kept.includes('Người Không Có') && !kept.includes(numberOf(0))));
  });
});

suite('đối chiếu với phiếu', () => {
  test('khác câu trả lời thì thành câu hỏi, câu trả lời giữ nguyên; gửi lại không hỏi hai lần', async () => {
    await takeIn('police', Buffer.from(`Họ tên;Ngày sinh;Số CCCD\n${nameOf(0)};05/05/1979;${numberOf(0)}\n`));
    await world.run(officer, 'survey.submit', surveyBody(ids, 0, 1));
    await world.run(officer, 'survey.submit', {
      ...surveyBody(ids, 0, 2),
      signed: { respondent: false, enumerator: true },
    });
    const born = (await questions()).filter(({ text }) => text.includes('ngày sinh'));
    assert.deepEqual(
      born.map(({ text }) => text),
      [`${nameOf(0)}: ngày sinh, theo công an, 12/09/2026: 05/05/1979; phiếu ghi: năm 1981`],
    );
    const { rows } = await pool.query<{ year: number }>(
      `select (evidence #>> '{members,0,bornYear}')::integer as year from survey where household_id = $1`,
      [ids.households[0]],
    );
    assert.deepEqual(rows, [{ year: 1981 }, { year: 1981 }]);
  });

  test('danh sách đến sau phiếu cũng được đối chiếu', async () => {
    await world.run(officer, 'survey.submit', surveyBody(ids, 2, 1));
    await takeIn(
      'insurance',
      Buffer.from(`Họ và tên,Số định danh,Tình trạng thẻ BHYT\n${nameOf(2)},${numberOf(2)},Không\n`),
    );
    assert.ok(
      (await questions()).some(
        ({ householdId, text }) => householdId === ids.households[2] && text.includes('thẻ bảo hiểm'),
      ),
    );
  });

  test('trả lời một lần thì câu hỏi không còn mở', async () => {
    const [first] = await questions();
    assert.ok(first);
    const { householdId, questionId } = first;
    const before = (await questions()).length;
    await world.run(officer, 'visit.answer', { householdId, questionId, on: '2026-10-05', answer: 'Giữ như phiếu' });
    assert.equal((await questions()).length, before - 1);
    assert.equal((await questions(false)).find((one) => one.questionId === questionId)?.answer, 'Giữ như phiếu');
  });
});

suite('tệp không dùng được', () => {
  test('không có cột cần thiết: nói thiếu gì; tệp hỏng: nói vì sao, không ghi gì', async () => {
    const listId = await takeIn('electricity', Buffer.from('Khách;Ghi chú\nA;B\n'));
    assert.deepEqual(
      (await rowsOf(listId)).map(({ field }) => field),
      ['Tiêu đề'],
    );
    const broken = await takeIn('school', Buffer.from('504b0304aa', 'hex'));
    const list = await listOf(broken);
    assert.ok(list);
    assert.equal(list.state, 'failed');
    assert.ok((list.problem ?? '').length > 10);
  });
});
